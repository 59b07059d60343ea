import { checkWeightSum, compare, type DecimalText, type Issue, sum } from '@yeondong/schema/rules';

/**
 * What keeps a scorecard from being confirmed: a weight that is not positive (`weights.positive`, at the KPI's index) or
 * a sum that is not exactly 100 (`weights.sum`, with the sum to show: 33.33 three times is 99.99).
 */
export const checkScorecardWeights = (kpis: readonly { readonly weight: DecimalText }[]): readonly Issue[] =>
  checkWeightSum(
    kpis.map((kpi) => kpi.weight),
    ['kpis'],
  );

/** What graded KPIs weigh above the limit of the scheme, in percent; null: there is no limit. */
export function qualitativeIssues(graded: readonly DecimalText[], limit: number | null): readonly Issue[] {
  const weight = sum(graded);
  if (limit === null || compare(weight, String(limit)) <= 0) return [];
  return [{ path: ['items'], code: 'bsc.scorecard.qualitative-share', params: { sum: weight, limit } }];
}

/** Weights of perspectives or objectives: sums of their KPIs', never typed a second time. */
export const derivedWeights = <Group>(
  kpis: readonly { readonly group: Group; readonly weight: DecimalText }[],
): ReadonlyMap<Group, DecimalText> => {
  const totals = new Map<Group, DecimalText>();
  for (const { group, weight } of kpis) totals.set(group, sum([totals.get(group) ?? '0', weight]));
  return totals;
};
