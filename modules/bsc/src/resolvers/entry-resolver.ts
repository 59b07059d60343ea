import {
  byKeys,
  Department,
  FieldsOf,
  parsePeriod,
  ReadField,
  type RequestContext,
  referred,
  type Selection,
} from '@yeondong/schema';
import { Kpi } from '../entities/kpi.js';
import { KpiResult } from '../entities/kpi-result.js';
import { ResultEntry } from '../entities/scorecard-parts.js';
import { DepartmentPeriodArgs } from '../inputs/arguments.js';
import { missingKind, resultDueDays } from '../rules/result-due.js';
import { targetBy } from '../stores/kpi-score.js';
import { kpiKeysOf } from '../stores/kpi-store.js';
import { isDueMonth, type Month, monthSpan, yearOf } from '../stores/months.js';
import { previousValue } from '../stores/result-entry.js';
import { type YearFacts, yearFacts } from '../stores/year-facts.js';

@FieldsOf(() => ResultEntry)
export class EntryResolver {
  @ReadField(() => [ResultEntry], {
    permission: 'bsc.kpi.read',
    args: DepartmentPeriodArgs,
    description: '부서의 한 달 실적 입력표. / Entry grid of a department for a month.',
  })
  async resultEntries({ department, period }: DepartmentPeriodArgs, ctx: RequestContext, selection: Selection) {
    const { key } = await referred(ctx, Department, department, ['department']);
    const month = monthSpan(period).last;
    const facts = await yearFacts(ctx, await kpiKeysOf(ctx, key, yearOf(month)), yearOf(month));
    const due = [...facts.values()].filter(({ kpi }) => isDueMonth(kpi.cycle, month));
    const kpis = await byKeys(
      ctx,
      Kpi,
      due.map(({ kpi }) => kpi.key),
      selection.below('kpi'),
    );
    const results = await byKeys(
      ctx,
      KpiResult,
      due.map((each) => each.results.get(month)?.key),
      selection.below('result'),
    );
    return due.map((each, index) => ({ ...entryAt(each, month, ctx.today), kpi: kpis[index], result: results[index] }));
  }
}

function entryAt(facts: YearFacts, month: Month, today: string) {
  const period = parsePeriod(month);
  const state = facts.results.get(month)?.status ?? 'OPEN';
  const { holidays } = facts;
  const { availabilityLagDays } = facts.kpi;
  return {
    target: targetBy(facts, month),
    previous: previousValue(facts, month),
    status: state,
    missing: missingKind({ state, period, today, holidays, availabilityLagDays }),
    due: resultDueDays(period, holidays),
  };
}
