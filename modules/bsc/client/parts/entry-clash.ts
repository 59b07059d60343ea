import { type ConflictField, formatNumber, type GridValues, type TextOf } from '@yeondong/client/kit';
import { CELLS, type Clash, valuesOf, YES } from './entry-values';

/** Both values of every cell in which mine and theirs differ; the state of the result where no cell does. */
export function clashFields(clashes: readonly Clash[], values: GridValues, t: TextOf): ConflictField[] {
  return clashes.flatMap(({ mine, theirs }) => {
    const id = mine.kpi.id;
    const now = valuesOf([theirs])[id] ?? {};
    const differing = CELLS.filter((cell) => (values[id]?.[cell] ?? '') !== (now[cell] ?? ''));
    const state: ConflictField = {
      key: `${id}/status`,
      label: `${mine.kpi.title} · ${t('field.status')}`,
      mine: t(`resultStatus.${mine.status}`),
      theirs: t(`resultStatus.${theirs.status}`),
    };
    if (differing.length === 0) return [state];
    return differing.map((cell) => ({
      key: `${id}/${cell}`,
      label: `${mine.kpi.title} · ${t(`field.${cell}`)}`,
      mine: shown(cell, values[id]?.[cell], t),
      theirs: shown(cell, now[cell], t),
    }));
  });
}

function shown(cell: (typeof CELLS)[number], text: string | undefined, t: TextOf): string {
  if (cell === 'note') return text || '–';
  if (cell === 'notApplicable') return text === YES ? t('field.notApplicable') : '–';
  return formatNumber(text);
}
