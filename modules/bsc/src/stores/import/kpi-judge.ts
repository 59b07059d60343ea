import { big, type Issue, planYear, type RequestContext } from '@yeondong/schema';
import type { Kpi } from '../../entities/kpi.js';
import type { ChangeDays } from '../../rules/change-window.js';
import { KPI_TABLE, type KpiColumn } from '../../rules/import/kpi-table.js';
import { commonIssue, unsound } from '../definition/kpi-values.js';
import { FRESH, measuredOf, ratioScaleOf } from '../definition/new-kpi.js';
import { kpisWithNumbers, scorableIssues, seriesBreak } from '../definition/series.js';
import { newTexts } from '../definition/sheet-texts.js';
import { confirmedYearsOf, revisionIssue } from '../definition/versions.js';
import { windowsOf } from '../definition/windows.js';
import { yearFacts } from '../year-facts.js';
import type { KpiSheet } from './kpi-lines.js';
import type { KnownKpi, KpiLookups } from './kpi-lookups.js';

type NewValues = Omit<Kpi, 'key' | 'id'>;
export type Verdict =
  | { readonly create: NewValues }
  | { readonly change: Partial<Kpi>; readonly known: KnownKpi }
  | 'UNCHANGED'
  | 'REFUSED';

/** A new KPI says all of these. */
const NEEDED = [
  ...(['department', 'objective', 'kind', 'unit', 'unitKind', 'polarity', 'cycle', 'aggregation', 'method'] as const),
];
/** Of a KPI that stands they never change: another replaces it. */
const FIXED = ['kind', 'commonCode', 'decimals', 'isShare', 'cumulative', 'fromYear'] as const;

const same = (one: unknown, other: unknown): boolean => {
  const isNumber = (value: unknown): value is string => typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value);
  if (isNumber(one) && isNumber(other)) return big(one).eq(other);
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((each, at) => same(each, other[at]));
  if (one && other && typeof one === 'object' && typeof other === 'object')
    return Object.entries(one).every(([name, value]) => same(value, (other as Record<string, unknown>)[name]));
  return (one ?? null) === (other ?? null);
};

/** Tells an issue of a definition at the cell that it is of; what is of no column, at the rule for scoring. */
function tell({ line }: KpiSheet, { path, code, params }: Issue): void {
  const field = String(path[0] === 'input' ? path[1] : path[0]);
  const column = field === 'titleKo' ? 'title' : field;
  line.refuse((column in KPI_TABLE.names ? column : 'method') as KpiColumn, code, params);
}

/** What tables change by: cells that differ from what stands. */
function changesOf({ line, known, cells, place }: KpiSheet): Partial<Kpi> {
  const { source, fromYear, ...plain } = cells;
  const moved = place.objectiveKey !== undefined && place.objectiveKey !== known?.objectiveKey;
  const said: Partial<Kpi> = {
    ...(plain as Partial<Kpi>),
    ...(fromYear != null && { fromYear }),
    // A factor belongs to one objective.
    ...(moved && { csfKey: null }),
    ...place,
    ...(source !== undefined && { derivedFrom: source === null || source === 'MANUAL' ? null : source }),
  };
  const different = Object.entries(said).filter(
    ([name, value]) => value !== undefined && !same(value, known?.[name as keyof KnownKpi]),
  );
  for (const name of FIXED) if (different.some(([each]) => each === name)) line.refuse(name, 'bsc.import.fixed');
  const changes = Object.fromEntries(different) as Partial<Kpi>;
  return { ...changes, ...(changes.unitKind && { ratioScale: ratioScaleOf(changes.unitKind) }) };
}

function newValues(ctx: RequestContext, { line, code, cells, place }: KpiSheet): NewValues | null {
  for (const column of NEEDED)
    if (line.text(column) === '' && !line.faults.some((fault) => fault.column === column))
      line.refuse(column, 'import.required');
  const fromYear = cells.fromYear ?? planYear(ctx);
  if (cells.toYear != null && cells.toYear < fromYear) line.refuse('toYear', 'term.reversed');
  if (line.faults.length > 0) return null;
  const nowhere = { csfKey: null, goalKey: null, surveyQuestionKey: null };
  return {
    code,
    titleKo: cells.titleKo as string,
    titleEn: cells.titleEn ?? null,
    ...newTexts(cells),
    ...nowhere,
    ...(place as Pick<Kpi, 'departmentKey' | 'objectiveKey'>),
    workshopKey: null,
    ...measuredOf(cells as Parameters<typeof measuredOf>[0]),
    evidenceRequired: cells.evidenceRequired ?? false,
    ...FRESH,
    fromYear,
    toYear: cells.toYear ?? null,
  };
}

