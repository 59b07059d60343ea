import { FieldsOf, planYear, ReadField, type RequestContext } from '@yeondong/schema';
import { PlanTable } from '../../entities/exchange/plan-table.js';
import { PlanTableArgs } from '../../inputs/exchange/table-args.js';
import { shownTable } from '../../stores/exchange/tables.js';

@FieldsOf(() => PlanTable)
export class PlanTableResolver {
  @ReadField(() => PlanTable, {
    permission: 'plan-sync.plan.read',
    args: PlanTableArgs,
    description: '가져오기가 읽는 그대로의 표. / A table as the import reads it.',
  })
  planTable({ kind, planVersion, year }: PlanTableArgs, ctx: RequestContext) {
    return shownTable(ctx, kind, { planVersion: planVersion ?? null, year: year ?? planYear(ctx) });
  }
}
