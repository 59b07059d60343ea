import {
  byKeys,
  fields,
  globalId,
  type RequestContext,
  raw,
  refuse,
  type Selection,
  select,
  sql,
} from '@yeondong/schema';
import { BudgetLine } from '../../entities/budget-line.js';
import { FiscalLine } from '../../entities/fiscal-line.js';
import { PlanVersion } from '../../entities/plan-version.js';
import type { PlanDiffArgs } from '../../inputs/roll-inputs.js';
import {
  changeRate,
  comparedYears,
  isNew,
  lineChange,
  volatility,
  type YearlyWon,
  type YearPart,
} from '../../rules/fiscal/fiscal-diff.js';
import { type FiscalEdition, fiscalEdition } from './fiscal-edition.js';

interface PlannedLine {
  readonly key: number;
  readonly amounts: YearlyWon;
}

const addTo = (map: Map<number, number>, year: number, amount: number): Map<number, number> =>
  map.set(year, (map.get(year) ?? 0) + amount);

/** Lines of an edition by lineage, each with what it gives its years. */
async function linesOf(ctx: RequestContext, { key }: FiscalEdition): Promise<ReadonlyMap<number, PlannedLine>> {
  const where = sql`t.version_id = ${key}`;
  const lines = await select(ctx, FiscalLine, fields('lineageKey'), { where, orderBy: raw('t.position, t.id') });
  const amounts = await ctx.db.rows<{ line: number; year: number; amount: number }>(
    sql`select a.line_id as line, a.year as year, sum(a.amount) as amount from plan_sync_fiscal_amount a
      join plan_sync_fiscal_line l on l.id = a.line_id where l.version_id = ${key} group by a.line_id, a.year`,
  );
  // Amounts of lines that the reader does not see find none.
  const byLine = new Map(lines.map((line) => [line.key, new Map<number, number>()]));
  for (const { line, year, amount } of amounts) byLine.get(Number(line))?.set(Number(year), Number(amount));
  return new Map(
    lines.map((line) => [
      line.lineageKey as number,
      { key: line.key, amounts: byLine.get(line.key) as Map<number, number> },
    ]),
  );
}

/** What was spent in the years that only the older edition has. */
async function actualsOf(ctx: RequestContext, years: readonly number[]): Promise<ReadonlyMap<number, YearlyWon>> {
  const [first = 1, last = 0] = [years[0], years.at(-1)];
  const rows = await select(ctx, BudgetLine, fields('fiscalLineKey', 'year', 'spent'), {
    where: sql`t.year between ${first} and ${last}`,
    orderBy: raw('t.id'),
  });
  const byLineage = new Map<number, Map<number, number>>();
  for (const { fiscalLineKey, year, spent } of rows) {
    byLineage.set(fiscalLineKey, addTo(byLineage.get(fiscalLineKey) ?? new Map(), year, spent));
  }
  return byLineage;
}

/** A year of a line or of the total. Only years of both editions have a change. */
function yearChange(year: number, part: YearPart, [before, after]: readonly (number | null)[]) {
  const values = { year, part, before: before ?? null, after: after ?? null };
  if (part !== 'OVERLAP') return { ...values, change: null, rate: null, isNew: false };
  const [old, now] = [before ?? 0, after ?? 0];
  return { ...values, change: now - old, rate: changeRate(old, now), isNew: isNew(old, now) };
}

type Year = ReturnType<typeof yearChange>;

const sumOf = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
};

interface Editions {
  readonly from: FiscalEdition;
  readonly to: FiscalEdition;
}

/** The lines of both editions by lineage, year by year. */
async function pairsOf(ctx: RequestContext, { from, to }: Editions) {
  const [old, now] = [await linesOf(ctx, from), await linesOf(ctx, to)];
  const years = comparedYears(from.window, to.window);
  const overlap = years.filter(({ part }) => part === 'OVERLAP').map(({ year }) => year);
  const head = years.filter(({ part }) => part === 'HEAD').map(({ year }) => year);
  const actuals = await actualsOf(ctx, head);
  const pairs = [...new Set([...old.keys(), ...now.keys()])].map((lineage) => {
    const [before, after] = [old.get(lineage) ?? null, now.get(lineage) ?? null];
    const yearly = years.map(({ year, part }): Year => {
      const second = part === 'HEAD' ? actuals.get(lineage) : after?.amounts;
      return yearChange(year, part, [before?.amounts.get(year) ?? null, second?.get(year) ?? null]);
    });
    const kind = lineChange(before?.amounts ?? null, after?.amounts ?? null, overlap);
    return { lineage, before, after, kind, years: yearly };
  });
  return { pairs, years, overlap };
}

type Pairs = Awaited<ReturnType<typeof pairsOf>>;

const totalsOf = ({ pairs, years }: Pairs): Year[] =>
  years.map(({ year, part }, at) => {
    const of = (side: 'before' | 'after') => sumOf(pairs.map((pair) => (pair.years[at] as Year)[side]));
    return yearChange(year, part, [of('before'), of('after')]);
  });

async function lineRows(ctx: RequestContext, { pairs }: Pairs, selection: Selection) {
  const record = (side: 'before' | 'after') =>
    byKeys(
      ctx,
      FiscalLine,
      pairs.map((pair) => pair[side]?.key),
      selection.below(side),
    );
  const [before, after] = [await record('before'), await record('after')];
  return pairs.map(({ lineage, kind, years }, at) => ({
    ...{ lineageId: globalId('FiscalLine', lineage), kind, years },
    before: before[at] ?? null,
    after: after[at] ?? null,
  }));
}

/** Two editions of a fiscal plan, line by line by lineage. Refuses editions of two plans. */
export async function fiscalDiff(ctx: RequestContext, args: PlanDiffArgs, selection: Selection) {
  const [from, to] = [await fiscalEdition(ctx, args.from, 'from'), await fiscalEdition(ctx, args.to, 'to')];
  if (from.planKey !== to.planKey) throw refuse('plan-sync.version.other-plan', ['to']);
  const found = await pairsOf(ctx, { from, to });
  const edition = async (key: number, name: string) =>
    (await byKeys(ctx, PlanVersion, [key], selection.below(name)))[0];
  const amounts = found.pairs.map(({ before, after }) => ({
    before: before?.amounts ?? null,
    after: after?.amounts ?? null,
  }));
  return {
    from: await edition(from.key, 'from'),
    to: await edition(to.key, 'to'),
    volatility: volatility(amounts, found.overlap, ctx.today),
    years: totalsOf(found),
    lines: await lineRows(ctx, found, selection.below('lines')),
  };
}
