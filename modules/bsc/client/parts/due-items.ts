import type { DueItem, TextOf } from '@yeondong/client/kit';
import type { BscBoardQuery, BscMyEntriesQuery } from '../gql/graphql';
import type { DueDays } from './progress';
import type { Rights } from './use-rights';

type Entries = BscMyEntriesQuery['resultEntries'];

interface Texts {
  t: TextOf;
  /** The period in words. */
  month: string;
}

/** What the own department has to enter and to confirm for a month. */
export function entryItems(
  entries: Entries,
  department: { code: string; name: string },
  period: string,
  may: Pick<Rights['may'], 'enter' | 'confirm'>,
  { t, month }: Texts,
): DueItem[] {
  const due = entries[0]?.due;
  const open = entries.filter(
    ({ status, missing }) => (status === 'OPEN' || status === 'RETURNED') && missing !== 'PENDING_SOURCE',
  ).length;
  const entered = entries.filter(({ status }) => status === 'ENTERED').length;
  const item = (act: 'enter' | 'confirm', count: number): DueItem => ({
    id: `bsc ${act} ${department.code} ${period}`,
    dueOn: due?.[act] ?? null,
    act,
    title: t(`due.${act}`, { department: department.name, month, count }),
    to: '/m/bsc/entry',
    search: { department: department.code, period },
  });
  return [
    ...(may.enter && open > 0 ? [item('enter', open)] : []),
    ...(may.confirm && entered > 0 ? [item('confirm', entered)] : []),
  ];
}

/** Departments with confirmed results that wait for verification, but for the own one. */
export function verifyItems(
  cards: BscBoardQuery['scorecards']['nodes'],
  own: string | null,
  period: string,
  due: DueDays | null,
  { t, month }: Texts,
): DueItem[] {
  return cards.flatMap(({ department }): DueItem[] => {
    const count = department.scorecard?.items.filter(({ result }) => result?.status === 'CONFIRMED').length ?? 0;
    if (count === 0 || department.code === own) return [];
    return [
      {
        id: `bsc verify ${department.code} ${period}`,
        dueOn: due?.evaluate ?? null,
        act: 'verify',
        title: t('due.verify', { department: department.name, month, count }),
        to: '/m/bsc/entry',
        search: { department: department.code, period },
      },
    ];
  });
}
