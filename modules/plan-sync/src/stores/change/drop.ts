import type { Row, TransactionContext } from '@yeondong/schema';
import type { PlanItemStatus } from '../../entities/enums.js';
import type { PlanItem } from '../../entities/plan-item.js';
import { dropWaits } from '../../rules/change/drop.js';
import { REOPENED } from '../item-store.js';

type Dropped = Pick<Row<PlanItem>, 'key' | 'lineageKey' | 'entry' | 'status'>;

/** How an item stands that is dropped: as it did, or before the head with the state that it has again if the drop is refused. */
export function standingWhenDropped(tx: TransactionContext, item: Dropped): Partial<PlanItem> {
  const mayConfirm = tx.actor.permissions.has('plan-sync.item.confirm');
  if (!dropWaits({ entry: item.entry, goesOn: item.lineageKey !== item.key }, mayConfirm)) return {};
  return { ...REOPENED, entry: 'SUBMITTED', submittedByKey: tx.actor.personKey, droppedFrom: item.status };
}

/** How an item stands after an edit that may set its status: nothing of its own where that drops nothing. */
export const standingAfterEdit = (
  tx: TransactionContext,
  before: Dropped,
  status: PlanItemStatus | null | undefined,
): Partial<PlanItem> => (status === 'DROPPED' && before.status !== 'DROPPED' ? standingWhenDropped(tx, before) : {});
