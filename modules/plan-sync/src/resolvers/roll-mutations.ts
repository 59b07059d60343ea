import {
  BatchField,
  conflict,
  FieldsOf,
  fields,
  globalId,
  ReadField,
  type RequestContext,
  RowField,
  referred,
  refuseAll,
  type Selection,
  saved,
  WriteField,
} from '@yeondong/schema';
import { Plan } from '../entities/plan.js';
import { PlanDiff, PlanItemChange } from '../entities/plan-diff.js';
import { PlanVersion } from '../entities/plan-version.js';
import { PlanDepartmentTask, PlanRollPreview } from '../entities/rolling/roll-preview.js';
import { PlanChangesArgs, PlanDiffArgs, PlanYearsArgs } from '../inputs/roll-inputs.js';
import { PlanRollInput, PlanRollUndo, RollPreviewArgs } from '../inputs/rolling/roll-inputs.js';
import { planDiff } from '../stores/diff-store.js';
import { editionsOfYears } from '../stores/editions-of-years.js';
import { planToOpen } from '../stores/new-version.js';
import { departmentTasks } from '../stores/rolling/department-tasks.js';
import { rollForward, rollRequest } from '../stores/rolling/roll-act.js';
import { choiceIssuesOf, PLAN_TO_ROLL, rollPlanOf } from '../stores/rolling/roll-plan.js';
import { rollPreview } from '../stores/rolling/roll-preview.js';
import { undoRoll } from '../stores/rolling/roll-undo.js';
import { requireModuleOn } from '../stores/write-right.js';

const ACT = 'plan-sync.version.move';
const UNDONE = fields('planKey', 'year', 'number', 'kind', 'status', 'sample', 'version');

@FieldsOf(() => PlanVersion)
export class PlanRolling {
  @ReadField(() => PlanRollPreview, {
    permission: ACT,
    args: RollPreviewArgs,
    description: '계획을 한 해로 연동하면 달라지는 것. / What rolling a plan to a year would come to.',
  })
  async rollPreview(args: RollPreviewArgs, ctx: RequestContext, selection: Selection) {
    const plan = await referred(ctx, Plan, args.plan, ['plan'], PLAN_TO_ROLL);
    const found = await rollPlanOf(ctx, await rollRequest(ctx, plan, args, []));
    const issues = found.rolled === null ? choiceIssuesOf(found, []) : [];
    refuseAll(issues);
    return rollPreview(ctx, found, selection);
  }

  @WriteField(() => PlanVersion, {
    permission: ACT,
    input: PlanRollInput,
    description:
      '확정판을 다음 해로 연동함: 이어지는 항목과 금액을 옮긴 새 판. 두 번 부르면 처음 것을 돌려줌. / Rolls the final edition forward with the items and amounts that go on; asked twice, it gives the first.',
  })
  rollPlanForward(input: PlanRollInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, PlanVersion, selection, async (tx) =>
      rollForward(tx, await planToOpen(tx, input.plan, input.year), input),
    );
  }

  @WriteField(() => Plan, {
    permission: ACT,
    input: PlanRollUndo,
    description:
      '연동한 판을 되돌림: 준비 중이고 아무도 손대지 않았을 때만. / Undoes a rolled edition that nobody has worked on yet; gives its plan.',
  })
  undoRoll(input: PlanRollUndo, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Plan, selection, async (tx) => {
      const edition = await referred(tx, PlanVersion, input.id, ['input', 'id'], UNDONE);
      const plan = await referred(
        tx,
        Plan,
        globalId('Plan', edition.planKey),
        ['input', 'id'],
        fields('departmentKey'),
      );
      await requireModuleOn(tx, [plan.departmentKey], ['input', 'id']);
      if (edition.version !== input.version) throw conflict(edition.version);
      await undoRoll(tx, ACT, edition);
      return plan.key;
    });
  }

  @BatchField(() => [PlanDepartmentTask], {
    description: '부서마다 남은 일(추진 중인 항목). / What each department still has to do for its active items.',
  })
  departmentTasks(rows: readonly PlanVersion[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return departmentTasks(
      ctx,
      rows.map(({ key }) => key),
      selection,
    );
  }

  @ReadField(() => PlanDiff, {
    permission: 'plan-sync.plan.read',
    args: PlanDiffArgs,
    description: '한 계획의 두 판을 계보로 견줌. / Compares two editions of a plan by lineage.',
  })
  planDiff(args: PlanDiffArgs, ctx: RequestContext, selection: Selection) {
    return planDiff(ctx, args, selection);
  }

  @ReadField(() => PlanDiff, {
    permission: 'plan-sync.plan.read',
    args: PlanYearsArgs,
    description:
      '한 계획의 두 해를 견줌: 그해의 확정판, 없으면 작성 중인 판. / Compares a plan of two years: the final edition of each, or the one being made.',
  })
  async planDiffOfYears(args: PlanYearsArgs, ctx: RequestContext, selection: Selection) {
    return planDiff(ctx, await editionsOfYears(ctx, args), selection);
  }
}

@FieldsOf(() => PlanDiff)
export class PlanDiffChanges {
  @RowField(() => [PlanItemChange], {
    args: PlanChangesArgs,
    needs: ['changes'],
    description: '항목마다. / Item by item.',
  })
  changes({ changes }: PlanDiff, { kinds, requested }: PlanChangesArgs) {
    return changes.filter(
      (change) => (!kinds || kinds.includes(change.kind)) && (!requested || change.requests.length > 0),
    );
  }
}
