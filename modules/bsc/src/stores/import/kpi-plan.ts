import {
  type CellIssue,
  changeRecord,
  createRecord,
  type ImportPlan,
  NamedLine,
  type NamedTable,
  planYear,
  type RequestContext,
  remove,
  sql,
  type TransactionContext,
} from '@yeondong/schema';
import { Kpi, KpiInitiative } from '../../entities/kpi.js';
import type { KpiColumn } from '../../rules/import/kpi-table.js';
import { linkKeys } from '../definition/new-kpi.js';
import { keepVersion } from '../definition/versions.js';
import { rescore } from '../rescore.js';
import { requireModuleOn } from '../write-right.js';
import { judgeSheets, type Verdict } from './kpi-judge.js';
import { type KpiSheet, readSheet } from './kpi-lines.js';
import { type KpiLookups, kpiLookups } from './kpi-lookups.js';

const ACT = 'bsc.kpi.write';

interface Planned {
  readonly sheet: KpiSheet;
  readonly verdict: Exclude<Verdict, string>;
  /** All that it measures, where that changes. */
  readonly initiatives: readonly number[] | null;
}

/** A code that an earlier line has already. */
function refuseTwice(sheets: readonly KpiSheet[]): void {
  const seen = new Map<string, number>();
  for (const { line, code } of sheets) {
    const before = seen.get(code);
    if (before !== undefined && code !== '') line.refuse('kpi', 'import.twice', { row: before });
    seen.set(code, before ?? line.number);
  }
}

/** What a line changes of the initiatives that a KPI measures; null for nothing. */
function linksOf({ known, initiatives }: KpiSheet, { measured }: KpiLookups): readonly number[] | null {
  const standing = (known && measured.get(known.key)) ?? [];
  if (initiatives === null) return null;
  const same = initiatives.length === standing.length && initiatives.every((key) => standing.includes(key));
  return same ? null : initiatives;
}

/** What a table of definition sheets would do: new codes become KPIs, others change as they would on their pages. */
export async function planKpis(ctx: RequestContext, table: NamedTable<KpiColumn>, year: number): Promise<ImportPlan> {
  const lookups = await kpiLookups(ctx, year);
  const sheets = table.lines.map((line) => readSheet(new NamedLine(line, table.columns), lookups));
  refuseTwice(sheets);
  await requireModuleOn(
    ctx,
    sheets.flatMap(({ known, place }) => known?.departmentKey ?? place.departmentKey ?? []),
    ['input', 'bytes'],
  );
  const verdicts = await judgeSheets(ctx, sheets, lookups);
  const planned = sheets.flatMap((sheet, at): Planned[] => {
    const verdict = verdicts[at];
    if (verdict === undefined || typeof verdict === 'string') return [];
    const initiatives = linksOf(sheet, lookups);
    const nothing = 'change' in verdict && Object.keys(verdict.change).length === 0 && initiatives === null;
    return nothing ? [] : [{ sheet, verdict, initiatives }];
  });
  const refused = sheets.filter(({ line }) => line.faults.length > 0).length;
  const created = planned.filter(({ verdict }) => 'create' in verdict).length;
  return {
    rows: sheets.length,
    leftOut: 0,
    created,
    revised: planned.length - created,
    unchanged: sheets.length - refused - planned.length,
    issues: sheets.flatMap(({ line }): readonly CellIssue[] => line.faults),
    apply: (tx) => write(tx, planned),
  };
}

async function write(tx: TransactionContext, planned: readonly Planned[]): Promise<void> {
  const changed: number[] = [];
  for (const { sheet, verdict, initiatives } of planned) {
    if ('create' in verdict) await linkKeys(tx, await createRecord(tx, Kpi, ACT, verdict.create), initiatives ?? []);
    else changed.push(await revise(tx, sheet, verdict, initiatives));
  }
  if (changed.length > 0) await rescore(tx, changed, `${planYear(tx)}-01`);
}

async function revise(
  tx: TransactionContext,
  sheet: KpiSheet,
  { known, change }: Extract<Verdict, { readonly known: unknown }>,
  initiatives: readonly number[] | null,
): Promise<number> {
  await changeRecord(tx, Kpi, known, change, { act: ACT, version: known.version, reason: sheet.reason });
  await keepVersion(tx, known, change, sheet);
  if (initiatives === null) return known.key;
  await remove(tx, KpiInitiative, sql`kpi_id = ${known.key}`);
  await linkKeys(tx, known.key, initiatives);
  return known.key;
}
