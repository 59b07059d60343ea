import {
  byKeys,
  Department,
  FieldsOf,
  parsePeriod,
  type RequestContext,
  referred,
  refuse,
  type Selection,
  transact,
  WriteField,
} from '@yeondong/schema';
import { KpiDerivation } from '../../entities/definition/kpi-derivation.js';
import { Kpi } from '../../entities/kpi.js';
import { KpiResult } from '../../entities/kpi-result.js';
import { DepartmentPeriodArgs } from '../../inputs/arguments.js';
import { deriveResults } from '../../stores/definition/derivations.js';
import { requireModuleOn, requireOwn } from '../../stores/write-right.js';

@FieldsOf(() => KpiDerivation)
export class DeriveResolver {
  @WriteField(() => KpiDerivation, {
    permission: 'bsc.result.write',
    args: DepartmentPeriodArgs,
    description:
      '공정표와 설문에서 부서의 한 달 실적을 가져와 입력함(부서장이 확인). / Enters results of a month from work schedules and surveys; the head confirms them as any other.',
  })
  async deriveKpiResults({ department, period }: DepartmentPeriodArgs, ctx: RequestContext, selection: Selection) {
    const { entered, skipped } = await transact(ctx, async (tx) => {
      const { key } = await referred(tx, Department, department, ['department']);
      requireOwn(tx, key);
      await requireModuleOn(tx, [key], ['department']);
      if (parsePeriod(period).kind !== 'MONTH') throw refuse('bsc.result.month', ['period']);
      return deriveResults(tx, key, period);
    });
    const keys = skipped.map(({ kpiKey }) => kpiKey);
    const kpis = await byKeys(ctx, Kpi, keys, selection.below('skipped').below('kpi'));
    return {
      results: await byKeys(ctx, KpiResult, entered, selection.below('results')),
      skipped: skipped.map(({ reason }, index) => ({
        kpi: kpis[index],
        reason: ctx.host.textOf(ctx, reason, {}),
      })),
    };
  }
}
