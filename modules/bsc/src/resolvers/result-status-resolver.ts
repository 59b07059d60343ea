import { byKeys, Department, FieldsOf, ReadField, type RequestContext, type Selection } from '@yeondong/schema';
import { Kpi } from '../entities/kpi.js';
import { DepartmentResultStatus } from '../entities/result-status.js';
import { ScorePeriodArgs } from '../inputs/arguments.js';
import type { OpenStepKind } from '../rules/open-step.js';
import { monthSpan } from '../stores/months.js';
import { type OpenResultRow, openResults } from '../stores/open-results.js';

@FieldsOf(() => DepartmentResultStatus)
export class ResultStatusResolver {
  @ReadField(() => [DepartmentResultStatus], {
    permission: 'bsc.kpi.read',
    args: ScorePeriodArgs,
    description: '실적이 남은 부서와 그 지표. / Departments with results of a month still open, and which.',
  })
  async resultStatus({ period }: ScorePeriodArgs, ctx: RequestContext, selection: Selection) {
    const open = await openResults(ctx, monthSpan(period).last);
    const entered = await withKpis(ctx, open, 'ENTER', selection.below('notEntered').below('kpi'));
    const confirmed = await withKpis(ctx, open, 'CONFIRM', selection.below('notConfirmed').below('kpi'));
    const keys = [...new Set(open.map(({ departmentKey }) => departmentKey))];
    const departments = await byKeys(ctx, Department, keys, selection.below('department'));
    return keys.map((key, index) => ({
      department: departments[index],
      notEntered: entered.filter(({ departmentKey }) => departmentKey === key),
      notConfirmed: confirmed.filter(({ departmentKey }) => departmentKey === key),
    }));
  }
}

async function withKpis(ctx: RequestContext, open: readonly OpenResultRow[], step: OpenStepKind, selection: Selection) {
  const rows = open.filter((row) => row.step === step);
  const kpis = await byKeys(
    ctx,
    Kpi,
    rows.map(({ kpiKey }) => kpiKey),
    selection,
  );
  return rows.map((row, index) => ({ ...row, kpi: kpis[index] }));
}
