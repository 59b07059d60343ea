import { raw, type Sql, sql } from '@yeondong/schema';

/**
 * Editions that count in a year: of plans valid then, the newest final one up to that year. A closed plan counts no more,
 * that of an elected term only from the year of its last day on.
 */
export const inForce = (version: string, plan: string, year: number): Sql =>
  sql`${raw(version)}.status = 'FINAL' and ${raw(version)}.year <= ${year}
    and (${raw(plan)}.status = 'OPEN' or ${raw(plan)}.ends_on >= ${`${year + 1}-01-01`}) and ${raw(plan)}.from_year <= ${year}
    and (${raw(plan)}.to_year is null or ${raw(plan)}.to_year >= ${year})
    and not exists (select 1 from plan_sync_version later where later.plan_id = ${raw(version)}.plan_id
      and later.status = 'FINAL' and later.year <= ${year} and later.year > ${raw(version)}.year)`;

/** Editions that departments or the planner still work on. */
export const isBeingMade = (version: string): Sql => raw(`${version}.status not in ('FINAL', 'SUPERSEDED')`);
