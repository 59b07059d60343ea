import { Measured, useText } from '@yeondong/client/kit';
import type { RndMeasuredFragment } from '../gql/graphql';

const INPUTS = ['adopted', 'decided', 'implemented', 'matured', 'done', 'adoptable'];

/** A computed number with its why in words. */
export function Rate({ rate, unit = '%' }: { rate: RndMeasuredFragment; unit?: string }) {
  const t = useText('policy-rnd');
  const inputs = rate.inputs.map(({ name, value, note }) => ({
    name: INPUTS.includes(name) ? t(`why.${name}`) : t('why.sheet', { number: name }),
    value: value ?? null,
    note: note ?? null,
  }));
  return (
    <Measured measured={{ ...rate, value: rate.value ?? null, inputs }} unit={unit} decimals={unit === '%' ? 1 : 2} />
  );
}
