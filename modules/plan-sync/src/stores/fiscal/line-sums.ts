import { join, type Page, type PageScope, type RequestContext, raw, type Sql, sql } from '@yeondong/schema';
import { FUND_SOURCES, type FundSource } from '../../rules/fiscal-amounts.js';

/** As many pages as one statement may sum. */
const AT_ONCE = 100;

interface Summed {
  readonly page: number;
  readonly source: FundSource;
  readonly amount: number;
}

const sumsOf = ({ from, where }: PageScope, page: number, year: number | undefined): Sql =>
  sql`select ${page} as ${raw('"page"')}, la.source as ${raw('"source"')}, sum(la.amount) as ${raw('"amount"')}
    from ${from} join plan_sync_fiscal_amount la on la.line_id = t.id
    where ${where}${year === undefined ? raw('') : sql` and la.year = ${year}`} group by la.source`;

/** Of all lines of each page's field, whatever the page: what they are given by source, of all their years or one. */
export async function lineSums(ctx: RequestContext, pages: readonly Page<unknown>[], year?: number) {
  const found: Summed[] = [];
  for (let from = 0; from < pages.length; from += AT_ONCE) {
    const parts = pages.slice(from, from + AT_ONCE).map(({ scope }, at) => sumsOf(scope as PageScope, from + at, year));
    found.push(...(await ctx.db.rows<Summed>(join(parts, ' union all '))));
  }
  return pages.map((_, at) =>
    FUND_SOURCES.flatMap((source) => {
      const own = found.find((row) => Number(row.page) === at && row.source === source);
      return own ? [{ source, amount: Number(own.amount) }] : [];
    }),
  );
}
