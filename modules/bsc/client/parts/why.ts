import type { MeasuredValue, TextOf } from '@yeondong/client/kit';
import type { MeasuredPartsFragment } from '../gql/graphql';

const KPI_INPUTS = [
  ...[
    'actual',
    'target',
    'baseline',
    'raw',
    'difficulty',
    'cap',
    'floor',
    'history',
    'base',
    'deviation',
    'high',
    'low',
  ],
  ...['fallback', 'expected', 'error', 'z', 'share', 'satisfaction', 'leftOut'],
];
/** Inputs that are words. */
const SAID = ['fallback', 'leftOut'];
const LEFT_OUT = 'LEFT_OUT: ';
const ABSENCES = ['NOT_DUE', 'PENDING_SOURCE', 'NOT_APPLICABLE', 'LATE', 'UNDEFINED', 'NO_DATA', 'SUPPRESSED'];

type Parts = MeasuredPartsFragment;

/** The value of one input of a computed number; null where it is not among them. */
export const inputOf = (measured: Parts, name: string): string | null =>
  measured.inputs.find((input) => input.name === name)?.value ?? null;

/** The why of a KPI's score with its inputs in words; those that play no part in the formula are left out. */
export function scoreWhy(measured: Parts, t: TextOf): MeasuredValue {
  const inputs = measured.inputs
    .filter(({ name, value }) => value !== null || SAID.includes(name) || !KPI_INPUTS.includes(name))
    .map(({ name, value, note }) => ({
      name: KPI_INPUTS.includes(name) ? t(`why.${name}`) : name,
      value: value ?? null,
      note: note ? noteWords(name, note, t) : null,
    }));
  return { ...measured, value: measured.value ?? null, inputs };
}

function noteWords(name: string, note: string, t: TextOf): string {
  if (name === 'raw') return t(`method.${note}`);
  return name === 'fallback' ? t(`fallback.${note}`) : note;
}

/** Why a KPI of a scorecard has no score, or its weight. */
function partWords(note: string, t: TextOf): string {
  if (note.startsWith(LEFT_OUT)) return t('why.leftOutFor', { reason: note.slice(LEFT_OUT.length) });
  return ABSENCES.includes(note) ? t(`scoreStatus.${note}`) : note.replace('×', `${t('field.weight')} `);
}

/** The why of a rolled-up score: each KPI by its title, its score, and its weight or why it has none. */
export function rollUpWhy(measured: Parts, titles: ReadonlyMap<string, string>, t: TextOf): MeasuredValue {
  const inputs = measured.inputs.map(({ name, value, note }) => ({
    name: titles.get(name) ?? name,
    value: value ?? null,
    note: note ? partWords(note, t) : null,
  }));
  return { ...measured, value: measured.value ?? null, inputs };
}

/** Coverage as a whole percentage in words; null where there is none. */
export function coveragePercent(coverage: string | null | undefined): string | null {
  return coverage === null || coverage === undefined ? null : `${Math.round(Number(coverage) * 100)}%`;
}
