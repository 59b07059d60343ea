import {
  enabledModules,
  fromScaled,
  insertMany,
  keyList,
  type RequestContext,
  sql,
  sum,
  type TransactionContext,
  tell,
} from '@yeondong/schema';
import { Scorecard, ScorecardItem } from '../../entities/scorecard.js';

const STORED_PLACES = 6;

interface Item {
  readonly departmentKey: number;
  readonly kpiKey: number;
  readonly weight: string;
  readonly position: number;
  /** Whether the KPI is in force in the year that it is carried into. */
  readonly goesOn: boolean;
}

export interface CardPlan {
  readonly departmentKey: number;
  readonly items: readonly Item[];
  /** The year has its scorecard already: it stays as it is. */
  readonly known: boolean;
}

export interface CarryPlan {
  readonly year: number;
  readonly cards: readonly CardPlan[];
  readonly retired: readonly number[];
  readonly added: readonly number[];
}

export const goingOn = ({ items }: CardPlan): readonly Item[] => items.filter(({ goesOn }) => goesOn);

export const weightOf = (card: CardPlan): string => sum(goingOn(card).map(({ weight }) => weight));

/** Scorecards still to be made; one of nothing is none. */
export const toMake = ({ cards }: CarryPlan): readonly CardPlan[] =>
  cards.filter((card) => !card.known && goingOn(card).length > 0);

async function itemsBefore(ctx: RequestContext, year: number): Promise<Item[]> {
  const rows = await ctx.db.rows<Record<'department' | 'kpi' | 'weight' | 'position' | 'since' | 'until', string>>(
    sql`select c.department_id as department, i.kpi_id as kpi, cast(i.weight as char(30)) as weight,
        i.position as position, k.from_year as since, k.to_year as until
      from bsc_scorecard c join bsc_scorecard_item i on i.scorecard_id = c.id join bsc_kpi k on k.id = i.kpi_id
      where c.year = ${year - 1} and i.to_month is null order by c.department_id, i.position, i.id`,
  );
  return rows.map((row) => ({
    departmentKey: Number(row.department),
    kpiKey: Number(row.kpi),
    weight: fromScaled(String(row.weight), STORED_PLACES),
    position: Number(row.position),
    goesOn: Number(row.since) <= year && (row.until === null || Number(row.until) >= year),
  }));
}

/** Departments whose module is on; rows of others take no writes. */
async function writable(ctx: RequestContext, departments: readonly number[]): Promise<ReadonlySet<number>> {
  if (departments.length === 0) return new Set();
  const installed = ctx.host.modules.map(({ id }) => id);
  const enabled = await enabledModules(ctx, departments, installed);
  return new Set(departments.filter((key) => enabled.get(key)?.ids.includes('bsc')));
}

/** What carrying the KPIs of the year before into a year comes to, in as many statements for one KPI as for five hundred. */
export async function carryPlan(ctx: RequestContext, year: number): Promise<CarryPlan> {
  const items = await itemsBefore(ctx, year);
  const departments = [...new Set(items.map(({ departmentKey }) => departmentKey))];
  const open = await writable(ctx, departments);
  const present = await ctx.db.rows<{ department: number }>(
    sql`select department_id as department from bsc_scorecard where year = ${year}`,
  );
  const known = new Set(present.map(({ department }) => Number(department)));
  const begun = await ctx.db.rows<{ key: number }>(
    sql`select id as "key" from bsc_kpi where from_year = ${year} order by position, id`,
  );
  return {
    year,
    cards: departments
      .filter((key) => open.has(key))
      .map((departmentKey) => ({
        departmentKey,
        items: items.filter((item) => item.departmentKey === departmentKey),
        known: known.has(departmentKey),
      })),
    retired: items.filter(({ goesOn }) => !goesOn).map(({ kpiKey }) => kpiKey),
    added: begun.map(({ key }) => Number(key)),
  };
}

/** Makes the drafts of a plan, with the weights of the year before. */
export async function makeDrafts(tx: TransactionContext, plan: CarryPlan): Promise<void> {
  const { year } = plan;
  const cards = toMake(plan);
  if (cards.length === 0) return;
  const draft = { year, status: 'DRAFT', confirmedOn: null, sample: false, version: 1 } as const;
  await insertMany(
    tx,
    Scorecard,
    cards.map(({ departmentKey }) => ({ departmentKey, ...draft })),
  );
  const made = await tx.db.rows<{ key: number; department: number }>(
    sql`select id as "key", department_id as department from bsc_scorecard
      where year = ${year} and department_id in ${keyList(cards.map(({ departmentKey }) => departmentKey))}`,
  );
  const keyOf = new Map(made.map(({ key, department }) => [Number(department), Number(key)]));
  const items = cards.flatMap((card) =>
    goingOn(card).map(({ kpiKey, weight, position }) => {
      return { scorecardKey: keyOf.get(card.departmentKey) as number, kpiKey, weight, position };
    }),
  );
  await insertMany(tx, ScorecardItem, items);
  const after = { year, scorecards: cards.length, items: items.length };
  tell(tx, { act: 'bsc.kpi.carry', type: 'Scorecard', key: Number(made[0]?.key), after });
}
