import { type Column, formatNumber, PageLink, type TextOf, useText } from '@yeondong/client/kit';
import { useMemo } from 'react';
import type { BscScorecardQuery } from '../gql/graphql';
import { Score, ScoreLight } from './score';
import { TrendLine } from './trend';
import { inputOf, scoreWhy } from './why';

export type ScorecardItem = NonNullable<BscScorecardQuery['scorecard']>['items'][number];

/** Which months a scorecard answers for, of a KPI that was transferred. */
const heldMonths = ({ fromMonth, toMonth }: ScorecardItem, t: TextOf): string =>
  [
    fromMonth == null ? '' : t('transfer.from', { month: fromMonth }),
    toMonth == null ? '' : t('transfer.until', { month: toMonth }),
  ]
    .join(' ')
    .trim();

/** Columns of a scorecard's KPIs for a month. Target and actual are those that the score rests on. */
export function useItemColumns(period: string): readonly Column<ScorecardItem>[] {
  const t = useText('bsc');
  return useMemo<readonly Column<ScorecardItem>[]>(
    () => [
      {
        key: 'title',
        width: '22%',
        title: t('field.kpi'),
        rowHead: true,
        value: ({ kpi }) => kpi.title,
        render: (item) => (
          <>
            <PageLink to={`/m/bsc/kpis/${item.kpi.code}`} search={{ period }}>
              {item.kpi.title}
            </PageLink>{' '}
            {heldMonths(item, t) && <span className="muted">{heldMonths(item, t)}</span>}
          </>
        ),
      },
      { key: 'code', title: t('field.code'), exportOnly: true, value: ({ kpi }) => kpi.code },
      { key: 'months', title: t('transfer.months'), exportOnly: true, value: (item) => heldMonths(item, t) },
      {
        key: 'weight',
        width: '7%',
        title: t('field.weight'),
        numeric: true,
        value: ({ weight }) => weight,
        render: ({ weight }) => formatNumber(weight),
      },
      { key: 'unit', width: '6%', title: t('field.unit'), value: ({ kpi }) => kpi.unit },
      {
        key: 'yearTarget',
        width: '9%',
        title: t('field.yearTarget'),
        numeric: true,
        value: ({ kpi }) => kpi.target?.target,
        render: ({ kpi }) => formatNumber(kpi.target?.target, kpi.decimals),
      },
      {
        key: 'target',
        width: '9%',
        title: t('field.periodTarget'),
        numeric: true,
        value: ({ score }) => inputOf(score, 'target'),
        render: ({ kpi, score }) => formatNumber(inputOf(score, 'target'), kpi.decimals),
      },
      {
        key: 'actual',
        width: '9%',
        title: t('field.actual'),
        numeric: true,
        value: ({ score }) => inputOf(score, 'actual'),
        render: ({ kpi, score }) => formatNumber(inputOf(score, 'actual'), kpi.decimals),
      },
      {
        key: 'score',
        width: '10%',
        title: t('field.score'),
        numeric: true,
        value: ({ score }) => score.value,
        render: ({ score }) => <Score score={scoreWhy(score, t)} />,
      },
      {
        key: 'point',
        width: '7%',
        title: t('field.point'),
        numeric: true,
        value: ({ point }) => point,
        render: ({ point }) => formatNumber(point, 2),
      },
      {
        key: 'trend',
        width: '13%',
        title: t('field.trend'),
        value: ({ kpi }) => t(`trend.${kpi.trend}`),
        render: ({ kpi }) => <TrendLine trend={kpi.trend} results={kpi.results} period={period} />,
      },
      {
        key: 'light',
        width: '8%',
        title: t('field.light'),
        value: ({ score }) => t(`scoreStatus.${score.status}`),
        render: ({ score }) => <ScoreLight score={score} />,
      },
    ],
    [t, period],
  );
}
