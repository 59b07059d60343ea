import type { Step, Task } from './process-row';

interface TaskPage {
  readonly to: string;
  readonly search: Readonly<Record<string, string | number>>;
}

const FISCAL_LINES: TaskPage = { to: '/m/plan-sync/fiscal', search: { tab: 'lines' } };

/** The page on which a task is done: the edition of its item, or the tab of its initiative that has its money or its KPIs. */
export function taskPage(step: Step['step'], { record }: Task): TaskPage {
  if ('planVersion' in record) {
    const { plan, year, number } = record.planVersion;
    return { to: `/m/plan-sync/plans/${plan.code}`, search: { edition: year, number } };
  }
  const code = 'code' in record ? record.code : '';
  return { to: `/initiatives/${code}`, search: { tab: step === 'BUDGETING' ? 'plan-sync' : 'bsc' } };
}

/** The page on which all that is left of a step is done at once; none where each has one of its own. */
export function stepPage({ step, tasks: [first] }: Step): TaskPage | null {
  if (!first) return null;
  if (step === 'BUDGETING') return FISCAL_LINES;
  return step === 'GOAL_SETTING' ? taskPage(step, first) : null;
}
