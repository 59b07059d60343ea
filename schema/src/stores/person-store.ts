import type { RequestContext, TransactionContext } from '../contract/context.js';
import { fields } from '../contract/selection.js';
import { type PersonState, Position } from '../entities/person.js';
import { personState } from '../entities/person-state.js';
import { addDays } from '../kernel/calendar.js';
import { keyList, raw, sql } from '../kernel/sql.js';
import { insert, type Row, remove, select, update } from './record-store.js';

/** Longest title of a post. */
export const POST_LENGTH = 100;

/** The states of people, in the order of their keys. */
export async function statesOf(ctx: RequestContext, people: readonly number[]): Promise<PersonState[]> {
  const rows = await ctx.db.rows<{ key: number; state: PersonState }>(
    sql`select t.id as ${raw('"key"')}, ${personState('t', ctx)} as state from core_person t where t.id in ${keyList([...people])}`,
  );
  const found = new Map(rows.map(({ key, state }) => [Number(key), state]));
  return people.map((key) => found.get(key) as PersonState);
}

/** The post that a person holds until further notice. */
export async function presentPost(ctx: RequestContext, personKey: number): Promise<Row<Position> | null> {
  const [row] = await select(ctx, Position, fields('title', 'departmentKey', 'fromDate'), {
    where: sql`t.person_id = ${personKey} and t.to_date is null`,
    orderBy: raw('t.id desc'),
    limit: 1,
  });
  return row ?? null;
}

/** The titles of the posts that people hold until further notice, by person. */
export async function presentPosts(ctx: RequestContext, people: readonly number[]): Promise<Map<number, string>> {
  const rows = await select(ctx, Position, fields('personKey', 'title'), {
    where: sql`t.person_id in ${keyList(people)} and t.to_date is null`,
    orderBy: raw('t.id'),
  });
  return new Map(rows.map(({ personKey, title }) => [personKey, title]));
}

/** Ends the present posts with the last day before `day`; one that would not have lasted a day is taken out. */
async function endPosts(tx: TransactionContext, personKey: number, day: string): Promise<void> {
  const open = await select(tx, Position, fields('fromDate'), {
    where: sql`t.person_id = ${personKey} and t.to_date is null`,
  });
  for (const { key, fromDate } of open) {
    if (fromDate !== null && fromDate >= day) await remove(tx, Position, sql`id = ${key}`);
    else await update(tx, Position, key, { toDate: addDays(day, -1) });
  }
}

/** Gives a person a post from `day` on, in place of the present one; without a title, ends that alone. */
export async function changePost(
  tx: TransactionContext,
  personKey: number,
  post: { readonly title: string; readonly departmentKey: number } | null,
  day: string,
): Promise<void> {
  await endPosts(tx, personKey, day);
  if (post) await insert(tx, Position, { ...post, personKey, fromDate: day, toDate: null });
}
