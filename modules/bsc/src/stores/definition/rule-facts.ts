import type { RequestContext } from '@yeondong/schema';
import type { ScoreTarget } from '../../rules/score-rule.js';
import type { YearFacts } from '../year-facts.js';
import { schedulesOfKpis } from './schedule-steps.js';

/** What the rule of each KPI is judged by beside its target: the years before, and the steps of its work schedules. */
export async function ruleFacts(
  ctx: RequestContext,
  facts: readonly YearFacts[],
  year: number,
): Promise<(target: Pick<ScoreTarget, 'target' | 'baseline'>, of: YearFacts) => ScoreTarget> {
  const ofSteps = facts.filter(({ kpi }) => kpi.method === 'M6').map(({ kpi }) => kpi.key);
  const schedules = await schedulesOfKpis(ctx, ofSteps, year);
  return ({ target, baseline }, { kpi, history }) => ({
    target,
    baseline,
    ...(history && { history }),
    ...(kpi.method === 'M6' && { steps: schedules.get(kpi.key)?.flat().length ?? 0 }),
  });
}
