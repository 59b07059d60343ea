import {
  type CellIssue,
  type ImportPlan,
  type Issue,
  type RequestContext,
  type Row,
  RuleError,
} from '@yeondong/schema';
import type { KpiResult } from '../../entities/kpi-result.js';
import { bscEvents } from '../../events.js';
import type { ResultTable } from '../../rules/import/result-table.js';
import { type Month, yearOf } from '../months.js';
import { rescore } from '../rescore.js';
import { checkEntry, wrongPlace } from '../result-entry.js';
import { changesOf } from '../result-life.js';
import { type ResultWrite, writeResults } from '../result-writer.js';
import { mayWrite, requireModuleOn } from '../write-right.js';
import { type YearFacts, yearFacts } from '../year-facts.js';
import { issueAt, kpiNames } from './kpi-names.js';
import { type ReadResult, readResults } from './result-lines.js';

interface Planned {
  readonly writes: ResultWrite[];
  readonly issues: CellIssue[];
  unchanged: number;
}

const SAID = ['value', 'numerator', 'denominator', 'missing', 'note'] as const;
/** The same again moves nothing; a draft is entered by it. */
const isSame = (result: KpiResult, changes: Partial<KpiResult>): boolean =>
  result.status !== 'OPEN' && SAID.every((name) => (changes[name] ?? null) === result[name]);

/** What a table of results would do: each cell is checked as if it were entered by hand, in the order of the months. */
export async function planResults(ctx: RequestContext, table: ResultTable, year: number): Promise<ImportPlan> {
  const read = readResults(table, await kpiNames(ctx), year);
  await requireModuleOn(
    ctx,
    read.results.map(({ kpi }) => kpi.departmentKey),
    ['input', 'bytes'],
  );
  const planned: Planned = { writes: [], issues: [...read.issues], unchanged: 0 };
  for (const of of [...new Set(read.results.map(({ month }) => yearOf(month)))].sort()) {
    await planYear(
      ctx,
      of,
      read.results.filter(({ month }) => yearOf(month) === of),
      planned,
    );
  }
  const { writes, issues, unchanged } = planned;
  const created = writes.filter(({ result }) => result === null).length;
  return {
    rows: table.lines.length,
    leftOut: read.leftOut,
    created,
    revised: writes.length - created,
    unchanged,
    issues: issues.sort((one, other) => one.row - other.row),
    apply: async (tx) => {
      const keys = await writeResults(tx, writes);
      for (const [first, kpis] of firstMonths(writes)) await rescore(tx, kpis, first);
      if (keys.length > 0) tx.emit(bscEvents.entered, { results: keys });
    },
  };
}

async function planYear(ctx: RequestContext, year: number, read: readonly ReadResult[], planned: Planned) {
  const facts = await yearFacts(
    ctx,
    read.map(({ kpi }) => kpi.key),
    year,
  );
  // A running total is checked against the month before, which may stand in the same table.
  const results = new Map([...facts].map(([key, each]) => [key, new Map(each.results)]));
  const seen = new Map<string, number>();
  for (const one of [...read].sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0))) {
    const { kpi, month, place } = one;
    const known = facts.get(kpi.key);
    const at = results.get(kpi.key);
    const before = seen.get(`${kpi.key} ${month}`);
    seen.set(`${kpi.key} ${month}`, place.row);
    if (!known || !at) continue;
    const decided =
      before === undefined
        ? decide(ctx, one, { ...known, results: at })
        : { issue: { code: 'import.twice', params: { row: before } } };
    if (decided === 'UNCHANGED') planned.unchanged += 1;
    else if ('issue' in decided) planned.issues.push(issueAt(place, decided.issue.code, decided.issue.params));
    else {
      planned.writes.push(decided.write);
      at.set(month, { ...(decided.write.result as Row<KpiResult>), ...decided.write.changes });
    }
  }
}

type Decision = 'UNCHANGED' | { readonly write: ResultWrite } | { readonly issue: Pick<Issue, 'code' | 'params'> };

/** What becomes of one cell; refused as it would be if it were entered by hand. */
function decide(ctx: RequestContext, { kpi, month, entry }: ReadResult, facts: YearFacts): Decision {
  const { key: kpiKey, departmentKey } = kpi;
  const misplaced = mayWrite(ctx, departmentKey)
    ? wrongPlace(facts, departmentKey, month)
    : 'bsc.result.other-department';
  if (misplaced) return { issue: { code: misplaced } };
  const result = facts.results.get(month) ?? null;
  const said = entry.note === undefined ? { ...entry, note: result?.note ?? null } : entry;
  const { values, issues } = checkEntry(facts, month, said, false, ctx.today);
  if (issues[0]) return { issue: issues[0] };
  if (result && isSame(result, values)) return 'UNCHANGED';
  try {
    const changes = { ...changesOf(ctx, result, departmentKey, { kind: 'ENTER' }, []), ...values };
    return { write: { result, kpiKey, departmentKey, month, version: result?.version ?? 0, changes } };
  } catch (error) {
    if (error instanceof RuleError && error.issues[0]) return { issue: error.issues[0] };
    throw error;
  }
}

/** KPIs by the first month of a year that changes. */
function firstMonths(writes: readonly ResultWrite[]): Map<Month, number[]> {
  const years = new Map<number, Month>();
  for (const { month } of writes) {
    const first = years.get(yearOf(month));
    if (first === undefined || month < first) years.set(yearOf(month), month);
  }
  return new Map(
    [...years].map(([year, first]) => [
      first,
      [...new Set(writes.filter(({ month }) => yearOf(month) === year).map(({ kpiKey }) => kpiKey))],
    ]),
  );
}
