import { type RequestContext, type TransactionContext, transact } from '../contract/context.js';
import { WriteField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import type { Selection } from '../contract/selection.js';
import { ApprovalRequest } from '../entities/approval.js';
import {
  ApprovalDecision,
  ApprovalMove,
  type ApprovalReference,
  ApprovalReturn,
  ApprovalsDecision,
  ApprovalsReturn,
} from '../inputs/approval-inputs.js';
import {
  type Approval,
  type ApprovalActor,
  approveStep,
  currentStep,
  returnDraft,
  submitDraft,
  withdrawDraft,
} from '../rules/approval.js';
import { optionalText, requiredText } from '../rules/text-input.js';
import { decideEach } from '../stores/act-on-each.js';
import {
  approvalActor,
  type LoadedApproval,
  loadApproval,
  loadApprovals,
  saveApproval,
} from '../stores/approval-store.js';
import { byKeys } from '../stores/record-store.js';

const DECIDE = 'core.approval.decide';
const TEXT_LENGTH = 1000;
const PATH = ['input', 'approvals'];

interface Act {
  readonly permission: string;
  readonly input: { readonly id: string; readonly version: number };
  readonly comment: string | null;
  decide(approval: Approval, actor: ApprovalActor): Approval;
}

/** Load, decide, save, tell: the same for every act on an approval. */
async function act(ctx: RequestContext, { permission, input, comment, decide }: Act, selection: Selection) {
  const key = await transact(ctx, async (tx) => {
    const loaded = await loadApproval(tx, input.id);
    const next = decide(loaded.approval, await approvalActor(tx));
    return save(tx, loaded, next, { permission, comment, version: input.version });
  });
  return (await byKeys(ctx, ApprovalRequest, [key], selection))[0];
}

/** 대결: whose turn it was, if another decided. */
function absentApprover({ actor }: TransactionContext, approval: Approval): number | null {
  const approver = approval.steps[currentStep(approval)]?.approver ?? null;
  return approver === actor.personKey ? null : approver;
}

interface Saving extends Pick<Act, 'permission' | 'comment'> {
  readonly version: number;
}

async function save(tx: TransactionContext, loaded: LoadedApproval, next: Approval, saving: Saving): Promise<number> {
  const { permission, comment, version } = saving;
  await saveApproval(tx, loaded, version, next, comment);
  const before = { state: loaded.approval.state };
  const after = { state: next.state, signatures: next.steps.map((step) => step.signature) };
  const { key } = loaded.request;
  const reason = comment === null ? {} : { reason: comment };
  const onBehalfOf = permission === DECIDE ? absentApprover(tx, loaded.approval) : null;
  tx.audit({ act: permission, type: 'ApprovalRequest', key, before, after, onBehalfOf, ...reason });
  return key;
}

interface ActOnMany extends Omit<Act, 'input' | 'permission'> {
  readonly approvals: readonly ApprovalReference[];
}

/** All of them or none. */
async function actOnAll(ctx: RequestContext, { approvals, comment, decide }: ActOnMany, selection: Selection) {
  const permission = DECIDE;
  const keys = await transact(ctx, async (tx) => {
    const loaded = await loadApprovals(tx, approvals, PATH);
    const actor = await approvalActor(tx);
    const decided = decideEach(loaded, PATH, ({ approval }) => decide(approval, actor));
    for (const [index, one] of loaded.entries()) {
      const version = approvals[index]?.version as number;
      await save(tx, one, decided[index] as Approval, { permission, comment, version });
    }
    return loaded.map(({ request }) => request.key);
  });
  return byKeys(ctx, ApprovalRequest, keys, selection);
}

@FieldsOf(() => ApprovalRequest)
export class ApprovalDecisionMutations {
  @WriteField(() => ApprovalRequest, {
    permission: DECIDE,
    input: ApprovalDecision,
    description:
      '결재함: 전결과 대결 포함. / Approves the step whose turn it is, also for those above or for who is absent.',
  })
  approveStep(input: ApprovalDecision, ctx: RequestContext, selection: Selection) {
    const comment = optionalText(input.comment, TEXT_LENGTH, ['input', 'comment']);
    const decide = (approval: Approval, actor: ApprovalActor) =>
      approveStep(approval, actor, input.decideAlone ?? false);
    return act(ctx, { permission: DECIDE, input, comment, decide }, selection);
  }

  @WriteField(() => ApprovalRequest, {
    permission: DECIDE,
    input: ApprovalReturn,
    description: '반려함(사유 필요). / Returns it to the drafter; a reason is needed.',
  })
  returnApproval(input: ApprovalReturn, ctx: RequestContext, selection: Selection) {
    const reason = requiredText(input.reason, TEXT_LENGTH, ['input', 'reason']);
    const decide = (approval: Approval, actor: ApprovalActor) => returnDraft(approval, actor, reason);
    return act(ctx, { permission: DECIDE, input, comment: reason, decide }, selection);
  }

  @WriteField(() => [ApprovalRequest], {
    permission: DECIDE,
    input: ApprovalsDecision,
    description: '여러 건을 함께 결재함(모두 또는 하나도 아님). / Approves several at once, all or none.',
  })
  approveSteps(input: ApprovalsDecision, ctx: RequestContext, selection: Selection) {
    const comment = optionalText(input.comment, TEXT_LENGTH, ['input', 'comment']);
    const decide = (approval: Approval, actor: ApprovalActor) =>
      approveStep(approval, actor, input.decideAlone ?? false);
    return actOnAll(ctx, { approvals: input.approvals, comment, decide }, selection);
  }

  @WriteField(() => [ApprovalRequest], {
    permission: DECIDE,
    input: ApprovalsReturn,
    description: '여러 건을 함께 반려함(사유 필요). / Returns several at once, all or none; a reason is needed.',
  })
  returnApprovals(input: ApprovalsReturn, ctx: RequestContext, selection: Selection) {
    const reason = requiredText(input.reason, TEXT_LENGTH, ['input', 'reason']);
    const decide = (approval: Approval, actor: ApprovalActor) => returnDraft(approval, actor, reason);
    return actOnAll(ctx, { approvals: input.approvals, comment: reason, decide }, selection);
  }

  @WriteField(() => ApprovalRequest, {
    permission: 'core.approval.request',
    input: ApprovalMove,
    description: '회수함(다음 결재 전까지). / Withdraws it, until the next step was approved.',
  })
  withdrawApproval(input: ApprovalMove, ctx: RequestContext, selection: Selection) {
    return act(ctx, { permission: 'core.approval.request', input, comment: null, decide: withdrawDraft }, selection);
  }

  @WriteField(() => ApprovalRequest, {
    permission: 'core.approval.request',
    input: ApprovalMove,
    description: '반려·회수한 것을 다시 올림. / Submits again what was returned or withdrawn.',
  })
  resubmitApproval(input: ApprovalMove, ctx: RequestContext, selection: Selection) {
    return act(ctx, { permission: 'core.approval.request', input, comment: null, decide: submitDraft }, selection);
  }
}
