import { Measured, useText } from '@yeondong/client/kit';
import type { InnovationMeasuredFragment } from '../gql/graphql';

interface WhyProps {
  of: InnovationMeasuredFragment;
  decimals: number;
  unit?: string;
}

/** A computed number with its why in words. */
export function Why({ of, decimals, unit = '' }: WhyProps) {
  const t = useText('innovation');
  const inputs = of.inputs.map(({ name, value, note }) => ({
    name: t(`why.${name}`),
    value: value ?? null,
    note: note ?? null,
  }));
  return <Measured measured={{ ...of, value: of.value ?? null, inputs }} unit={unit} decimals={decimals} />;
}
