import { type ExportTable, exportTable, type TextOf } from '@yeondong/client/kit';
import type { Entry } from './entry-values';

/** The sheet as a table: what was entered, with codes, beside last period and target. */
export function entriesTable(name: string, entries: readonly Entry[], t: TextOf): ExportTable {
  return exportTable<Entry>(
    name,
    [
      { key: 'code', title: t('field.code'), value: ({ kpi }) => kpi.code },
      { key: 'title', title: t('field.kpi'), value: ({ kpi }) => kpi.title },
      { key: 'unit', title: t('field.unit'), value: ({ kpi }) => kpi.unit },
      { key: 'previous', title: t('field.previous'), value: ({ previous }) => previous },
      { key: 'target', title: t('field.periodTarget'), value: ({ target }) => target },
      { key: 'value', title: t('field.value'), value: ({ result }) => result?.value },
      { key: 'numerator', title: t('field.numerator'), value: ({ result }) => result?.numerator },
      { key: 'denominator', title: t('field.denominator'), value: ({ result }) => result?.denominator },
      {
        key: 'missing',
        title: t('field.notApplicable'),
        value: ({ result }) => (result?.missing ? t('field.notApplicable') : null),
      },
      { key: 'note', title: t('field.note'), value: ({ result }) => result?.note },
      { key: 'status', title: t('field.status'), value: ({ status }) => t(`resultStatus.${status}`) },
    ],
    entries,
  );
}
