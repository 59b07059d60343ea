import type { RequestContext, TransactionContext } from '../contract/context.js';
import { fields, type Selection } from '../contract/selection.js';
import { ApprovalRequest, ApprovalRequestState, ApprovalRequestStep, ApprovalStepState } from '../entities/approval.js';
import { refuse } from '../kernel/errors.js';
import { keyList, raw, type Sql, sql } from '../kernel/sql.js';
import type { Approval, ApprovalActor, ApprovalSignature } from '../rules/approval.js';
import { boxStates } from '../rules/approval-box.js';
import { listedRecords } from './act-on-each.js';
import { actedFor } from './acting-store.js';
import { tellApproval } from './approval-notice-store.js';
import { byParents, groupedBy, keysOf, type Row, select, update, updateVersion } from './record-store.js';
import { referred } from './reference.js';

export interface LoadedApproval {
  readonly request: Row<ApprovalRequest>;
  readonly steps: readonly Row<ApprovalRequestStep>[];
  readonly approval: Approval;
}

const REQUEST = fields('recordType', 'recordKey', 'title', 'path', 'drafterKey', 'state', 'returnReason', 'version');
const STEP = fields('approverKey', 'mayDecideAlone', 'approvedByKey', 'onBehalfOfKey', 'manner', 'at', 'comment');

const signatureOf = (step: ApprovalRequestStep): ApprovalSignature | null =>
  step.approvedByKey === null || step.manner === null || step.at === null
    ? null
    : {
        approvedBy: step.approvedByKey,
        onBehalfOf: step.onBehalfOfKey,
        manner: step.manner,
        at: step.at.toISOString(),
      };

/** An approval with its path, as the rules take it. */
export async function loadApproval(tx: TransactionContext, id: string): Promise<LoadedApproval> {
  const request = await referred(tx, ApprovalRequest, id, ['input', 'id'], REQUEST);
  return (await withSteps(tx, [request]))[0] as LoadedApproval;
}

/** Several of them, in their order; refuses at its own row what is unknown or comes twice. */
export const loadApprovals = async (
  tx: TransactionContext,
  rows: readonly { readonly id: string }[],
  path: readonly (string | number)[],
): Promise<LoadedApproval[]> => withSteps(tx, await listedRecords(tx, ApprovalRequest, rows, path, REQUEST));

async function withSteps(tx: TransactionContext, requests: readonly Row<ApprovalRequest>[]): Promise<LoadedApproval[]> {
  const steps = await byParents(tx, ApprovalRequestStep, 'requestKey', keysOf(requests), STEP, raw('t.position'));
  return requests.map((request, index) => loadedOf(request, steps[index] as Row<ApprovalRequestStep>[]));
}

const loadedOf = (request: Row<ApprovalRequest>, steps: readonly Row<ApprovalRequestStep>[]): LoadedApproval => ({
  request,
  steps,
  approval: {
    state: request.state,
    returnReason: request.returnReason,
    steps: steps.map((step) => ({
      approver: step.approverKey,
      mayDecideAlone: step.mayDecideAlone,
      signature: signatureOf(step),
    })),
  },
});

/** The actor as the rules take it: who it is, and for whom it acts today. Refuses `approval.no-person` for tools. */
export async function approvalActor(ctx: RequestContext): Promise<ApprovalActor> {
  if (ctx.actor.personKey === null) throw refuse('approval.no-person');
  return { person: ctx.actor.personKey, actsFor: await actedFor(ctx), at: ctx.clock.now().toISOString() };
}

/** Saves what the rules decided over the version that the caller read, and tells who is next, or how it ended. */
export async function saveApproval(
  tx: TransactionContext,
  loaded: LoadedApproval,
  version: number,
  next: Approval,
  comment: string | null,
): Promise<void> {
  const { request, steps, approval } = loaded;
  const ended = next.state !== 'SUBMITTED';
  await updateVersion(tx, ApprovalRequest, request.key, version, {
    state: next.state as ApprovalRequestState,
    returnReason: next.returnReason,
    decidedAt: ended ? tx.clock.now() : null,
    waitingSince: ended ? null : tx.today,
    ...(approval.state !== 'SUBMITTED' && !ended ? { requestedAt: tx.clock.now() } : {}),
  });
  const states = boxStates(next);
  for (const [index, step] of steps.entries()) {
    const signature = next.steps[index]?.signature ?? null;
    const returned = states[index] === 'RETURNED';
    const decidedNow = signature !== null && approval.steps[index]?.signature === null;
    await update(tx, ApprovalRequestStep, step.key, {
      state: states[index] as ApprovalStepState,
      approvedByKey: signature?.approvedBy ?? null,
      onBehalfOfKey: signature?.onBehalfOf ?? null,
      manner: signature?.manner ?? null,
      at: signature ? new Date(signature.at) : null,
      comment: decidedNow || returned ? comment : signature === null ? null : step.comment,
    });
  }
  await tellApproval(tx, request, next);
}

/** Approvals, over alias `t`, that wait for the actor or for whom the actor acts. */
export async function waitingForActor(ctx: RequestContext): Promise<Sql> {
  const me = ctx.actor.personKey === null ? [] : [ctx.actor.personKey];
  const people = keyList([...me, ...(await actedFor(ctx))]);
  return sql`t.state = 'SUBMITTED' and t.drafter_id not in ${keyList(me)} and exists (
    select 1 from core_approval_step s where s.request_id = t.id and s.state = 'WAITING' and s.approver_id in ${people})`;
}

/** Approvals, over alias `t`, that the actor drafted, decided, or is on the path of, also by acting for another. */
export async function ofActor(ctx: RequestContext): Promise<Sql> {
  const me = keyList(ctx.actor.personKey === null ? [] : [ctx.actor.personKey]);
  const waiting = await waitingForActor(ctx);
  return sql`(t.drafter_id in ${me} or (${waiting}) or exists (
    select 1 from core_approval_step s where s.request_id = t.id and (s.approver_id in ${me} or s.approved_by_id in ${me})))`;
}

/** The approvals of records that the actor may see, newest first, in the order of their keys; for modules' own fields. */
export async function approvalsOf(
  ctx: RequestContext,
  recordType: string,
  keys: readonly number[],
  selection: Selection,
): Promise<Row<ApprovalRequest>[][]> {
  const where = sql`t.record_type = ${recordType} and t.record_id in ${keyList([...new Set(keys)])}`;
  const rows = await select(ctx, ApprovalRequest, selection, {
    where,
    orderBy: raw('t.id desc'),
    extra: ['recordKey'],
  });
  return groupedBy(rows, (row) => row.recordKey, keys);
}
