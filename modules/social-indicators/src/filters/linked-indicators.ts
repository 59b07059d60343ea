import {
  type Collection,
  type ContributedPredicate,
  goals,
  initiatives,
  planYear,
  type RequestContext,
  raw,
  type Sql,
  sql,
  tableOf,
  visibleWhere,
  type WhereEntry,
} from '@yeondong/schema';
import { quadrantWhere, verdictWhere } from '../entities/collections.js';
import { Indicator } from '../entities/indicator.js';

interface Link {
  readonly table: string;
  readonly column: string;
}
const BY_GOAL: Link = { table: 'social_indicators_goal_link', column: 'goal_id' };
const BY_INITIATIVE: Link = { table: 'social_indicators_initiative_link', column: 'initiative_id' };

/** Any indicator in use that the reader may see, linked to the row, for which the condition holds. */
function anyLinked({ table, column }: Link, alias: string, condition: Sql, ctx: RequestContext): Sql {
  const year = planYear(ctx);
  const where = visibleWhere(ctx, tableOf(Indicator), 'si', [
    raw(`sl.${column} = ${alias}.id`),
    sql`si.status = 'ACTIVE' and si.from_year <= ${year} and (si.to_year is null or si.to_year >= ${year})`,
    condition,
  ]);
  return sql`exists (select 1 from ${raw(table)} sl join social_indicators_indicator si on si.id = sl.indicator_id where ${where})`;
}

const predicate = (name: string, of: WhereEntry, link: Link, description: string): ContributedPredicate => ({
  module: 'social-indicators',
  name,
  type: of.type,
  description,
  compile: (value, alias, ctx) => anyLinked(link, alias, of.compile(value as never, 'si', ctx), ctx),
});

const VERDICT =
  '연계한 지표 중 전국에 견준 수준이 이런 것이 있음. / Any linked indicator stands like this against the nation.';
const QUADRANT = '연계한 지표 중 이런 사분면의 것이 있음. / Any linked indicator is in this quadrant.';

const on = (collection: unknown, link: Link) => [
  { on: collection as Collection, predicate: predicate('vsNational', verdictWhere, link, VERDICT) },
  { on: collection as Collection, predicate: predicate('quadrant', quadrantWhere, link, QUADRANT) },
];

export const socialFilters = [...on(initiatives, BY_INITIATIVE), ...on(goals, BY_GOAL)];
