import { checkAppointment, type HeldSeat, holdsOn, majority, termsOverlap } from './committee-term.js';

const LIFE = { formedOn: '2006-03-01', dissolvedOn: null };
const held: HeldSeat = { seat: 1, person: 10, fromDate: '2006-03-10', toDate: '2006-12-31' };
const codeOf = (work: () => void): string | null => {
  try {
    work();
    return null;
  } catch (error) {
    return (error as { issues: { code: string }[] }).issues[0]?.code ?? 'none';
  }
};

describe('a term', () => {
  test.each([
    ['2006-01-01', '2006-03-09', false],
    ['2006-01-01', '2006-03-10', true],
    ['2006-12-31', null, true],
    ['2007-01-01', null, false],
    ['2006-05-01', '2006-05-01', true],
  ] as const)('from %s to %s meets the held one: %s', (fromDate, toDate, expected) => {
    expect(termsOverlap(held, { fromDate, toDate })).toBe(expected);
    expect(termsOverlap({ fromDate, toDate }, held)).toBe(expected);
  });

  test('lasts through both its ends', () => {
    expect(['2006-03-09', '2006-03-10', '2006-12-31', '2007-01-01'].map((day) => holdsOn(held, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('an appointment', () => {
  test.each([
    ['to a held seat', { seat: 1, person: 11, fromDate: '2006-06-01', toDate: null }, 'committee.seat-held'],
    [
      'of one who holds another seat',
      { seat: 2, person: 10, fromDate: '2006-06-01', toDate: null },
      'committee.person-seated',
    ],
    [
      'before the committee was formed',
      { seat: 2, person: 11, fromDate: '2006-02-28', toDate: null },
      'committee.not-formed',
    ],
    [
      'with its end before its beginning',
      { seat: 2, person: 11, fromDate: '2006-06-01', toDate: '2006-05-31' },
      'term.reversed',
    ],
    ['to a free seat', { seat: 2, person: 11, fromDate: '2006-06-01', toDate: null }, null],
    ['after the term before it', { seat: 1, person: 11, fromDate: '2007-01-01', toDate: null }, null],
    ['again of the same person', { seat: 1, person: 10, fromDate: '2007-01-01', toDate: null }, null],
  ])('%s', (_name, wanted, code) => {
    expect(codeOf(() => checkAppointment(wanted, [held], LIFE))).toBe(code);
  });

  test('after the committee was dissolved is refused', () => {
    const wanted = { seat: 2, person: 11, fromDate: '2006-09-01', toDate: null };
    expect(codeOf(() => checkAppointment(wanted, [], { formedOn: null, dissolvedOn: '2006-08-31' }))).toBe(
      'committee.dissolved',
    );
  });
});

test('a majority is more than half', () => {
  expect([1, 2, 9, 12].map(majority)).toEqual([1, 2, 5, 7]);
});
