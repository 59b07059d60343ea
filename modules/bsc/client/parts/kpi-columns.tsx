import { Badge, type Column, formatNumber, PageLink, useText } from '@yeondong/client/kit';
import { useMemo } from 'react';
import type { KpiRowFragment } from '../gql/graphql';
import { Score, ScoreLight } from './score';
import { TrendLine } from './trend';
import { inputOf, scoreWhy } from './why';

/** Columns of a list of KPIs for a month, for the table and its CSV. */
export function useKpiColumns(period: string): readonly Column<KpiRowFragment>[] {
  const t = useText('bsc');
  return useMemo<readonly Column<KpiRowFragment>[]>(
    () => [
      {
        key: 'title',
        title: t('field.kpi'),
        rowHead: true,
        value: (kpi) => kpi.title,
        render: (kpi) => (
          <>
            <PageLink to={`/m/bsc/kpis/${kpi.code}`} search={{ period }}>
              {kpi.title}
            </PageLink>{' '}
            {kpi.sample && (
              <Badge variant="default" size="xs">
                {t('field.sample')}
              </Badge>
            )}
          </>
        ),
      },
      { key: 'code', title: t('field.code'), exportOnly: true, value: (kpi) => kpi.code },
      {
        key: 'department',
        title: t('field.department'),
        value: (kpi) => kpi.department.name,
        render: ({ department }) => (
          <PageLink to={`/m/bsc/departments/${department.code}`} search={{ period }}>
            {department.name}
          </PageLink>
        ),
      },
      { key: 'kind', title: t('field.kind'), value: (kpi) => t(`kind.${kpi.kind}`) },
      { key: 'cycle', title: t('field.cycle'), value: (kpi) => t(`cycle.${kpi.cycle}`) },
      { key: 'unit', title: t('field.unit'), value: (kpi) => kpi.unit },
      ...(['target', 'actual'] as const).map(
        (input): Column<KpiRowFragment> => ({
          key: input,
          title: t(input === 'target' ? 'field.periodTarget' : 'field.actual'),
          numeric: true,
          value: (kpi) => inputOf(kpi.score, input),
          render: (kpi) => formatNumber(inputOf(kpi.score, input), kpi.decimals),
        }),
      ),
      {
        key: 'score',
        title: t('field.score'),
        numeric: true,
        value: (kpi) => (kpi.score.value ? Number(kpi.score.value) : null),
        render: (kpi) => <Score score={scoreWhy(kpi.score, t)} />,
      },
      {
        key: 'trend',
        title: t('field.trend'),
        value: (kpi) => t(`trend.${kpi.trend}`),
        render: (kpi) => <TrendLine trend={kpi.trend} results={kpi.results} period={period} />,
      },
      {
        key: 'light',
        title: t('field.light'),
        value: (kpi) => t(`scoreStatus.${kpi.score.status}`),
        render: (kpi) => <ScoreLight score={kpi.score} />,
      },
    ],
    [t, period],
  );
}
