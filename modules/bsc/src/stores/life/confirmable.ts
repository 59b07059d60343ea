import { fields, type Issue, type RequestContext } from '@yeondong/schema';
import type { Scorecard } from '../../entities/scorecard.js';
import { checkScoreRule } from '../../rules/score-rule-check.js';
import { checkScorecardWeights, qualitativeIssues } from '../../rules/weights.js';
import { ruleFacts } from '../definition/rule-facts.js';
import { scoreRuleOf } from '../kpi-score.js';
import { qualitativeLimitOf } from '../ranking/scheme-store.js';
import { itemsOf } from '../scorecard-store.js';
import { type YearFacts, yearFacts } from '../year-facts.js';

/** What keeps a scorecard from being confirmed: weights that are not 100, too much for grades, a KPI without target, rule or owner. */
export async function confirmationIssues(
  ctx: RequestContext,
  card: Pick<Scorecard, 'key' | 'year' | 'departmentKey'>,
): Promise<Issue[]> {
  const items = (await itemsOf(ctx, [card], fields('kpiKey', 'weight')))[0] ?? [];
  const keys = items.map(({ kpiKey }) => kpiKey);
  const facts = await yearFacts(ctx, keys, card.year);
  const judged = await ruleFacts(ctx, [...facts.values()], card.year);
  const issues = items.flatMap(({ kpiKey }, index): Issue[] => {
    const own = facts.get(kpiKey) as YearFacts;
    const { kpi, target } = own;
    const path = ['items', index, 'kpi'];
    if (kpi.departmentKey !== card.departmentKey) return [{ path, code: 'bsc.result.other-department' }];
    if (!target) return [{ path, code: 'bsc.scorecard.no-target', params: { code: kpi.code } }];
    return checkScoreRule(scoreRuleOf(kpi), judged(target, own), kpi.polarity).map((issue) => ({
      ...issue,
      path: [...path, ...issue.path],
    }));
  });
  const graded = items.filter(({ kpiKey }) => facts.get(kpiKey)?.kpi.method === 'M5').map(({ weight }) => weight);
  const limit = await qualitativeLimitOf(ctx, card.year);
  return [...issues, ...weightIssues(items), ...qualitativeIssues(graded, limit)];
}

const ITEMS = ['input', 'items'];

/** Wrong weights, each at its place in the input. */
export const weightIssues = (items: readonly { readonly weight: string }[]): Issue[] =>
  checkScorecardWeights(items).map((issue) => {
    const index = issue.path[1];
    return { ...issue, path: index === undefined ? ITEMS : [...ITEMS, index, 'weight'] };
  });
