import { type Column, formatNumber, useText } from '@yeondong/client/kit';
import { useMemo } from 'react';
import type { RewardLine } from './nodes';

type Words = ReturnType<typeof useText>;

/** Who is left out of bonus pay, each with the months served. */
const unservedText = ({ pay }: RewardLine, t: Words): string | null =>
  pay?.unserved.map((each) => t('reward.unservedOf', { ...each, count: each.months })).join(', ') || null;

/** How bonus pay comes to the people of a department. */
export function usePayColumns(): readonly Column<RewardLine>[] {
  const t = useText('bsc');
  return useMemo<readonly Column<RewardLine>[]>(
    () => [
      {
        key: 'departmentRate',
        title: t('reward.departmentRate'),
        unit: '%',
        numeric: true,
        value: ({ pay }) => pay?.departmentRate,
        render: ({ pay }) => formatNumber(pay?.departmentRate),
      },
      {
        key: 'personShare',
        title: t('reward.personShare'),
        unit: '%',
        numeric: true,
        value: ({ pay }) => pay?.personShare,
      },
      {
        key: 'served',
        title: t('reward.served'),
        unit: t('unit.persons'),
        numeric: true,
        value: ({ pay }) => pay?.served,
      },
      { key: 'unserved', title: t('reward.unserved'), value: (line) => unservedText(line, t) },
    ],
    [t],
  );
}
