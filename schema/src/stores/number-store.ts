import DataLoader from 'dataloader';
import type { RequestContext } from '../contract/context.js';
import { join, raw, type Sql, sql } from '../kernel/sql.js';

const MOST_AT_ONCE = 200;

/** Numbers that are asked for at the same time are read by one statement. */
const numbers = (ctx: RequestContext): DataLoader<Sql, number> =>
  new DataLoader(
    async (queries) => {
      const columns = queries.map((query, index) => sql`(${query}) as ${raw(`n${index}`)}`);
      const [row = {}] = await ctx.db.rows<Record<string, unknown>>(sql`select ${join(columns, ', ')}`);
      return queries.map((_, index) => Number(row[`n${index}`] ?? 0));
    },
    { cache: false, maxBatchSize: MOST_AT_ONCE },
  );

/** The one number that a query gives, 0 for none: `numberOf(ctx, sql`select count(*) from …`)`. */
export const numberOf = (ctx: RequestContext, query: Sql): Promise<number> => ctx.get(numbers).load(query);
