import { inOrder, type LinkReader, mayEnd, standingOf } from './standing';

const end = (code: string) => ({ id: code, lineageId: code, title: code, department: { id: code, code, name: code } });
const link = (changes: object = {}) =>
  ({
    ...{ from: end('ROADS'), to: end('PLANNING'), proposedBy: { id: 'ann' }, fromAgreedBy: { id: 'ann' } },
    ...{ toAgreedBy: null, status: 'PROPOSED', endedOn: null, ...changes },
  }) as never;
const reader = (person: string, changes: Partial<LinkReader> = {}): LinkReader => ({
  ...{ person, department: 'PLANNING', planner: false, head: false, ...changes },
});

describe('a proposed link', () => {
  it.each([
    ['the head of the side that has not agreed', reader('bob', { head: true }), 'DECIDE'],
    ['the planner', reader('cho', { planner: true }), 'DECIDE'],
    ['staff of that side', reader('dan'), 'OTHER'],
    ['the head of the side that has agreed', reader('eve', { head: true, department: 'ROADS' }), 'OTHER'],
    ['who proposed it', reader('ann', { planner: true }), 'MINE'],
  ] as const)('is to %s %s', (_, who, expected) => {
    expect(standingOf(link(), who)).toBe(expected);
  });

  it('stands before others where it waits for the reader', () => {
    const links = [link({ toAgreedBy: { id: 'x' }, fromAgreedBy: null }), link({ proposedBy: { id: 'bob' } }), link()];
    const [third, second, first] = links;
    expect(inOrder(links, reader('bob', { head: true }))).toEqual([first, second, third]);
  });
});

describe('a confirmed link', () => {
  const confirmed = { status: 'CONFIRMED', toAgreedBy: { id: 'bob' } };
  it.each([
    ['the head of a side', link(confirmed), reader('bob', { head: true }), true],
    ['the planner', link(confirmed), reader('cho', { planner: true }), true],
    ['another head', link(confirmed), reader('fay', { head: true, department: 'WELFARE' }), false],
    ['staff', link(confirmed), reader('dan'), false],
    ['nobody once it is ended', link({ ...confirmed, endedOn: '2006-06-15' }), reader('cho', { planner: true }), false],
    ['nobody while it is proposed', link(), reader('cho', { planner: true }), false],
  ] as const)('is ended by %s', (_, given, who, expected) => {
    expect(mayEnd(given, who)).toBe(expected);
  });
});
