import {
  changeRecord,
  createRecord,
  FieldsOf,
  fields,
  once,
  type RequestContext,
  referred,
  refuse,
  requiredText,
  type Selection,
  saved,
  WriteField,
} from '@yeondong/schema';
import { PlanChangeRequest } from '../../entities/change/change-request.js';
import { Plan } from '../../entities/plan.js';
import { PlanVersion } from '../../entities/plan-version.js';
import * as inputs from '../../inputs/change/change-inputs.js';
import { checkDecision } from '../../rules/change/change-request.js';
import { applyRequest, revisedEdition } from '../../stores/change/collect-requests.js';
import { newRequest } from '../../stores/change/new-request.js';
import { acceptedOf, requestToDecide } from '../../stores/change/request-store.js';
import { requireModuleOn } from '../../stores/write-right.js';

const [PROPOSE, DECIDE] = ['plan-sync.change.propose', 'plan-sync.change.decide'];
const REASON_LENGTH = 1000;

@FieldsOf(() => PlanChangeRequest)
export class PlanChangeMutations {
  @WriteField(() => PlanChangeRequest, {
    permission: PROPOSE,
    input: inputs.PlanChangeInput,
    description: '계획의 변경을 요청함. / Asks for a change of a plan.',
  })
  proposePlanChange(input: inputs.PlanChangeInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, PlanChangeRequest, selection, (tx) =>
      once(tx, 'plan-sync.change.propose', input.idempotencyKey, async () =>
        createRecord(tx, PlanChangeRequest, PROPOSE, await newRequest(tx, input)),
      ),
    );
  }

  @WriteField(() => PlanChangeRequest, {
    permission: DECIDE,
    input: inputs.PlanChangeDecision,
    description:
      '변경요청을 채택하거나 채택하지 않음(요청한 사람은 안 됨). / Accepts or rejects a request; not by who asked.',
  })
  decidePlanChange(input: inputs.PlanChangeDecision, ctx: RequestContext, selection: Selection) {
    return saved(ctx, PlanChangeRequest, selection, async (tx) => {
      const before = await requestToDecide(tx, input.id);
      await requireModuleOn(tx, [before.departmentKey], ['input', 'id']);
      const life = { status: before.status, proposedBy: before.proposedByKey, collected: before.versionKey !== null };
      checkDecision(life, tx.actor.personKey, input.reason);
      const reason = requiredText(input.reason, REASON_LENGTH, ['input', 'reason']);
      const status = input.accepted ? ('ACCEPTED' as const) : ('REJECTED' as const);
      const decided = { status, decisionReason: reason, decidedByKey: tx.actor.personKey, decidedOn: tx.today };
      return changeRecord(tx, PlanChangeRequest, before, decided, { act: DECIDE, version: input.version, reason });
    });
  }

  @WriteField(() => PlanVersion, {
    permission: DECIDE,
    input: inputs.PlanChangeCollection,
    description:
      '채택된 변경요청을 수정판에 담음: 확정판은 바뀌지 않음. / Takes accepted requests into a revised edition; the final one never changes.',
  })
  collectPlanChanges(input: inputs.PlanChangeCollection, ctx: RequestContext, selection: Selection) {
    return saved(ctx, PlanVersion, selection, (tx) =>
      once(tx, 'plan-sync.change.collect', input.idempotencyKey, async () => {
        const read = fields('level', 'status', 'fromYear', 'toYear', 'departmentKey');
        const plan = await referred(tx, Plan, input.plan, ['input', 'plan'], read);
        await requireModuleOn(tx, [plan.departmentKey], ['input', 'plan']);
        if (plan.status === 'CLOSED') throw refuse('plan-sync.plan.closed', ['input', 'plan']);
        const requests = await acceptedOf(tx, plan.key);
        if (requests.length === 0) throw refuse('plan-sync.change.none', ['input', 'plan']);
        const edition = await revisedEdition(tx, plan);
        for (const request of requests) await applyRequest(tx, edition, plan, request);
        return edition.key;
      }),
    );
  }
}
