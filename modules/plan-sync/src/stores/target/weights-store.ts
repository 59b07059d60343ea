import { fields, type RequestContext, type Row, raw, select, sql } from '@yeondong/schema';
import { ConsistencyWeighting } from '../../entities/target/consistency.js';
import { type ConsistencyWeights, DEFAULT_WEIGHTS } from '../../rules/target/consistency.js';

const READ = fields('fromYear', 'upperLink', 'budget', 'target', 'timing', 'kpi', 'version');

/** The weighting in force in a year: the newest that began by then; none was set: null. */
export async function weightingIn(ctx: RequestContext, year: number): Promise<Row<ConsistencyWeighting> | null> {
  const where = sql`t.from_year <= ${year}`;
  const [newest] = await select(ctx, ConsistencyWeighting, READ, { where, orderBy: raw('t.from_year desc'), limit: 1 });
  return newest ?? null;
}

export const weightsOf = (
  row: Pick<ConsistencyWeighting, 'upperLink' | 'budget' | 'target' | 'timing' | 'kpi'> | null,
): ConsistencyWeights =>
  row === null
    ? DEFAULT_WEIGHTS
    : { UPPER_LINK: row.upperLink, BUDGET: row.budget, TARGET: row.target, TIMING: row.timing, KPI: row.kpi };
