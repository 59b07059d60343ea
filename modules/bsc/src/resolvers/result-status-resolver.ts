import {
  byKeys,
  Department,
  FieldsOf,
  keyList,
  ReadField,
  type RequestContext,
  raw,
  type Selection,
  select,
  sql,
} from '@yeondong/schema';
import { Kpi } from '../entities/kpi.js';
import { DepartmentResultStatus } from '../entities/result-status.js';
import { ScorePeriodArgs } from '../inputs/arguments.js';
import type { OpenStepKind } from '../rules/open-step.js';
import { withoutEvidence } from '../stores/missing-evidence.js';
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
    const month = monthSpan(period).last;
    const open = await openResults(ctx, month);
    const unproven = await withoutEvidence(ctx, month, selection.below('withoutEvidence'));
    const entered = await withKpis(ctx, open, 'ENTER', selection.below('notEntered').below('kpi'));
    const confirmed = await withKpis(ctx, open, 'CONFIRM', selection.below('notConfirmed').below('kpi'));
    const keys = [...open, ...unproven].map(({ departmentKey }) => departmentKey);
    const departments = await select(ctx, Department, selection.below('department'), {
      where: sql`t.id in ${keyList(keys)}`,
      orderBy: raw('t.code'),
    });
    return departments.map((department) => {
      const own = <R extends { readonly departmentKey: number }>(rows: readonly R[]) =>
        rows.filter(({ departmentKey }) => departmentKey === department.key);
      return {
        department,
        notEntered: own(entered),
        notConfirmed: own(confirmed),
        withoutEvidence: own(unproven).map(({ result }) => result),
      };
    });
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
