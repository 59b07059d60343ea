import {
  FieldsOf,
  isOwnDepartment,
  type RequestContext,
  referredKey,
  requiredText,
  type Selection,
  saved,
  WriteField,
} from '@yeondong/schema';
import { Feedback } from '../../entities/feedback/feedback.js';
import { Kpi } from '../../entities/kpi.js';
import * as inputs from '../../inputs/feedback/feedback-inputs.js';
import { checkVerifier } from '../../rules/feedback/feedback.js';
import {
  feedbackOf,
  moveFeedback,
  requireDoer,
  settleFeedback,
  tellFeedback,
} from '../../stores/feedback/feedback-store.js';

const [ACT, COMPLETE, VERIFY] = ['bsc.feedback.act', 'bsc.feedback.complete', 'bsc.feedback.verify'];
const [LONGEST, REASON_LENGTH] = [2000, 1000];

@FieldsOf(() => Feedback)
export class FeedbackLifeMutations {
  @WriteField(() => Feedback, {
    permission: ACT,
    input: inputs.FeedbackAction,
    description: '부서가 조치를 적음. / The department writes what is done about it.',
  })
  actOnFeedback(input: inputs.FeedbackAction, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Feedback, selection, async (tx) => {
      const before = await feedbackOf(tx, input.id);
      requireDoer(tx, before);
      const action = requiredText(input.action, LONGEST, ['input', 'action']);
      const change = { move: 'ACT', act: ACT, version: input.version } as const;
      return moveFeedback(tx, before, change, { action, actedByKey: tx.actor.personKey });
    });
  }

  @WriteField(() => Feedback, {
    permission: COMPLETE,
    input: inputs.FeedbackCompletion,
    description: '부서장이 조치를 마쳤다고 함. / The head says that the action is done.',
  })
  completeFeedback(input: inputs.FeedbackCompletion, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Feedback, selection, async (tx) => {
      const before = await feedbackOf(tx, input.id);
      requireDoer(tx, before);
      const change = { move: 'COMPLETE', act: COMPLETE, version: input.version } as const;
      await moveFeedback(tx, before, change, { doneOn: tx.today, doneByKey: tx.actor.personKey });
      await settleFeedback(tx, before.key);
      return before.key;
    });
  }

  @WriteField(() => Feedback, {
    permission: VERIFY,
    input: inputs.FeedbackVerification,
    description:
      '조치한 사람도 그 부서도 아닌 사람이 이행을 확인함. / Another than who did it, of another department, verifies.',
  })
  verifyFeedback(input: inputs.FeedbackVerification, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Feedback, selection, async (tx) => {
      const before = await feedbackOf(tx, input.id);
      const change = { move: 'VERIFY', act: VERIFY, version: input.version } as const;
      checkVerifier({
        verifier: tx.actor.personKey,
        doers: [before.actedByKey, before.doneByKey],
        ownDepartment: isOwnDepartment(tx.actor, before.departmentKey),
      });
      return moveFeedback(tx, before, change, { verifiedOn: tx.today, verifiedByKey: tx.actor.personKey });
    });
  }

  @WriteField(() => Feedback, {
    permission: VERIFY,
    input: inputs.FeedbackEffect,
    description:
      '다음 해의 지표·목표·계획에 반영한 것을 적음. / Writes what it changes in next year’s KPIs, targets or plan.',
  })
  recordFeedbackEffect(input: inputs.FeedbackEffect, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Feedback, selection, async (tx) => {
      const before = await feedbackOf(tx, input.id);
      const effect = requiredText(input.effect, LONGEST, ['input', 'effect']);
      const effectKpiKey = await referredKey(tx, Kpi, input.effectKpi, ['input', 'effectKpi']);
      const change = { move: 'EFFECT', act: 'bsc.feedback.effect', version: input.version } as const;
      return moveFeedback(tx, before, change, { effect, effectKpiKey });
    });
  }

  @WriteField(() => Feedback, {
    permission: VERIFY,
    input: inputs.FeedbackReopening,
    description: '마친 환류를 사유를 적어 다시 엶. / Opens a feedback again, with the reason.',
  })
  reopenFeedback(input: inputs.FeedbackReopening, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Feedback, selection, async (tx) => {
      const before = await feedbackOf(tx, input.id);
      const reason = requiredText(input.reason, REASON_LENGTH, ['input', 'reason']);
      const undone = { doneOn: null, doneByKey: null, verifiedOn: null, verifiedByKey: null };
      const change = { move: 'REOPEN', act: 'bsc.feedback.reopen', version: input.version, reason } as const;
      await moveFeedback(tx, before, change, { ...undone, reason });
      await tellFeedback(tx, before.key, before);
      return before.key;
    });
  }
}
