import { type Column, formatNumber, PageLink, StatusMark, useText } from '@yeondong/client/kit';
import { useMemo } from 'react';
import type { RankingRow } from './nodes';
import { Why } from './why';

/** Columns of the ranking; the total opens its why. */
export function useRankingColumns(): readonly Column<RankingRow>[] {
  const t = useText('bsc');
  return useMemo<readonly Column<RankingRow>[]>(
    () => [
      {
        key: 'cityRank',
        title: t('ranking.cityRank'),
        numeric: true,
        value: ({ cityRank }) => cityRank,
        render: (row) => <Rank row={row} rank={row.cityRank} />,
      },
      {
        key: 'groupRank',
        title: t('ranking.groupRank'),
        numeric: true,
        value: ({ groupRank }) => groupRank,
        render: (row) => <Rank row={row} rank={row.groupRank} />,
      },
      {
        key: 'department',
        title: t('field.department'),
        rowHead: true,
        value: ({ department }) => department.name,
        render: ({ department }) => <PageLink to={`/m/bsc/departments/${department.code}`}>{department.name}</PageLink>,
      },
      { key: 'group', title: t('ranking.group'), value: ({ group }) => group?.title ?? t('ranking.noGroup') },
      {
        key: 'grade',
        title: t('ranking.grade'),
        value: ({ grade }) => grade,
        render: (row) => <Grade row={row} />,
      },
      {
        key: 'total',
        title: `${t('ranking.total')} (${t('unit.points')})`,
        numeric: true,
        value: ({ total }) => total,
        render: (row) => <Why row={row} label={formatNumber(row.total, 2)} />,
      },
      {
        key: 'base',
        title: t('ranking.base'),
        numeric: true,
        value: ({ base }) => base,
        render: ({ base }) => formatNumber(base, 2),
      },
      {
        key: 'bonus',
        title: t('ranking.bonus'),
        numeric: true,
        value: ({ bonus }) => bonus,
        render: ({ bonus }) => formatNumber(bonus, 2),
      },
      {
        key: 'penalty',
        title: t('ranking.penalty'),
        numeric: true,
        value: ({ penalty }) => penalty,
        render: ({ penalty }) => formatNumber(penalty, 2),
      },
      {
        key: 'coverage',
        title: `${t('field.coverage')} (%)`,
        numeric: true,
        value: ({ coverage }) => coverage,
        render: ({ coverage }) => (coverage == null ? '–' : formatNumber(Number(coverage) * 100, 1)),
      },
      {
        key: 'awardBar',
        title: t('ranking.awardBar'),
        value: ({ awards, awardBar }) =>
          awards.length > 0
            ? awards.map(({ grade }) => grade.title).join(', ')
            : t(awardBar ? `awardBar.${awardBar}` : 'ranking.eligible'),
        render: (row) => <Awards row={row} />,
      },
    ],
    [t],
  );
}

/** Provisional ones have no rank, and say so. */
function Rank({ row, rank }: { row: RankingRow; rank: number | null | undefined }) {
  const t = useText('bsc');
  if (rank != null) return rank;
  return <span className="muted">{t(row.apart ? 'ranking.apart' : 'ranking.noRank')}</span>;
}

/** What it was given, marked where a correction has changed the place that it was given for. */
function Awards({ row: { awards, awardBar } }: { row: RankingRow }) {
  const t = useText('bsc');
  if (awards.length === 0) return t(awardBar ? `awardBar.${awardBar}` : 'ranking.eligible');
  return awards.map(({ id, grade, needsReview }) =>
    needsReview ? (
      <StatusMark key={id} kind="caution" label={t('ranking.review', { grade: grade.title })} />
    ) : (
      <span key={id}>{grade.title}</span>
    ),
  );
}

function Grade({ row }: { row: RankingRow }) {
  const t = useText('bsc');
  if (row.provisional) return <StatusMark kind="reference" label={t('ranking.provisional')} />;
  return row.grade ?? '–';
}
