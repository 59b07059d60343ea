import type { MeasuredValue, TextOf } from '@yeondong/client/kit';
import type { MeasuredPartsFragment } from '../../gql/graphql';

/** The why of a computed fact with its inputs in words. */
export const factWhy = (measured: MeasuredPartsFragment, t: TextOf): MeasuredValue => ({
  ...measured,
  value: measured.value ?? null,
  inputs: measured.inputs.map(({ name, value, note }) => ({
    name: t(`factInput.${name}`),
    value: value ?? null,
    note: note ?? null,
  })),
});
