import { BatchField, type CollectionArgs, FieldsOf, Goal, type RequestContext, type Selection } from '@yeondong/schema';
import { kpis } from '../entities/collections.js';
import { kpisOfGoals } from '../stores/kpi-store.js';

@FieldsOf(() => Goal)
export class GoalExtension {
  @BatchField(() => kpis.Connection, {
    permission: 'bsc.kpi.read',
    args: kpis.Args,
    description: '이 정책목표의 성과지표. / KPIs of this goal.',
  })
  kpis(rows: readonly Goal[], args: CollectionArgs, ctx: RequestContext, selection: Selection) {
    return kpisOfGoals(ctx, rows, args, selection);
  }
}
