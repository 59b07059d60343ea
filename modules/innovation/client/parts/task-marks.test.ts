import { markOf, shareOfYear, stepsFor } from './task-marks';

const department = { __typename: 'Department', id: 'd', code: 'ROADS', name: '도로과' } as const;
const nobody = { office: false, writes: false, department: 'ROADS' };

describe('a task', () => {
  it('is marked late before all else', () => {
    expect(markOf({ late: true, status: 'IN_PROGRESS' })).toBe('late');
    expect(markOf({ late: false, status: 'DROPPED' })).toBe('unreported');
  });

  it('offers the department its own steps, the office all of them, others none', () => {
    const task = { status: 'IN_PROGRESS', department } as const;
    const to = (person: typeof nobody) => stepsFor(task, person).map((step) => step.to);
    expect(to(nobody)).toEqual([]);
    expect(to({ ...nobody, writes: true })).toEqual(['DONE']);
    expect(to({ ...nobody, writes: true, department: 'AUDIT' })).toEqual([]);
    expect(to({ ...nobody, office: true })).toEqual(['DONE', 'DROPPED']);
  });
});

describe('a day on the line of a year', () => {
  it.each([
    ['2006-01-01', false, 0],
    ['2006-12-31', true, 100],
    ['2005-06-01', false, 0],
    ['2007-03-01', false, 100],
    ['2006-07-02', true, 50.14],
  ] as const)('%s stands at its share', (day, after, share) => {
    expect(shareOfYear(day, 2006, after)).toBeCloseTo(share, 2);
  });
});
