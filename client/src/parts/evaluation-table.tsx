import {
  type Column,
  DataTable,
  formatMoment,
  formatPeriod,
  Measured,
  useLang,
  useModules,
  useText,
} from '@yeondong/client/kit';
import { useTranslation } from 'react-i18next';
import type { EvaluationRowFragment } from '../gql/graphql';
import { moduleTitle } from './module-title';

/** Evaluations of a goal or an initiative, with the why of each score. */
export function EvaluationTable({ rows }: { rows: readonly EvaluationRowFragment[] }) {
  const t = useText('core');
  const lang = useLang();
  const methodName = useMethodName();
  const columns: readonly Column<EvaluationRowFragment>[] = [
    { key: 'period', title: t('field.period'), rowHead: true, render: (row) => formatPeriod(row.period, lang) },
    {
      key: 'score',
      title: t('field.score'),
      unit: t('unit.point'),
      numeric: true,
      render: (row) => <Measured measured={row.score} decimals={2} />,
    },
    { key: 'grade', title: t('field.grade'), render: (row) => row.grade ?? '–' },
    { key: 'method', title: t('field.method'), render: (row) => methodName(row.method) },
    { key: 'opinion', title: t('field.opinion'), render: (row) => row.opinion ?? '–' },
    { key: 'evaluator', title: t('field.evaluator'), render: (row) => row.evaluator?.name ?? '–' },
    {
      key: 'recordedAt',
      title: t('field.recordedAt'),
      numeric: true,
      render: (row) => formatMoment(row.recordedAt, lang),
    },
  ];
  return (
    <DataTable
      caption={t('evaluation.title')}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      empty={<p className="muted">{t('evaluation.none')}</p>}
    />
  );
}

/** A module that evaluates is named as in the menu; other methods are in words of their own. */
function useMethodName(): (method: string) => string {
  const { t } = useTranslation();
  const modules = useModules();
  return (method) => {
    const module = modules.find(({ id }) => id === method);
    return module ? moduleTitle(module, t) : method;
  };
}
