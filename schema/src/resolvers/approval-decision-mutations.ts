import { type RequestContext, transact } from '../contract/context.js';
import { WriteField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import type { Selection } from '../contract/selection.js';
import { ApprovalRequest } from '../entities/approval.js';
import { ApprovalDecision, ApprovalMove, ApprovalReturn } from '../inputs/approval-inputs.js';
import {
  type Approval,
  type ApprovalActor,
  approveStep,
  returnDraft,
  submitDraft,
  withdrawDraft,
} from '../rules/approval.js';
import { optionalText, requiredText } from '../rules/text-input.js';
import { approvalActor, loadApproval, saveApproval } from '../stores/approval-store.js';
import { byKeys } from '../stores/record-store.js';

const TEXT_LENGTH = 1000;

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
    await saveApproval(tx, loaded, input.version, next, comment);
    const before = { state: loaded.approval.state };
    const after = { state: next.state, signatures: next.steps.map((step) => step.signature) };
    const { key: request } = loaded.request;
    tx.audit({
      act: permission,
      type: 'ApprovalRequest',
      key: request,
      before,
      after,
      ...(comment === null ? {} : { reason: comment }),
    });
    return request;
  });
  return (await byKeys(ctx, ApprovalRequest, [key], selection))[0];
}

@FieldsOf(() => ApprovalRequest)
export class ApprovalDecisionMutations {
  @WriteField(() => ApprovalRequest, {
    permission: 'core.approval.decide',
    input: ApprovalDecision,
    description:
      '결재함: 전결과 대결 포함. / Approves the step whose turn it is, also for those above or for who is absent.',
  })
  approveStep(input: ApprovalDecision, ctx: RequestContext, selection: Selection) {
    const comment = optionalText(input.comment, TEXT_LENGTH, ['input', 'comment']);
    const decide = (approval: Approval, actor: ApprovalActor) =>
      approveStep(approval, actor, input.decideAlone ?? false);
    return act(ctx, { permission: 'core.approval.decide', input, comment, decide }, selection);
  }

  @WriteField(() => ApprovalRequest, {
    permission: 'core.approval.decide',
    input: ApprovalReturn,
    description: '반려함(사유 필요). / Returns it to the drafter; a reason is needed.',
  })
  returnApproval(input: ApprovalReturn, ctx: RequestContext, selection: Selection) {
    const reason = requiredText(input.reason, TEXT_LENGTH, ['input', 'reason']);
    const decide = (approval: Approval, actor: ApprovalActor) => returnDraft(approval, actor, reason);
    return act(ctx, { permission: 'core.approval.decide', input, comment: reason, decide }, selection);
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
