import { dataRows, planLines } from './data-files.js';
import { type ActivityNote, type PlannedRow, plannedActivity } from './planned-activity.js';

const rows: readonly PlannedRow[] = dataRows('planned');
const notes = new Map(dataRows<keyof ActivityNote>('activity-notes').map((note) => [note.id, note]));
const activity = (id: string) => {
  const row = rows.find((candidate) => candidate.id === id) as PlannedRow;
  return plannedActivity(row, notes.get(id) as ActivityNote);
};
const number = (cell: string) => (cell === '' ? null : Number(cell));
const text = (cell: string) => (cell === '' ? null : cell);

describe('facts of the plan as activities', () => {
  it('are 47: 9 of plan-sync, 7 of policy-rnd, 14 of bsc, 8 of innovation, 9 of social-indicators', () => {
    const modules = [...new Set(rows.map((row) => row.module))];
    const counts = modules.map((module) => [module, rows.filter((row) => row.module === module).length]);
    expect(rows).toHaveLength(47);
    expect(counts).toEqual([
      ['plan-sync', 9],
      ['policy-rnd', 7],
      ['bsc', 14],
      ['innovation', 8],
      ['social-indicators', 9],
    ]);
  });

  it.each(rows)('planned:$id has the words, counts, people, amount and line of the plan', (row) => {
    const made = activity(row.id);
    expect(made).toMatchObject({
      code: `planned.${row.id}`,
      kind: row.kind,
      titleKo: row.activity,
      plannedCount: number(row.quantity),
      plannedUnit: text(row.unit),
      comparator: text(row.comparator),
      plannedPeople: number(row.participants),
      scope: text(row.participant_scope),
      plannedAmount: number(row.amount),
      year: 2006,
      quote: row.quote,
      line: Number(row.line),
    });
    expect(made.titleEn).toMatch(/^[ -~]+$/);
    const line = planLines()[(made.line as number) - 1] as string;
    expect(line).toContain(made.quote);
    expect(line).toContain(made.titleKo);
  });

  it.each([
    ['PS-04', '2006-03-01', '2006-03-31'],
    ['PS-08', '2006-11-01', '2006-11-30'],
    ['PS-09', '2006-06-01', '2006-07-31'],
    ['BS-02', '2006-01-01', '2006-06-30'],
    ['BS-03', '2006-01-01', '2006-01-31'],
    ['SI-01', '2006-03-01', '2006-03-31'],
    ['SI-03', '2006-04-01', '2006-11-30'],
  ])('planned:%s lasts from %s to %s', (id, startsOn, endsOn) => {
    expect(activity(id)).toMatchObject({ startsOn, endsOn });
  });

  it('have no date where the plan names none', () => {
    expect(rows.filter(({ id }) => activity(id).startsOn !== null)).toHaveLength(7);
    expect(rows.filter(({ id }) => activity(id).endsOn !== null)).toHaveLength(7);
  });

  it.each([
    ['PS-01', 'yearly', 1, null],
    ['PS-05', 'yearly', 4, null],
    ['PS-07', 'quarterly', 1, null],
    ['BS-04', 'monthly', 1, null],
    ['BS-10', 'monthly', 1, null],
    ['IN-03', 'quarterly', 1, null],
    ['IN-04', 'monthly', 1, '>='],
    ['SI-07', 'yearly', 1, null],
    ['SI-08', 'yearly', 1, null],
    ['BS-02', null, null, null],
  ])('planned:%s recurs %s, %s times, comparator %s', (id, recurrence, plannedCount, comparator) => {
    expect(activity(id)).toMatchObject({ recurrence, plannedCount, comparator });
  });

  it('planned:BS-05 has two meetings of twelve people, planned:BS-06 one survey of 3,000', () => {
    expect(activity('BS-05')).toMatchObject({ plannedCount: 2, plannedUnit: '회', plannedPeople: 12 });
    expect(activity('BS-06')).toMatchObject({ plannedCount: 1, plannedUnit: '회', plannedPeople: 3000 });
  });

  it('planned:BS-11 has fifteen people and a place, but no count of journeys', () => {
    expect(activity('BS-11')).toMatchObject({ plannedCount: null, plannedPeople: 15, place: '미국' });
  });

  it('planned:BS-01 is 300 million won', () => {
    expect(activity('BS-01').plannedAmount).toBe(300_000_000);
  });

  it('planned:SI-09 keeps the year of its survey in the details', () => {
    expect(activity('SI-09').detail).toBe('부천상공회의소; 2005년 자료');
  });

  it('refuse an amount in another unit than won and a count that is no number', () => {
    const row = rows.find(({ id }) => id === 'BS-01') as PlannedRow;
    const note = notes.get('BS-01') as ActivityNote;
    expect(() => plannedActivity({ ...row, amount: '300', amount_unit: '백만원' }, note)).toThrow('백만원');
    expect(() => plannedActivity({ ...row, quantity: '두 번' }, note)).toThrow('두 번');
  });
});
