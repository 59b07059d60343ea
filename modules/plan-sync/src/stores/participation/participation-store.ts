import { keyList, type RequestContext, sql } from '@yeondong/schema';
import type { Participation } from '../../entities/participation/participation.js';

const NONE: Participation = { opinions: 0, replied: 0, incorporated: 0, forums: 0, surveys: 0 };

/** How citizens took part in each initiative: opinions, meetings and surveys, in one statement each. */
export async function participationOf(ctx: RequestContext, initiatives: readonly number[]): Promise<Participation[]> {
  const keys = keyList([...new Set(initiatives)]);
  const found = new Map<number, Participation>();
  const add = (rows: readonly ({ initiative: number } & Partial<Participation>)[]) => {
    for (const { initiative, ...counts } of rows) {
      const numbers = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, Number(count)]));
      found.set(Number(initiative), { ...NONE, ...found.get(Number(initiative)), ...numbers });
    }
  };
  add(
    await ctx.db.rows(sql`select o.initiative_id as initiative, count(*) as opinions,
      sum(case when o.replied_on is null then 0 else 1 end) as replied,
      sum(case when o.item_id is null then 0 else 1 end) as incorporated
      from plan_sync_opinion o where o.initiative_id in ${keys} and (o.decision is null or o.decision <> 'SPAM')
      group by o.initiative_id`),
  );
  add(
    await ctx.db.rows(sql`select said.initiative_id as initiative, count(distinct said.forum_id) as forums from (
        select t.initiative_id, t.forum_id from plan_sync_forum_topic t
        union select o.initiative_id, o.forum_id from plan_sync_opinion o where o.forum_id is not null
      ) said where said.initiative_id in ${keys} group by said.initiative_id`),
  );
  add(
    await ctx.db.rows(sql`select s.initiative_id as initiative, count(*) as surveys from core_survey s
      where s.initiative_id in ${keys} and s.state <> 'DRAFT' group by s.initiative_id`),
  );
  return initiatives.map((key) => found.get(key) ?? NONE);
}
