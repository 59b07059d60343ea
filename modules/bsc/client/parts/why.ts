import type { MeasuredValue, TextOf } from '@yeondong/client/kit';
import type { MeasuredPartsFragment } from '../gql/graphql';

const KPI_INPUTS = ['actual', 'target', 'baseline', 'raw', 'difficulty', 'cap'];
const METHODS = ['M1_U', 'M1_D', 'M1_D_RECIPROCAL', 'M1_F', 'M1_B', 'M3'];
const ABSENCES = ['NOT_DUE', 'PENDING_SOURCE', 'NOT_APPLICABLE', 'LATE', 'UNDEFINED', 'NO_DATA', 'SUPPRESSED'];

type Parts = MeasuredPartsFragment;

/** The value of one input of a computed number; null where it is not among them. */
export const inputOf = (measured: Parts, name: string): string | null =>
  measured.inputs.find((input) => input.name === name)?.value ?? null;

/** The why of a KPI's score with its inputs in words; those that play no part in the formula are left out. */
export function scoreWhy(measured: Parts, t: TextOf): MeasuredValue {
  const inputs = measured.inputs
    .filter(({ name, value }) => value !== null || !KPI_INPUTS.includes(name))
    .map(({ name, value, note }) => ({
      name: KPI_INPUTS.includes(name) ? t(`why.${name}`) : name,
      value: value ?? null,
      note: note && METHODS.includes(note) ? t(`method.${note}`) : (note ?? null),
    }));
  return { ...measured, value: measured.value ?? null, inputs };
}

/** The why of a rolled-up score: each KPI by its title, its score, and its weight or why it has none. */
export function rollUpWhy(measured: Parts, titles: ReadonlyMap<string, string>, t: TextOf): MeasuredValue {
  const inputs = measured.inputs.map(({ name, value, note }) => ({
    name: titles.get(name) ?? name,
    value: value ?? null,
    note:
      note && ABSENCES.includes(note)
        ? t(`scoreStatus.${note}`)
        : (note?.replace('×', `${t('field.weight')} `) ?? null),
  }));
  return { ...measured, value: measured.value ?? null, inputs };
}

/** Coverage as a whole percentage in words; null where there is none. */
export function coveragePercent(coverage: string | null | undefined): string | null {
  return coverage === null || coverage === undefined ? null : `${Math.round(Number(coverage) * 100)}%`;
}
