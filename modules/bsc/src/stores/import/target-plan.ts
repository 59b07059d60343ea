import {
  type CellIssue,
  compare,
  type ImportPlan,
  NamedLine,
  type NamedTable,
  type RequestContext,
  type Row,
  readAmount,
  readYear,
  recordChanged,
} from '@yeondong/schema';
import type { KpiTarget } from '../../entities/kpi-target.js';
import { type MonthColumn, monthColumns, type TargetColumn } from '../../rules/import/result-table.js';
import { fixedTargets } from '../life/fixed-targets.js';
import { rescore } from '../rescore.js';
import { saveTarget, type TargetSet, targetJudge, targetsAt } from '../target-writer.js';
import { requireModuleOn } from '../write-right.js';
import { issueAt, type KpiNames, kpiNames, kpiOfLine, type NamedKpi } from './kpi-names.js';

type Line = NamedLine<TargetColumn>;

interface ReadTarget {
  readonly kpi: NamedKpi;
  readonly set: TargetSet;
  readonly line: Line;
}

interface TargetWrite {
  readonly kpiKey: number;
  readonly set: TargetSet;
  readonly known: Row<KpiTarget> | null;
}

/** The months of a line: all twelve, or none. */
function profileOf(line: Line, kpi: NamedKpi, months: readonly MonthColumn[]): readonly string[] | null {
  const values = months.map((column) => line.read(column, readAmount(kpi.unit)));
  const given = values.filter((value) => value !== null);
  if (given.length === 0) return null;
  if (given.length < 12) line.refuse(months[values.indexOf(null)] ?? 'target', 'bsc.import.profile');
  return given;
}

const yearOf = (line: Line, given: number): number | null =>
  line.text('year') === '' ? given : line.read('year', readYear);

function readLine(line: Line, names: KpiNames, months: readonly MonthColumn[], given: number): ReadTarget | null {
  const kpi = kpiOfLine(line, names);
  if (!kpi) return null;
  const year = yearOf(line, given);
  if (line.isMerged('target')) line.refuse('target', 'import.merged');
  const target = line.read('target', readAmount(kpi.unit));
  const baseline = line.read('baseline', readAmount(kpi.unit));
  const profile = profileOf(line, kpi, months);
  if (line.faults.length > 0 || target === null || year === null) return null;
  // A table without these columns leaves what stands.
  const beside = { ...(line.has('baseline') && { baseline }), ...(months.length > 0 && { profile }) };
  return { kpi, set: { year, target, ...beside }, line };
}

/** What a table of targets would do; a line without a target says nothing. */
export async function planTargets(
  ctx: RequestContext,
  table: NamedTable<TargetColumn>,
  year: number,
): Promise<ImportPlan> {
  const lines = table.lines.map((line) => new NamedLine(line, table.columns));
  const [names, months] = [await kpiNames(ctx), monthColumns(table.columns)];
  const read = lines.flatMap((line) => readLine(line, names, months, year) ?? []);
  await requireModuleOn(
    ctx,
    read.map(({ kpi }) => kpi.departmentKey),
    ['input', 'bytes'],
  );
  const { writes, unchanged, issues } = await checked(ctx, read);
  const said = new Set(read.map(({ line }) => line));
  const faults = lines.flatMap((line): readonly CellIssue[] => line.faults);
  const created = writes.filter(({ known }) => known === null).length;
  return {
    rows: table.lines.length,
    leftOut: lines.filter((line) => line.faults.length === 0 && !said.has(line)).length,
    created,
    revised: writes.length - created,
    unchanged,
    issues: [...faults, ...issues].sort((one, other) => one.row - other.row),
    apply: async (tx) => {
      for (const { kpiKey, set, known } of writes)
        await saveTarget(tx, kpiKey, { ...set, version: known?.version ?? null }, known);
      for (const of of new Set(writes.map(({ set }) => set.year))) {
        const keys = writes.filter(({ set }) => set.year === of).map(({ kpiKey }) => kpiKey);
        await rescore(tx, keys, `${of}-01`);
        for (const key of keys) tx.emit(recordChanged, { type: 'Kpi', key });
      }
    },
  };
}

/** Compared as numbers: 8.0 is 8. */
const equal = (one: string | null | undefined, other: string | null | undefined): boolean =>
  one == null || other == null ? (one ?? null) === (other ?? null) : compare(one, other) === 0;

const isSame = (known: Row<KpiTarget>, { target, baseline, profile }: TargetSet): boolean =>
  equal(known.target, target) &&
  equal(known.baseline, baseline) &&
  (known.profile ?? []).length === (profile ?? []).length &&
  (profile ?? []).every((value, at) => equal(value, known.profile?.[at]));

/** Each target against the definition of its KPI and what stands there. */
async function checked(ctx: RequestContext, read: readonly ReadTarget[]) {
  const keys = read.map(({ kpi }) => kpi.key);
  const known = new Map<number, Awaited<ReturnType<typeof targetsAt>>>();
  const judges = new Map<number, Awaited<ReturnType<typeof targetJudge>>>();
  const fixed = new Map<number, Awaited<ReturnType<typeof fixedTargets>>>();
  for (const year of new Set(read.map(({ set }) => set.year))) {
    known.set(year, await targetsAt(ctx, keys, year));
    judges.set(year, await targetJudge(ctx, keys, year));
    fixed.set(year, await fixedTargets(ctx, keys, year));
  }
  const [writes, issues, seen]: [TargetWrite[], CellIssue[], Map<string, number>] = [[], [], new Map()];
  let unchanged = 0;
  for (const { kpi, set: said, line } of read) {
    const place = { row: line.number, column: 'target', text: line.text('target') };
    const before = seen.get(`${kpi.key} ${said.year}`);
    const there = known.get(said.year)?.get(kpi.key) ?? null;
    const lock = fixed.get(said.year)?.get(kpi.key);
    const set = { baseline: there?.baseline ?? null, profile: there?.profile ?? null, ...said };
    const [fault] = judges.get(said.year)?.(kpi.key, set) ?? [];
    seen.set(`${kpi.key} ${set.year}`, line.number);
    if (before !== undefined) issues.push(issueAt(place, 'import.twice', { row: before }));
    else if (fault) issues.push(issueAt(place, fault.code, fault.params));
    else if (there && isSame(there, set)) unchanged += 1;
    else if (lock) issues.push(issueAt(place, lock));
    else writes.push({ kpiKey: kpi.key, set, known: there });
  }
  return { writes, issues, unchanged };
}
