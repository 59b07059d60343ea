import {
  fields,
  keysOf,
  PlatformError,
  type RequestContext,
  type Row,
  raw,
  select,
  sql,
  type TransactionContext,
  tell,
  transact,
  updateVersion,
} from '@yeondong/schema';
import { Recalculation } from '../../entities/recalculation/recalculation.js';
import { Scorecard } from '../../entities/scorecard.js';
import { keepCardScores } from '../map/card-scores.js';
import { type Month, yearOf } from '../months.js';
import { rescoreKpis } from '../rescore.js';

/** Permission, and name of the act in the audit log. */
export const RECALCULATE = 'bsc.score.recalculate';
/** KPIs of one transaction: other writers wait no longer than for these. */
const STEP = 50;

const READ = fields('year', 'fromMonth', 'state', 'total', 'done', 'changed', 'version');

/** KPIs of a year in an order that stays, from a place on. */
async function kpisFrom(ctx: RequestContext, year: number, from: number, most: number): Promise<number[]> {
  const rows = await ctx.db.rows<{ key: number }>(
    sql`select k.id as "key" from bsc_kpi k
      where k.from_year <= ${year} and (k.to_year is null or k.to_year >= ${year})
      order by k.id limit ${most} offset ${from}`,
  );
  return rows.map(({ key }) => Number(key));
}

export async function kpiCount(ctx: RequestContext, year: number): Promise<number> {
  const [row] = await ctx.db.rows<{ n: number }>(
    sql`select count(*) as n from bsc_kpi k where k.from_year <= ${year} and (k.to_year is null or k.to_year >= ${year})`,
  );
  return Number(row?.n ?? 0);
}

const cardsOf = async (ctx: RequestContext, year: number): Promise<number[]> =>
  keysOf(await select(ctx, Scorecard, fields(), { where: sql`t.year = ${year}`, orderBy: raw('t.id') }));

/** The next KPIs of a recalculation, over the row as it was read; whether it has come to its end. */
export async function recalculateStep(tx: TransactionContext, row: Row<Recalculation>): Promise<boolean> {
  const keys = await kpisFrom(tx, row.year, row.done, STEP);
  const changed = keys.length === 0 ? 0 : await rescoreKpis(tx, keys, row.fromMonth as Month);
  const ended = keys.length < STEP;
  // Scorecards rest on all their KPIs: they are put together behind the last.
  if (ended) await keepCardScores(tx, await cardsOf(tx, row.year), row.fromMonth as Month);
  await updateVersion(tx, Recalculation, row.key, row.version, {
    state: ended ? 'DONE' : 'RUNNING',
    done: row.done + keys.length,
    changed: row.changed + changed,
    endedAt: ended ? tx.clock.now() : null,
  });
  const after = { done: row.done + keys.length, changed };
  tell(tx, { act: RECALCULATE, type: 'Recalculation', key: row.key, after });
  return ended;
}

const pendingOf = async (ctx: RequestContext): Promise<Row<Recalculation> | null> => {
  const where = raw("t.state in ('WAITING', 'RUNNING')");
  const [row] = await select(ctx, Recalculation, READ, { where, orderBy: raw('t.id'), limit: 1 });
  return row ?? null;
};

/**
 * Goes on with what is pending, oldest first, step by step, each in a transaction of its own, so that a restart goes on
 * where it stopped. Another server that took a step, or somebody who cancelled, is found by the row's version.
 */
export async function recalculatePending(ctx: RequestContext): Promise<void> {
  for (let row = await pendingOf(ctx); row !== null; row = await pendingOf(ctx)) {
    const read = row;
    try {
      await transact(ctx, (tx) => recalculateStep(tx, read));
    } catch (error) {
      if (error instanceof PlatformError && error.code === 'CONFLICT') return;
      throw error;
    }
  }
}

/** All of a recalculation at once, in the transaction of whoever asks for it. */
export async function recalculateNow(tx: TransactionContext, key: number): Promise<void> {
  for (let ended = false; !ended; ) {
    const [row] = await select(tx, Recalculation, READ, { where: sql`t.id = ${key}` });
    ended = await recalculateStep(tx, row as Row<Recalculation>);
  }
}

export const firstMonthOf = (period: string): Month => (period.length === 4 ? `${period}-01` : period);
export const isOfYear = (period: string): boolean => /^\d{4}(-\d{2})?$/.test(period) && yearOf(period) > 0;
