import { type RequestContext, sql } from '@yeondong/schema';
import type { ServerContext } from '../graphql/request-context.js';

/** Whether the session that began a stream goes on; tokens of tools are asked for their owner's account. */
export async function sessionLives(ctx: RequestContext): Promise<boolean> {
  const { sessionKey } = (ctx as ServerContext).request;
  const statement =
    sessionKey === null
      ? sql`select id from core_person where id = ${ctx.actor.personKey} and active = 1`
      : sql`select id from core_session where id = ${sessionKey} and ends_at > ${ctx.clock.now().getTime()}`;
  return (await ctx.db.rows(statement)).length > 0;
}
