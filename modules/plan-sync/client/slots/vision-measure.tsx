import { type MeasureMark, type MeasureSlot, useQuery, useText } from '@yeondong/client/kit';
import { useMemo } from 'react';
import { PlanSyncMeasureDocument } from '../gql/graphql';
import { budgetMarks } from '../parts/budget-marks';

const NONE: ReadonlyMap<string, MeasureMark> = new Map();

/** Colours goals and domains by the share of their initiatives that the fiscal plan gives something. */
export function BudgetMeasure({ year, children }: MeasureSlot) {
  const t = useText('plan-sync');
  const { data } = useQuery(PlanSyncMeasureDocument, { variables: { year } });
  const found = data?.initiatives.nodes;
  const marks = useMemo(() => (found ? budgetMarks(found, (values) => t('slot.mark', values)) : NONE), [found, t]);
  return children(marks);
}
