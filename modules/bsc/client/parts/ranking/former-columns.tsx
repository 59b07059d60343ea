import { type Column, formatNumber, PageLink, StatusMark, useText } from '@yeondong/client/kit';
import { useMemo } from 'react';
import type { BscFormerRankingQuery } from '../../gql/graphql';
import { changeWords } from '../years/change-words';

export type FormerRow = BscFormerRankingQuery['rankingUnderFormer']['rows'][number];

const BASES = ['now', 'former'] as const;

/** What the total would gain; both are published numbers of two decimals. */
function gain({ now, former }: FormerRow): number | null {
  if (now.total == null || former.total == null) return null;
  return Math.round((Number(former.total) - Number(now.total)) * 100) / 100;
}

const signed = (value: number | null): string => {
  if (value === null) return '–';
  return value > 0 ? `+${formatNumber(value, 2)}` : formatNumber(value, 2);
};

/** Both totals, ranks and grades of each department, side by side. */
export function useFormerColumns(): readonly Column<FormerRow>[] {
  const t = useText('bsc');
  return useMemo<readonly Column<FormerRow>[]>(() => {
    const pair = (name: 'total' | 'cityRank' | 'groupRank' | 'grade', what: string): Column<FormerRow>[] =>
      BASES.map((basis) => ({
        key: `${name}-${basis}`,
        title: t(`formerRanking.${basis}`, { what }),
        numeric: name !== 'grade',
        value: (row) => row[basis][name],
        render: (row) => (name === 'total' ? formatNumber(row[basis].total, 2) : (row[basis][name] ?? '–')),
      }));
    return [
      {
        key: 'department',
        title: t('field.department'),
        rowHead: true,
        value: ({ department }) => department.name,
        render: ({ department }) => <PageLink to={`/m/bsc/departments/${department.code}`}>{department.name}</PageLink>,
      },
      {
        key: 'differs',
        title: t('formerRanking.difference'),
        value: ({ differs }) => t(differs ? 'formerRanking.differs' : 'formerRanking.same'),
        render: ({ differs }) =>
          differs ? (
            <StatusMark kind="caution" label={t('formerRanking.differs')} />
          ) : (
            <span className="muted">{t('formerRanking.same')}</span>
          ),
      },
      ...pair('total', `${t('ranking.total')} (${t('unit.points')})`),
      {
        key: 'gain',
        title: t('formerRanking.points'),
        numeric: true,
        value: gain,
        render: (row) => signed(gain(row)),
      },
      ...pair('cityRank', t('ranking.cityRank')),
      ...pair('groupRank', t('ranking.groupRank')),
      ...pair('grade', t('ranking.grade')),
      {
        key: 'changes',
        title: t('years.changes'),
        exportOnly: true,
        value: ({ changes }) => changes.map((each) => `${each.kpi.title} ${changeWords(each, t)}`).join(' / '),
      },
    ];
  }, [t]);
}
