import { type ProcessRow, rowShown, type Step, tasksLeft } from './process-row';
import { stepPage, taskPage } from './task-page';

const item = { record: { planVersion: { year: 2007, number: 2, plan: { code: 'ANNUAL' } } } } as never;
const initiative = { record: { code: 'ROADS-1' } } as never;
const stepOf = (step: Step['step'], ...tasks: never[]) => ({ step, tasks }) as unknown as Step;

describe('what is left of a step', () => {
  it.each([
    ['GOAL_SETTING', item, '/m/plan-sync/plans/ANNUAL', { edition: 2007, number: 2 }],
    ['BUDGETING', initiative, '/initiatives/ROADS-1', { tab: 'plan-sync' }],
    ['BSC_EVALUATION', initiative, '/initiatives/ROADS-1', { tab: 'bsc' }],
  ] as const)('%s is done on its own page', (step, task, to, search) => {
    expect(taskPage(step, task)).toEqual({ to, search });
  });

  it('is done together in the edition and among the lines of the fiscal plan', () => {
    expect(stepPage(stepOf('GOAL_SETTING', item))?.to).toBe('/m/plan-sync/plans/ANNUAL');
    expect(stepPage(stepOf('BUDGETING', initiative))?.to).toBe('/m/plan-sync/fiscal');
    expect(stepPage(stepOf('BSC_EVALUATION', initiative))).toBeNull();
    expect(stepPage(stepOf('GOAL_SETTING'))).toBeNull();
  });

  const row = (code: string, ...steps: Step[]) => ({ department: { code }, steps }) as unknown as ProcessRow;
  const rows = [row('ROADS', stepOf('BUDGETING', initiative), stepOf('GOAL_SETTING', item)), row('WELFARE')];

  it.each([
    ['ROADS', 'WELFARE', 'ROADS'],
    ['WELFARE', 'ROADS', 'WELFARE'],
    [null, 'ROADS', 'ROADS'],
    [null, 'WELFARE', null],
    [null, null, null],
    ['GONE', 'ROADS', null],
  ])('is shown of the chosen %s, else of the own %s where there is some: %s', (chosen, own, shown) => {
    expect(rows.map(tasksLeft)).toEqual([2, 0]);
    expect(rowShown(rows, chosen, own)?.department.code ?? null).toBe(shown);
  });
});
