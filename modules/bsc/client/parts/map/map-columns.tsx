import { Anchor, Badge, type Column, formatNumber, StatusMark, useText } from '@yeondong/client/kit';
import { type ReactNode, useMemo } from 'react';
import { TREND_MARKS } from '../marks';
import { ScoreLight } from '../score';
import { coveragePercent } from '../why';
import { type Edge, type Objective, type StrategyMap, titleOf } from './map-nodes';
import { Verdict } from './verdict';

/** Columns of the map's objectives. */
export function useObjectiveColumns(
  map: StrategyMap | undefined,
  onSelect: (id: string) => void,
): readonly Column<Objective>[] {
  const t = useText('bsc');
  return useMemo<readonly Column<Objective>[]>(
    () => [
      {
        key: 'perspective',
        title: t('field.perspective'),
        value: (row) => map?.perspectives.find(({ id }) => id === row.perspective.id)?.title,
      },
      {
        key: 'title',
        title: t('field.objective'),
        rowHead: true,
        value: (row) => row.title,
        render: (row) => (
          <>
            <Anchor component="button" type="button" ta="start" onClick={() => onSelect(row.id)}>
              {row.title}
            </Anchor>{' '}
            {row.sample && <Sample />}
          </>
        ),
      },
      { key: 'code', title: t('field.code'), exportOnly: true, value: (row) => row.code },
      {
        key: 'score',
        title: t('field.score'),
        unit: t('unit.points'),
        numeric: true,
        value: (row) => row.score.value,
        render: (row) => formatNumber(row.score.value, 2),
      },
      {
        key: 'light',
        title: t('field.light'),
        value: (row) => t(`scoreStatus.${row.score.status}`),
        render: (row) => <ScoreLight score={row.score} />,
      },
      {
        key: 'coverage',
        title: t('field.coverage'),
        numeric: true,
        value: (row) => coveragePercent(row.score.coverage),
      },
      {
        key: 'trend',
        title: t('field.trend'),
        value: (row) => t(`trend.${row.trend}`),
        render: (row) => <StatusMark kind={TREND_MARKS[row.trend]} label={t(`trend.${row.trend}`)} />,
      },
      { key: 'kpis', title: t('field.kpi'), unit: t('map.kpiUnit'), numeric: true, value: (row) => row.kpis.length },
      { key: 'csfs', title: t('map.csfs'), value: (row) => row.csfs.map(({ title }) => title).join(' · ') },
    ],
    [t, map, onSelect],
  );
}

/** Columns of the map's edges with their evidence; acts stand in the last where there are any. */
export function useEdgeColumns(
  map: StrategyMap | undefined,
  acts?: (edge: Edge) => ReactNode,
): readonly Column<Edge>[] {
  const t = useText('bsc');
  return useMemo<readonly Column<Edge>[]>(() => {
    const named = (id: string) => (map ? titleOf(map, id) : '');
    return [
      {
        key: 'cause',
        title: t('map.cause'),
        rowHead: true,
        value: (row) => named(row.cause.id),
        render: (row) => (
          <>
            {named(row.cause.id)} {row.sample && <Sample />}
          </>
        ),
      },
      { key: 'effect', title: t('map.effect'), value: (row) => named(row.effect.id) },
      { key: 'sign', title: t('map.sign'), value: (row) => t(`sign.${row.sign}`) },
      { key: 'lag', title: t('map.lag'), unit: t('map.monthUnit'), numeric: true, value: (row) => row.lagMonths },
      {
        key: 'hypothesis',
        title: t('map.hypothesis'),
        width: '28%',
        value: (row) => row.hypothesis,
        render: (row) => (
          <>
            {row.hypothesis} {row.backwards && <StatusMark kind="caution" label={t('map.backwards')} />}
          </>
        ),
      },
      { key: 'rho', title: t('map.rho'), exportOnly: true, value: (row) => row.evidence.correlation.value },
      { key: 'pairs', title: t('map.pairsTitle'), exportOnly: true, value: (row) => row.evidence.pairs },
      {
        key: 'verdict',
        title: t('map.evidence'),
        value: (row) => t(`verdict.${row.evidence.verdict}`),
        render: (row) => <Verdict edge={row} />,
      },
      ...(acts ? [{ key: 'acts', title: t('map.acts'), render: acts }] : []),
    ];
  }, [t, map, acts]);
}

function Sample() {
  const t = useText('bsc');
  return (
    <Badge variant="default" size="xs">
      {t('field.sample')}
    </Badge>
  );
}
