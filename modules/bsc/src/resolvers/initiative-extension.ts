import {
  BatchField,
  type CollectionArgs,
  FieldsOf,
  Initiative,
  planYear,
  type RequestContext,
  type Selection,
  schedulesOfInitiatives,
  WorkSchedule,
} from '@yeondong/schema';
import { kpis } from '../entities/collections.js';
import { TargetYearArgs } from '../inputs/arguments.js';
import { kpisOfInitiatives } from '../stores/kpi-store.js';

@FieldsOf(() => Initiative)
export class InitiativeExtension {
  @BatchField(() => kpis.Connection, {
    permission: 'bsc.kpi.read',
    args: kpis.Args,
    description: '이 과제를 재는 성과지표. / KPIs that measure it.',
  })
  kpis(rows: readonly Initiative[], args: CollectionArgs, ctx: RequestContext, selection: Selection) {
    return kpisOfInitiatives(ctx, rows, args, selection);
  }

  @BatchField(() => WorkSchedule, {
    permission: 'bsc.kpi.read',
    args: TargetYearArgs,
    nullable: true,
    description:
      '월별 공정표(기본: 기준일의 연도). / Work schedule by month, of the business date’s year unless given.',
  })
  schedule(rows: readonly Initiative[], { year }: TargetYearArgs, ctx: RequestContext, selection: Selection) {
    return schedulesOfInitiatives(
      ctx,
      rows.map((row) => row.key),
      year ?? planYear(ctx),
      selection,
    );
  }
}
