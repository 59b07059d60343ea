import {
  changeRecord,
  createRecord,
  FieldsOf,
  once,
  optionalText,
  type RequestContext,
  referred,
  refuse,
  refuseAll,
  type Selection,
  saved,
  WriteField,
} from '@yeondong/schema';
import { PlanVersion } from '../entities/plan-version.js';
import { planSyncEvents } from '../events.js';
import { PlanVersionInput, PlanVersionMove } from '../inputs/plan-inputs.js';
import { checkMove, obstacleIssue } from '../rules/version-state.js';
import { applyHierarchy } from '../stores/change/apply-hierarchy.js';
import { obstaclesTo } from '../stores/change/final-obstacles.js';
import { requestsApplied } from '../stores/change/requests-applied.js';
import { baseOf, newEdition, planToOpen } from '../stores/new-version.js';
import { settle } from '../stores/version-life.js';
import { editionOf, requireModuleOn } from '../stores/write-right.js';

const ACT = 'plan-sync.version.move';
const REASON_LENGTH = 1000;

@FieldsOf(() => PlanVersion)
export class PlanVersionMutations {
  @WriteField(() => PlanVersion, {
    permission: ACT,
    input: PlanVersionInput,
    description: '계획의 새 판을 엶. / Opens a new edition of a plan.',
  })
  openPlanVersion(input: PlanVersionInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, PlanVersion, selection, (tx) =>
      once(tx, 'plan-sync.version.open', input.idempotencyKey, async () => {
        const plan = await planToOpen(tx, input.plan, input.year);
        return createRecord(tx, PlanVersion, ACT, await newEdition(tx, plan, input, await baseOf(tx, plan.key, input)));
      }),
    );
  }

  @WriteField(() => PlanVersion, {
    permission: ACT,
    input: PlanVersionMove,
    description: '판의 상태를 옮김. / Moves an edition to another state.',
  })
  movePlanVersion(input: PlanVersionMove, ctx: RequestContext, selection: Selection) {
    return saved(ctx, PlanVersion, selection, async (tx) => {
      const { key } = await referred(tx, PlanVersion, input.id, ['input', 'id']);
      const open = await editionOf(tx, key, ['input', 'id']);
      const { edition, plan } = open;
      await requireModuleOn(tx, [plan.departmentKey], ['input', 'id']);
      if (plan.status === 'CLOSED') throw refuse('plan-sync.plan.closed', ['input', 'id']);
      const reason = optionalText(input.reason, REASON_LENGTH, ['input', 'reason']);
      checkMove({ level: plan.level, from: edition.status, to: input.to, reason: reason ?? '' });
      const issues = (await obstaclesTo(tx, input.to, open)).map(obstacleIssue);
      refuseAll(issues);
      if (input.to === 'FINAL') await applyHierarchy(tx, edition, reason);
      const settled = input.to === 'FINAL' ? await settle(tx, key, plan.key, edition.year) : {};
      const changes = { status: input.to, reason, ...settled };
      await changeRecord(tx, PlanVersion, edition, changes, { act: ACT, version: input.version, reason });
      if (input.to === 'FINAL') await requestsApplied(tx, key);
      tx.emit(planSyncEvents.versionMoved, { version: key, status: input.to });
      return key;
    });
  }
}
