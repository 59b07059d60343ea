import {
  absent,
  all,
  byKeys,
  keyList,
  type Measured,
  planYear,
  type RequestContext,
  type Row,
  raw,
  type Selection,
  select,
  sql,
} from '@yeondong/schema';
import type { KpiDecision } from '../../entities/definition/kpi-trace.js';
import { KpiVersion } from '../../entities/definition/kpi-version.js';
import { TargetChange } from '../../entities/definition/target-change.js';
import { Kpi } from '../../entities/kpi.js';
import { KpiTarget } from '../../entities/kpi-target.js';
import { NO_CHANGE_KNOWN, yearChange } from '../../rules/year-change.js';
import { isConfirmed, scoreOf, shown } from '../kpi-score.js';
import { judgedMonth, yearOf } from '../months.js';
import { type YearFacts, yearFacts } from '../year-facts.js';
import { decisionsOf } from './decisions.js';
import { type LinkedKpi, lineagesOf } from './lineage.js';
import { type KnownYear, pastYears } from './past-years.js';
import { yearResult } from './year-result.js';

/** A year of a KPI's chain: which of the chain was in force in it. */
interface Step {
  readonly year: number;
  readonly kpi: LinkedKpi;
  readonly broken: boolean;
}

const inForce = ({ fromYear, toYear }: LinkedKpi, year: number): boolean =>
  fromYear <= year && (toYear === null || toYear >= year);

/** Years before the first of the chain are those of its oldest, where something is on record. */
function stepsOf(chain: readonly LinkedKpi[], years: readonly number[], hasYear: (year: number) => boolean): Step[] {
  const steps: Step[] = [];
  for (const year of years) {
    const kpi = chain.find((each) => inForce(each, year)) ?? (hasYear(year) ? chain.at(-1) : undefined);
    if (!kpi) continue;
    const before = steps.at(-1);
    steps.push({ year, kpi, broken: before !== undefined && before.kpi !== kpi && kpi.comparable === false });
  }
  return steps;
}

const ofYear = (from: number, to: number) => sql`t.from_on between ${`${from}-01-01`} and ${`${to}-12-31`}`;

/** All that a trace tells of the KPIs of some chains, in as many statements for one as for a hundred. */
async function recordsOf(ctx: RequestContext, keys: readonly number[], years: readonly number[], asked: Selection) {
  const [from, to] = [years[0] as number, years.at(-1) as number];
  const mine = sql`t.kpi_id in ${keyList(keys)}`;
  const between = sql`t.year between ${from} and ${to}`;
  const facts = new Map<number, Map<number, YearFacts>>();
  for (const year of years) facts.set(year, await yearFacts(ctx, keys, year));
  const kpis = await byKeys(ctx, Kpi, keys, asked.below('kpi'));
  return {
    facts,
    kpis: new Map(kpis.flatMap((row) => (row ? [[row.key, row] as const] : []))),
    versions: await select(ctx, KpiVersion, asked.below('versions'), {
      where: all([mine, ofYear(from, to)]),
      orderBy: raw('t.number'),
      extra: ['kpiKey', 'fromOn'],
    }),
    targets: await select(ctx, KpiTarget, asked.below('target'), {
      where: all([mine, between]),
      extra: ['kpiKey', 'year'],
    }),
    changes: await select(ctx, TargetChange, asked.below('targetChanges'), {
      where: all([mine, between]),
      orderBy: raw('t.id'),
      extra: ['kpiKey', 'year'],
    }),
    decisions: await decisionsOf(ctx, keys, from, to),
  };
}

type Records = Awaited<ReturnType<typeof recordsOf>>;

/** A year by itself, not yet beside the one before. */
type OwnYear = Omit<TraceYear, `${string}YearBefore`> & { readonly isPercent: boolean };

export interface TraceYear {
  readonly year: number;
  readonly kpi: Row<Kpi>;
  readonly broken: boolean;
  readonly versions: readonly Row<KpiVersion>[];
  readonly target: Row<KpiTarget> | null;
  readonly targetChanges: readonly Row<TargetChange>[];
  readonly value: string | null;
  readonly ratioToYearBefore: string | null;
  readonly increaseOnYearBefore: string | null;
  readonly differenceToYearBefore: string | null;
  readonly valueSource: string | null;
  readonly score: Measured | null;
  readonly decisions: readonly KpiDecision[];
}

function traceYear(ctx: RequestContext, step: Step, records: Records, recorded: KnownYear | undefined): OwnYear[] {
  const { year, kpi } = step;
  const own = <R extends { readonly kpiKey: number }>(rows: readonly R[], of: (row: R) => number): R[] =>
    rows.filter((row) => row.kpiKey === kpi.key && of(row) === year);
  const facts = records.facts.get(year)?.get(kpi.key);
  const row = records.kpis.get(kpi.key);
  if (!facts || !row) return [];
  const month = judgedMonth(String(year), ctx.today);
  const basis = { asOf: ctx.today, formulaVersion: '', inputs: [] };
  const known = recorded ?? {
    value: yearResult(kpi, facts.results, month, isConfirmed, basis).actual.value,
    source: null,
  };
  return [
    {
      year,
      kpi: row,
      broken: step.broken,
      isPercent: kpi.unitKind === 'PERCENT',
      versions: own(records.versions, ({ fromOn }) => yearOf(fromOn)),
      target: own(records.targets, (target) => target.year)[0] ?? null,
      targetChanges: own(records.changes, (change) => change.year),
      value: known.value,
      valueSource: known.source,
      score: shown(inForce(kpi, year) ? scoreOf(facts, month, ctx.today).measured : absent('NO_DATA', basis)),
      decisions: own(records.decisions, ({ period }) => yearOf(period)),
    },
  ];
}

/** A year that goes on has a value up to now, which compares with no whole year. */
function besideTheOneBefore(
  ctx: RequestContext,
  { isPercent, ...own }: OwnYear,
  before: OwnYear | undefined,
): TraceYear {
  const compares = before?.year === own.year - 1 && !own.broken && own.year < Number(ctx.today.slice(0, 4));
  const [from, to] = compares ? [before.value, own.value] : [null, null];
  const change = from === null || to === null ? NO_CHANGE_KNOWN : yearChange(from, to, isPercent);
  return {
    ...own,
    ratioToYearBefore: change.ratio,
    increaseOnYearBefore: change.increase,
    differenceToYearBefore: change.difference,
  };
}

/** The trace of each KPI over some years, through those that it followed. */
export async function tracesOf(
  ctx: RequestContext,
  kpiKeys: readonly number[],
  years: readonly number[],
  selection: Selection,
): Promise<TraceYear[][]> {
  const chains = await lineagesOf(ctx, kpiKeys);
  const keys = [...new Set(chains.flat().map(({ key }) => key))];
  const past = await pastYears(ctx, keys, planYear(ctx));
  const records = await recordsOf(ctx, keys, years, selection);
  const knownIn = (key: number, year: number) => past.get(key)?.find((each) => each.year === year);
  return chains.map((chain) => {
    const oldest = chain.at(-1)?.key ?? 0;
    const steps = stepsOf(chain, years, (year) => knownIn(oldest, year) !== undefined);
    const own = steps.flatMap((step) => traceYear(ctx, step, records, knownIn(step.kpi.key, step.year)));
    return own.map((year, index) => besideTheOneBefore(ctx, year, own[index - 1]));
  });
}
