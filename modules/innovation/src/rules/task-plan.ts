import { checkWeightSum, type DateText, type DecimalText, type Issue } from '@yeondong/schema/rules';

export const MOST_TASK_MILESTONES = 50;

interface PlannedMilestone {
  readonly weight: DecimalText;
  readonly dueOn: DateText;
}

interface Period {
  readonly startsOn: DateText | null;
  readonly endsOn: DateText | null;
}

/** What is wrong with the milestones of a task: none or too many, weights that are not 100 together, days outside its period. */
export function checkTaskMilestones(milestones: readonly PlannedMilestone[], { startsOn, endsOn }: Period): Issue[] {
  const path = ['input', 'milestones'];
  if (milestones.length === 0) return [{ path, code: 'innovation.task.no-milestones' }];
  if (milestones.length > MOST_TASK_MILESTONES)
    return [{ path, code: 'milestone.too-many', params: { max: MOST_TASK_MILESTONES } }];
  const outside = milestones.flatMap(({ dueOn }, index): Issue[] => {
    const early = startsOn !== null && dueOn < startsOn;
    const late = endsOn !== null && dueOn > endsOn;
    return early || late ? [{ path: [...path, index, 'dueOn'], code: 'innovation.task.outside-period' }] : [];
  });
  const weights = milestones.map(({ weight }) => weight);
  return [...checkWeightSum(weights, path), ...outside];
}

/** What is wrong with the days of a task. */
export const checkTaskPeriod = ({ startsOn, endsOn }: Period): Issue[] =>
  startsOn !== null && endsOn !== null && endsOn < startsOn
    ? [{ path: ['input', 'endsOn'], code: 'term.reversed' }]
    : [];

interface ReachReport {
  readonly doneOn: DateText | null;
  readonly startsOn: DateText | null;
}

/** What is wrong with a report that a milestone was reached. */
export function checkReach({ doneOn, startsOn }: ReachReport, today: DateText): Issue[] {
  const path = ['input', 'doneOn'];
  if (doneOn !== null && doneOn > today) return [{ path, code: 'milestone.in-future' }];
  if (doneOn !== null && startsOn !== null && doneOn < startsOn)
    return [{ path, code: 'innovation.task.before-start' }];
  return [];
}
