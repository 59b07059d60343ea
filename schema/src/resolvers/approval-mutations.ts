import { type RequestContext, type TransactionContext } from '../contract/context.js';
import { WriteField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import { fields, type Selection } from '../contract/selection.js';
import {
  ApprovalRequest,
  ApprovalRequestState,
  ApprovalRequestStep,
  ApprovalRole,
  type ApprovalStepState,
} from '../entities/approval.js';
import { Person } from '../entities/person.js';
import { ApprovalInput } from '../inputs/approval-inputs.js';
import { refuse } from '../kernel/errors.js';
import { sql } from '../kernel/sql.js';
import { draftApproval, submitDraft } from '../rules/approval.js';
import { boxStates } from '../rules/approval-box.js';
import { pagePath } from '../rules/page-path.js';
import { optionalText, requiredText, TITLE_LENGTH } from '../rules/text-input.js';
import { APPROVAL_TITLE_LENGTH, tellApproval } from '../stores/approval-notice-store.js';
import { checkPath, type PathStep, pathUpwards } from '../stores/approval-path-store.js';
import { approvalActor } from '../stores/approval-store.js';
import { requireOwnDepartment } from '../stores/department-right.js';
import { once } from '../stores/idempotency-store.js';
import { type OwnedRecord, ownedRecord } from '../stores/owned-record-store.js';
import { insert, select } from '../stores/record-store.js';
import { referred } from '../stores/reference.js';
import { saved } from '../stores/saved.js';

const DOCUMENT_NO_LENGTH = 100;
const MOST_STEPS = 5;

@FieldsOf(() => ApprovalRequest)
export class ApprovalMutations {
  @WriteField(() => ApprovalRequest, {
    permission: 'core.approval.request',
    input: ApprovalInput,
    description: '결재를 올림(상신): 담당의 결재로 시작함. / Asks for approval; the drafter signs first.',
  })
  requestApproval(input: ApprovalInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, ApprovalRequest, selection, async (tx) => {
      const record = await ownedRecord(tx, input.record, ['input', 'record']);
      requireOwnDepartment(tx, record.departmentKey);
      return once(tx, 'core.approval.request', input.idempotencyKey, () => submit(tx, record, input));
    });
  }
}

/** One approval of a record runs at a time. */
async function refuseSecond(tx: TransactionContext, record: OwnedRecord): Promise<void> {
  const where = sql`t.record_type = ${record.type} and t.record_id = ${record.key} and t.state = 'SUBMITTED'`;
  const [open] = await select(tx, ApprovalRequest, fields(), { where, limit: 1 });
  if (open) throw refuse('approval.open', ['input', 'record']);
}

async function submit(tx: TransactionContext, record: OwnedRecord, input: ApprovalInput): Promise<number> {
  await refuseSecond(tx, record);
  const actor = await approvalActor(tx);
  const path = [
    { role: ApprovalRole.DRAFTER, approver: actor.person, mayDecideAlone: false },
    ...(await pathOf(tx, input, actor.person)),
  ];
  const approval = submitDraft(draftApproval(path), actor);
  const values = {
    recordType: record.type,
    recordKey: record.key,
    title: requiredText(input.title, APPROVAL_TITLE_LENGTH, ['input', 'title']),
    path: input.page ? pagePath(input.page, TITLE_LENGTH, ['input', 'page']) : null,
    drafterKey: actor.person,
    departmentKey: tx.actor.homeDepartmentKey,
    state: ApprovalRequestState.SUBMITTED,
    documentNo: optionalText(input.documentNo, DOCUMENT_NO_LENGTH, ['input', 'documentNo']),
    documentDate: input.documentDate ?? null,
    requestedAt: tx.clock.now(),
    waitingSince: tx.today,
    version: 1,
  };
  const key = await insert(tx, ApprovalRequest, values);
  const states = boxStates(approval);
  for (const [index, { role, approver, mayDecideAlone }] of path.entries()) {
    const signature = approval.steps[index]?.signature ?? null;
    await insert(tx, ApprovalRequestStep, {
      requestKey: key,
      position: index + 1,
      role,
      approverKey: approver,
      mayDecideAlone,
      state: states[index] as ApprovalStepState,
      approvedByKey: signature?.approvedBy ?? null,
      manner: signature?.manner ?? null,
      at: signature ? tx.clock.now() : null,
    });
  }
  tx.audit({
    act: 'core.approval.request',
    type: 'ApprovalRequest',
    key,
    after: { ...values, path: path.map((step) => step.approver) },
  });
  await tellApproval(tx, { ...values, key }, approval);
  return key;
}

async function pathOf(tx: TransactionContext, input: ApprovalInput, drafter: number): Promise<readonly PathStep[]> {
  const { homeDepartmentKey } = tx.actor;
  if (homeDepartmentKey === null) throw refuse('approval.no-department');
  if (!input.path) return pathUpwards(tx, homeDepartmentKey, drafter);
  if (input.path.length > MOST_STEPS) throw refuse('approval.path', ['input', 'path']);
  const path: PathStep[] = [];
  for (const [index, { role, approver, mayDecideAlone }] of input.path.entries()) {
    const at = ['input', 'path', index, 'approver'];
    if (role === ApprovalRole.DRAFTER) throw refuse('approval.path', ['input', 'path', index, 'role']);
    path.push({
      role,
      approver: (await referred(tx, Person, approver, at)).key,
      mayDecideAlone: mayDecideAlone ?? false,
    });
  }
  await checkPath(tx, homeDepartmentKey, path);
  return path;
}
