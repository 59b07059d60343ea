import { type Column, formatNumber, PageLink, StatusMark, useText } from '@yeondong/client/kit';
import { useMemo } from 'react';
import type { RewardKind } from '../../gql/graphql';
import type { RewardLine } from './nodes';

type Words = ReturnType<typeof useText>;

/** What a department gets from a kind of reward, as words. */
export function givenText(kind: RewardKind, line: RewardLine, t: Words): string {
  if (kind === 'BONUS')
    return [
      line.payGroup ? t('reward.paid', { group: line.payGroup, rate: formatNumber(line.payRate) }) : '–',
      line.pay && t('reward.servedOf', { count: line.pay.served }),
    ]
      .filter(Boolean)
      .join(' · ');
  if (kind === 'PERSONNEL_RATING') return formatNumber(line.ratingPoints, 2);
  return line.inPool == null ? '–' : t(line.inPool ? 'reward.inPool' : 'reward.notInPool');
}

const givenColumns = (kind: RewardKind, t: Words): Column<RewardLine>[] => {
  if (kind === 'TALENT')
    return [
      {
        key: 'inPool',
        title: t('reward.pool'),
        value: (line) => (line.inPool == null ? null : t(line.inPool ? 'reward.inPool' : 'reward.notInPool')),
        render: (line) =>
          line.inPool ? <StatusMark kind="normal" label={t('reward.inPool')} /> : givenText(kind, line, t),
      },
    ];
  if (kind === 'PERSONNEL_RATING')
    return [
      {
        key: 'ratingPoints',
        title: `${t('reward.points')} (${t('unit.points')})`,
        numeric: true,
        value: ({ ratingPoints }) => ratingPoints,
        render: ({ ratingPoints }) => formatNumber(ratingPoints, 2),
      },
    ];
  return [
    { key: 'payGroup', title: t('reward.payGroup'), value: ({ payGroup }) => payGroup },
    {
      key: 'payRate',
      title: t('reward.payRate'),
      unit: '%',
      numeric: true,
      value: ({ payRate }) => payRate,
      render: ({ payRate }) => formatNumber(payRate),
    },
  ];
};

/** Columns of a version: from the score over rank and grade to what the department gets. */
export function useRewardColumns(kind: RewardKind): readonly Column<RewardLine>[] {
  const t = useText('bsc');
  return useMemo<readonly Column<RewardLine>[]>(
    () => [
      {
        key: 'department',
        title: t('field.department'),
        rowHead: true,
        value: ({ name }) => name,
        render: ({ code, name }) => <PageLink to={`/m/bsc/departments/${code}`}>{name}</PageLink>,
      },
      { key: 'group', title: t('ranking.group'), value: ({ group }) => group ?? t('ranking.noGroup') },
      ...(['base', 'total'] as const).map((key) => ({
        key,
        title: `${t(`ranking.${key}`)} (${t('unit.points')})`,
        numeric: true,
        value: (line: RewardLine) => line[key],
        render: (line: RewardLine) => formatNumber(line[key], 2),
      })),
      ...(['cityRank', 'groupRank'] as const).map((key) => ({
        key,
        title: t(`ranking.${key}`),
        numeric: true,
        value: (line: RewardLine) => line[key],
      })),
      { key: 'grade', title: t('reward.grade'), value: ({ grade }) => grade },
      ...givenColumns(kind, t),
      { key: 'bar', title: t('field.note'), value: ({ bar }) => bar && t(`rewardBar.${bar}`) },
    ],
    [kind, t],
  );
}
