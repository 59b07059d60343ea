import type { Collection, Page, PageScope } from '../contract/collection.js';
import type { RequestContext } from '../contract/context.js';
import type { FacetCount } from '../entities/facet.js';
import { type FacetSource, facetsOn } from '../entities/facet-where.js';
import { join, raw, type Sql, sql } from '../kernel/sql.js';
import type { FacetDimension } from '../rules/facet.js';

/** As many pages as one statement may count. */
const AT_ONCE = 100;

interface Counted extends FacetCount {
  readonly page: number;
  readonly position: number | null;
}

/** Of all records of each page's field, whatever the page: how many are aimed at each value, and how many at none. */
export async function facetCounts(
  ctx: RequestContext,
  collection: Collection,
  pages: readonly Page<unknown>[],
  dimension: FacetDimension,
): Promise<FacetCount[][]> {
  const source = facetsOn(collection);
  const counted: Counted[] = [];
  for (let from = 0; from < pages.length; from += AT_ONCE) {
    const parts = pages
      .slice(from, from + AT_ONCE)
      .map(({ scope }, at) => countsOf(source, scope as PageScope, dimension, from + at));
    counted.push(...(await ctx.db.rows<Counted>(join(parts, ' union all '))));
  }
  const order = ({ position }: Counted): number => (position === null ? Number.MAX_SAFE_INTEGER : Number(position));
  return pages.map((_, at) =>
    counted
      .filter(({ page }) => Number(page) === at)
      .sort((a, b) => order(a) - order(b) || String(a.key).localeCompare(String(b.key)))
      .map((row) => ({ ...row, count: Number(row.count) })),
  );
}

const countsOf = (source: FacetSource, { from, where }: PageScope, dimension: FacetDimension, page: number): Sql =>
  sql`select ${page} as "page", g.code as "key", g.title_ko as "titleKo", g.title_en as "titleEn",
      g.position as "position", count(distinct t.id) as "count"
    from ${from} left join ${groups(source, dimension)} where ${where}
    group by g.id, g.code, g.title_ko, g.title_en, g.position`;

/** The records' values as `g`, with the condition of the join; of a value below another, that other too. */
function groups({ type, domain }: FacetSource, dimension: FacetDimension): Sql {
  if (dimension === 'DOMAIN') return sql`core_domain g on g.id = ${domain?.('t') ?? raw('0')}`;
  return sql`(with recursive up(value_id, above_id) as (
      select v.id, v.id from core_facet_value v where v.dimension = ${dimension}
      union all select up.value_id, v.parent_id from up join core_facet_value v on v.id = up.above_id
        where v.parent_id is not null)
    select distinct a.record_id, f.id, f.code, f.title_ko, f.title_en, f.position from core_facet_assignment a
      join up on up.value_id = a.value_id join core_facet_value f on f.id = up.above_id
      where a.record_type = ${type}) g on g.record_id = t.id`;
}
