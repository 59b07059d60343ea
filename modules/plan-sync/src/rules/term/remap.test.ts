import { proposalFor, type RemapItem, remappedStatus } from './remap.js';

const item = (values: Partial<RemapItem>): RemapItem => ({
  ...{ key: 1, lineage: 1, initiative: 10, goal: 100, department: 7, title: '노인복지관 건립' },
  ...values,
});
const OLD = item({});

describe('what takes the place of an item of the term that ended', () => {
  it.each([
    ['the same initiative', [item({ key: 2 }), item({ key: 3, initiative: 11 })], 'INITIATIVE', [2], 2],
    ['two of the same initiative are hints', [item({ key: 2 }), item({ key: 3 })], 'INITIATIVE', [2, 3], null],
    ['the same goal', [item({ key: 3, initiative: 11 })], 'GOAL', [3], 3],
    [
      'a title is a hint alone',
      [item({ key: 4, initiative: 1, goal: 2, title: '노인 복지관 건립' })],
      'TITLE',
      [4],
      null,
    ],
    ['nothing', [item({ key: 5, initiative: null, goal: null, title: '다른 일' })], 'NONE', [], null],
  ] as const)('%s', (_name, next, basis, hints, target) => {
    const proposal = proposalFor(OLD, next);
    expect([proposal.basis, proposal.hints.map(({ key }) => key), proposal.target?.key ?? null]).toEqual([
      ...[basis, hints, target],
    ]);
  });

  it('is no match where neither has an initiative', () => {
    expect(
      proposalFor(item({ initiative: null, goal: null }), [item({ initiative: null, goal: null, title: '' })]).basis,
    ).toBe('NONE');
  });
});

describe('a link to the next term', () => {
  it.each([
    ['stays confirmed for the same initiative and department', 'CONFIRMED', {}, 'CONFIRMED'],
    ['is proposed to another department', 'CONFIRMED', { department: 8 }, 'PROPOSED'],
    ['is proposed by goal alone', 'CONFIRMED', { initiative: 11 }, 'PROPOSED'],
    ['is proposed where it was only proposed', 'PROPOSED', {}, 'PROPOSED'],
  ] as const)('%s', (_name, status, values, expected) => {
    expect(remappedStatus({ status, item: OLD }, item(values))).toBe(expected);
  });
});
