import type { MeasureMark } from '@yeondong/client/kit';
import type { PlanSyncMeasureQuery } from '../gql/graphql';

type Initiative = PlanSyncMeasureQuery['initiatives']['nodes'][number];

/** Goals and domains by how many of their initiatives that need a budget have none in the fiscal plan. */
export function budgetMarks(
  initiatives: readonly Initiative[],
  words: (values: { funded: number; of: number }) => string,
): Map<string, MeasureMark> {
  const places = new Map<string, Initiative[]>();
  for (const initiative of initiatives.filter(({ budgetRequired }) => budgetRequired)) {
    for (const code of [initiative.goal.code, initiative.goal.domain.code]) {
      places.set(code, [...(places.get(code) ?? []), initiative]);
    }
  }
  return new Map(
    [...places].map(([code, list]) => {
      const funded = list.filter(({ budget }) => budget.fiscalCoverage !== 'NONE').length;
      const status = funded === list.length ? 'normal' : funded * 2 >= list.length ? 'caution' : 'poor';
      return [code, { status, text: words({ funded, of: list.length }) } satisfies MeasureMark];
    }),
  );
}
