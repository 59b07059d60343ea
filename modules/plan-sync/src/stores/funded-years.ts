import { raw, type Sql, sql } from '@yeondong/schema';
import { inForce } from './in-force.js';

const cast = (alias: string, column: string): Sql => raw(`cast(substr(${alias}.${column}, 1, 4) as integer)`);

/** First and last year of an initiative, as rules/fiscal-coverage has them. */
const firstYear = (alias: string): Sql => sql`coalesce(${cast(alias, 'starts_on')}, ${raw(alias)}.from_year)`;
const lastYear = (alias: string, year: number): Sql =>
  sql`coalesce(${cast(alias, 'ends_on')}, ${raw(alias)}.to_year,
    case when ${firstYear(alias)} > ${year} then ${firstYear(alias)} else ${year} end)`;

/** From the lines of the initiative on: with a plain join, SQLite goes through all lines of an edition for each of them. */
const amountsOf = (initiative: string, year: number): Sql =>
  sql`plan_sync_fiscal_line fl cross join plan_sync_fiscal_amount fa on fa.line_id = fl.id
    cross join plan_sync_version fv on fv.id = fl.version_id cross join plan_sync_plan fp on fp.id = fv.plan_id
    where fl.initiative_id = ${raw(initiative)}.id and ${inForce('fv', 'fp', year)}`;

/** What the fiscal plan in force gives an initiative over all its years; none where it has no line. */
export const plannedAmount = (initiative: string, year: number): Sql =>
  sql`(select sum(fa.amount) from ${amountsOf(initiative, year)})`;

/** The verdict of rules/fiscal-coverage as SQL over the alias of an initiative. */
export function coverageVerdict(initiative: string, year: number): Sql {
  const [first, last] = [firstYear(initiative), lastYear(initiative, year)];
  const funded = raw('count(distinct fa.year)');
  return sql`(case when ${raw(initiative)}.budget_required = 0 then 'NOT_REQUIRED' else (
    select case when ${funded} = 0 then 'NONE' when ${funded} >= ${last} - ${first} + 1 then 'FULL' else 'PARTIAL' end
    from ${amountsOf(initiative, year)} and fa.amount > 0 and fa.year between ${first} and ${last}) end)`;
}