/** What stands beside the table and decides what may change. */
async function standing(ctx: RequestContext, sheets: readonly KpiSheet[]) {
  const keys = sheets.flatMap(({ known }) => known?.key ?? []);
  return {
    confirmed: await confirmedYearsOf(ctx, keys),
    windows: (await windowsOf(ctx, planYear(ctx))) as readonly ChangeDays[],
    withNumbers: await kpisWithNumbers(ctx, keys),
    facts: await yearFacts(ctx, keys, planYear(ctx)),
  };
}

/** A change of a KPI that stands, judged as if it were made on its page. */
function judgeChange(
  ctx: RequestContext,
  sheet: KpiSheet,
  known: KnownKpi,
  { confirmed, windows, withNumbers }: Awaited<ReturnType<typeof standing>>,
): Partial<Kpi> {
  const changes = changesOf(sheet);
  const broken = seriesBreak(known, changes);
  if (broken && withNumbers.has(known.key)) tell(sheet, { code: 'bsc.kpi.breaks-series', path: [broken] });
  if (changes.toYear != null && changes.toYear < known.fromYear) sheet.line.refuse('toYear', 'term.reversed');
  const years = confirmed.get(known.key) ?? [];
  const revision = revisionIssue(ctx, known, changes, sheet, { years, windows });
  if (revision) tell(sheet, revision);
  return changes;
}

/** What becomes of each line; whatever is wrong is told at its cell. */
export async function judgeSheets(
  ctx: RequestContext,
  sheets: readonly KpiSheet[],
  { kpis }: KpiLookups,
): Promise<Verdict[]> {
  const stands = await standing(ctx, sheets);
  const common = new Map<string, Kpi>();
  for (const kpi of kpis.values()) if (kpi.commonCode !== null) common.set(kpi.commonCode, kpi);
  const verdicts = sheets.map((sheet): Verdict => {
    const { line, known } = sheet;
    const change = known && judgeChange(ctx, sheet, known, stands);
    const create = known ? null : newValues(ctx, sheet);
    const values = known ? { ...known, ...change } : create;
    if (line.faults.length > 0 || !values) return 'REFUSED';
    for (const issue of unsound(values)) tell(sheet, issue);
    const other = values.commonCode === null ? undefined : common.get(values.commonCode);
    const differing = other?.code === values.code ? null : commonIssue(other, values);
    if (differing) tell(sheet, differing);
    if (values.commonCode !== null && !other) common.set(values.commonCode, values as Kpi);
    if (line.faults.length > 0) return 'REFUSED';
    return known ? { change: change ?? {}, known } : { create: values as NewValues };
  });
  await judgeScoring(ctx, sheets, verdicts, stands.facts);
  return verdicts.map((verdict, at) => (sheets[at]?.line.faults.length ? 'REFUSED' : verdict));
}

/** A definition that changes must still score this year's target. */
async function judgeScoring(
  ctx: RequestContext,
  sheets: readonly KpiSheet[],
  verdicts: readonly Verdict[],
  facts: Awaited<ReturnType<typeof yearFacts>>,
): Promise<void> {
  const changing = verdicts.flatMap((verdict, at) => {
    if (typeof verdict === 'string' || !('change' in verdict) || Object.keys(verdict.change).length === 0) return [];
    const own = facts.get(verdict.known.key);
    return own ? [{ sheet: sheets[at] as KpiSheet, facts: { ...own, kpi: { ...own.kpi, ...verdict.change } } }] : [];
  });
  const issues = await scorableIssues(
    ctx,
    changing.map((each) => each.facts),
    planYear(ctx),
  );
  for (const [at, { sheet }] of changing.entries()) for (const issue of issues[at] ?? []) tell(sheet, issue);
}
