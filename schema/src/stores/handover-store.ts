import type { HoldingSource, RequestContext, TransactionContext } from '../contract/context.js';
import type { HandedOver } from '../entities/handover.js';
import { sql } from '../kernel/sql.js';
import { coreHoldings } from './core-holdings.js';

const sourcesOf = (ctx: RequestContext): HoldingSource[] => [
  ...coreHoldings,
  ...ctx.host.modules.flatMap(({ holdings }) => holdings),
];

/** Sources of modules that exist for the reader. */
export const shownSources = (ctx: RequestContext): HoldingSource[] => [
  ...coreHoldings,
  ...ctx.host.modules.filter(({ id }) => ctx.modules.has(id)).flatMap(({ holdings }) => holdings),
];

/** What each of the people holds, by kind; of every module, also of those that the reader has not. */
export async function heldCounts(ctx: RequestContext, people: readonly number[]): Promise<Map<number, HandedOver[]>> {
  const held = new Map<number, HandedOver[]>(people.map((person) => [person, []]));
  for (const { id, title, list } of people.length > 0 ? sourcesOf(ctx) : []) {
    const counts = new Map<number, number>();
    for (const { person } of await list(ctx, people)) counts.set(person, (counts.get(person) ?? 0) + 1);
    for (const [person, count] of counts)
      held.get(person)?.push({ source: id, kindKo: title.ko, kindEn: title.en, count });
  }
  return held;
}

/** Gives all that one holds to another, and ends who acts for the one from today on. */
export async function handOverAll(tx: TransactionContext, from: number, to: number): Promise<HandedOver[]> {
  const moved: HandedOver[] = [];
  for (const { id, title, move } of sourcesOf(tx))
    moved.push({ source: id, kindKo: title.ko, kindEn: title.en, count: await move(tx, from, to) });
  await tx.db.execute(sql`delete from core_acting_approver where absent_id = ${from} and to_date >= ${tx.today}`);
  return moved.filter(({ count }) => count > 0);
}
