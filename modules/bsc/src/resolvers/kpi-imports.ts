import {
  FieldsOf,
  ImportOutcome,
  type ImportPlan,
  namedTable,
  planYear,
  type RequestContext,
  runImport,
  type Selection,
  type TableLine,
  WriteField,
} from '@yeondong/schema';
import { KpiTableImportInput } from '../inputs/import-inputs.js';
import { KPI_TABLE } from '../rules/import/kpi-table.js';
import { resultTable, TARGET_TABLE } from '../rules/import/result-table.js';
import { planKpis } from '../stores/import/kpi-plan.js';
import { planResults } from '../stores/import/result-plan.js';
import { planTargets } from '../stores/import/target-plan.js';

@FieldsOf(() => ImportOutcome)
export class KpiImports {
  @WriteField(() => ImportOutcome, {
    permission: 'bsc.result.write',
    input: KpiTableImportInput,
    description:
      '실적 표를 가져와 입력함: 지표코드와 실적월·실적, 또는 1월–12월의 열. / Enters a table of results: code with month and result, or with columns January to December.',
  })
  importKpiResults(input: KpiTableImportInput, ctx: RequestContext, selection: Selection) {
    return imported(ctx, input, selection, {
      kind: 'kpi-result',
      act: 'bsc.result.write',
      plan: (at, lines, year) => planResults(at, resultTable(lines), year),
    });
  }

  @WriteField(() => ImportOutcome, {
    permission: 'bsc.kpi.write',
    input: KpiTableImportInput,
    description:
      '목표 표를 가져옴: 지표코드, 목표, 기준치, 월별 목표. / Imports a table of targets: code, target, baseline, monthly targets.',
  })
  importKpiTargets(input: KpiTableImportInput, ctx: RequestContext, selection: Selection) {
    return imported(ctx, input, selection, {
      kind: 'kpi-target',
      act: 'bsc.kpi.write',
      plan: (at, lines, year) => planTargets(at, namedTable(lines, TARGET_TABLE), year),
    });
  }

  @WriteField(() => ImportOutcome, {
    permission: 'bsc.kpi.write',
    input: KpiTableImportInput,
    description:
      '정의서 표를 가져옴: 새 코드는 새 지표가 되고, 있는 코드는 정의서가 고쳐짐. / Imports a table of definition sheets: new codes become KPIs, those of known codes change.',
  })
  importKpis(input: KpiTableImportInput, ctx: RequestContext, selection: Selection) {
    return imported(ctx, input, selection, {
      kind: 'kpi',
      act: 'bsc.kpi.write',
      plan: (at, lines, year) => planKpis(at, namedTable(lines, KPI_TABLE), year),
    });
  }
}

interface Kind {
  readonly kind: string;
  /** Permission that it needs. */
  readonly act: string;
  plan(ctx: RequestContext, lines: readonly TableLine[], year: number): Promise<ImportPlan>;
}

const imported = (ctx: RequestContext, input: KpiTableImportInput, selection: Selection, { kind, act, plan }: Kind) =>
  runImport(
    ctx,
    {
      module: 'bsc',
      kind,
      act,
      input,
      plan: (at, file) => plan(at, file.lines, input.year ?? planYear(at)),
    },
    selection,
  );
