import type { TransactionContext } from '../contract/context.js';
import { recordChanged } from '../contract/event.js';
import { fields } from '../contract/selection.js';
import { ApprovalRequest, approvalDecided } from '../entities/approval.js';
import { sql } from '../kernel/sql.js';
import type { Approval } from '../rules/approval.js';
import { boxStates } from '../rules/approval-box.js';
import { actingOf } from './acting-store.js';
import { notify, settleNotices } from './notice-store.js';
import { select } from './record-store.js';

/** A title that still fits into a notice with what is put before it. */
export const APPROVAL_TITLE_LENGTH = 250;

type Told = Pick<ApprovalRequest, 'key' | 'recordType' | 'recordKey' | 'title' | 'path' | 'drafterKey'>;

const about = ({ key, path }: Pick<Told, 'key' | 'path'>) => ({ record: { type: 'ApprovalRequest', key }, path });

const tellWaiting = (
  tx: TransactionContext,
  request: Pick<Told, 'key' | 'title' | 'path'>,
  personKey: number,
): Promise<number> =>
  notify(tx, {
    ...about(request),
    personKey,
    kind: 'WAITING',
    titleKo: `결재 대기: ${request.title}`,
    titleEn: `Waiting for your approval: ${request.title}`,
  });

/** Notices and events of an approval that has come to a new state. */
export async function tellApproval(tx: TransactionContext, request: Told, next: Approval): Promise<void> {
  await settleNotices(tx, 'WAITING', about(request).record);
  const waiting = next.steps[boxStates(next).indexOf('WAITING')];
  for (const personKey of waiting ? [waiting.approver, ...(await actingOf(tx, waiting.approver))] : []) {
    await tellWaiting(tx, request, personKey);
  }
  if (next.state === 'RETURNED') {
    await notify(tx, {
      ...about(request),
      personKey: request.drafterKey,
      kind: 'RETURNED',
      titleKo: `반려: ${request.title}`,
      titleEn: `Returned: ${request.title}`,
    });
  }
  const { key, recordType, recordKey } = request;
  tx.emit(recordChanged, { type: recordType, key: recordKey });
  if (next.state === 'APPROVED' || next.state === 'RETURNED' || next.state === 'WITHDRAWN') {
    tx.emit(approvalDecided, { request: key, recordType, recordKey, state: next.state });
  }
}

/** Tells who acts from now on what already waits for the absent approver. */
export async function tellActing(tx: TransactionContext, absentKey: number, actingKey: number): Promise<void> {
  const waiting = await select(tx, ApprovalRequest, fields('title', 'path'), {
    where: sql`t.state = 'SUBMITTED' and t.drafter_id <> ${actingKey} and exists (
      select 1 from core_approval_step s where s.request_id = t.id and s.state = 'WAITING' and s.approver_id = ${absentKey})`,
  });
  for (const request of waiting) await tellWaiting(tx, request, actingKey);
}
