import {
  createRecord,
  FieldsOf,
  fields,
  ReadField,
  type RequestContext,
  raw,
  refuse,
  type Selection,
  saved,
  select,
  sql,
  type TransactionContext,
  WriteField,
} from '@yeondong/schema';
import { PlanDiff } from '../entities/plan-diff.js';
import { PlanVersion } from '../entities/plan-version.js';
import { PlanDiffArgs, PlanRollInput } from '../inputs/roll-inputs.js';
import { planDiff } from '../stores/diff-store.js';
import { newEdition, planToOpen } from '../stores/new-version.js';
import { copyItems, copyLines } from '../stores/roll-forward.js';

const ACT = 'plan-sync.version.move';

@FieldsOf(() => PlanVersion)
export class PlanRolling {
  @WriteField(() => PlanVersion, {
    permission: ACT,
    input: PlanRollInput,
    description:
      '확정판을 다음 해로 연동함: 이어지는 항목과 금액을 옮긴 새 판. 두 번 부르면 처음 것을 돌려줌. / Rolls the final edition forward with the items and amounts that go on; asked twice, it gives the first.',
  })
  rollPlanForward(input: PlanRollInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, PlanVersion, selection, async (tx) => {
      const plan = await planToOpen(tx, input.plan, input.year);
      const rolled = await editions(tx, plan.key, sql`t.year = ${input.year} and t.kind = 'ROLLING'`);
      if (rolled !== null) return rolled;
      const base = await editions(tx, plan.key, sql`t.year < ${input.year} and t.status = 'FINAL'`);
      if (base === null) throw refuse('plan-sync.version.no-base', ['input', 'year']);
      const values = await newEdition(tx, plan, { year: input.year, kind: 'ROLLING' }, base);
      const key = await createRecord(tx, PlanVersion, ACT, values);
      const items = await copyItems(tx, { from: base, to: key, year: input.year });
      const { windowStart, windowYears } = values;
      if (windowStart !== null) {
        await copyLines(tx, { from: base, to: key }, { start: windowStart, years: windowYears }, items);
      }
      return key;
    });
  }

  @ReadField(() => PlanDiff, {
    permission: 'plan-sync.plan.read',
    args: PlanDiffArgs,
    description: '한 계획의 두 판을 계보로 견줌. / Compares two editions of a plan by lineage.',
  })
  planDiff(args: PlanDiffArgs, ctx: RequestContext, selection: Selection) {
    return planDiff(ctx, args, selection);
  }
}

/** The newest edition of a plan of which something holds. */
async function editions(
  tx: TransactionContext,
  planKey: number,
  holds: ReturnType<typeof sql>,
): Promise<number | null> {
  const where = sql`t.plan_id = ${planKey} and ${holds}`;
  const [row] = await select(tx, PlanVersion, fields('year'), {
    where,
    orderBy: raw('t.year desc, t.number desc'),
    limit: 1,
  });
  return row?.key ?? null;
}
