import { Measured, useText } from '@yeondong/client/kit';
import type { PlanMeasuredFragment } from '../gql/graphql';

const INPUTS = [
  ...['linked', 'total', 'anchored', 'funded', 'spent', 'available', 'budget', 'planned', 'held', 'quarters'],
  ...['onTime', 'due', 'incorporated', 'decided', 'compared', 'within', 'measured', 'done'],
  ...['UPPER_LINK', 'BUDGET', 'TARGET', 'TIMING', 'KPI'],
];

interface RateProps {
  rate: PlanMeasuredFragment;
  unit?: string;
  decimals?: number;
}

/** A computed number, a percentage unless said otherwise, with its why in words. */
export function Rate({ rate, unit = '%', decimals = 1 }: RateProps) {
  const t = useText('plan-sync');
  const inputs = rate.inputs.map(({ name, value, note }) => ({
    name: INPUTS.includes(name) ? t(`why.${name}`) : name,
    value: value ?? null,
    note: note ?? null,
  }));
  return <Measured measured={{ ...rate, value: rate.value ?? null, inputs }} unit={unit} decimals={decimals} />;
}
