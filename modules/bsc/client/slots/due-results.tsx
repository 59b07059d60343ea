import {
  type DueItem,
  type DueSlot,
  formatPeriod,
  useHasRole,
  useLang,
  usePlan,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { useEffect, useMemo } from 'react';
import { BscBoardDocument, BscMyEntriesDocument } from '../gql/graphql';
import { entryItems, verifyItems } from '../parts/due-items';
import { useMonth } from '../parts/periods';
import { useRights } from '../parts/use-rights';

/** Last month's results that wait for the person: to enter, to confirm, to verify. */
export function DueResults({ department, year, onItems }: DueSlot) {
  const t = useText('bsc');
  const lang = useLang();
  const plan = usePlan();
  const { enter, confirm } = useRights(department).may;
  const verifies = useHasRole('bsc', 'planner', 'evaluator');
  const period = useMonth(null);
  const mine = useQuery(BscMyEntriesDocument, {
    variables: { department: plan.department?.id ?? '', period },
    skip: !plan.department,
    fetchPolicy: 'cache-and-network',
  });
  const board = useQuery(BscBoardDocument, {
    variables: { year, period },
    skip: !verifies,
    fetchPolicy: 'cache-and-network',
  });
  const entries = mine.data?.resultEntries;
  const cards = board.data?.scorecards.nodes;
  const items = useMemo<readonly DueItem[]>(() => {
    const texts = { t, month: formatPeriod(period, lang) };
    const own = plan.department ? entryItems(entries ?? [], plan.department, period, { enter, confirm }, texts) : [];
    const due = entries?.[0]?.due ?? null;
    return [...own, ...(cards ? verifyItems(cards, department, period, due, texts) : [])];
  }, [entries, cards, plan.department, department, period, enter, confirm, t, lang]);
  useEffect(() => onItems(items), [items, onItems]);
  return null;
}
