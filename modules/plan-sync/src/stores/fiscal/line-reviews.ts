import {
  fields,
  keyList,
  type RequestContext,
  type Row,
  raw,
  type Selection,
  select,
  sql,
  TRUE,
} from '@yeondong/schema';
import { InvestmentReview, ReviewThreshold } from '../../entities/fiscal/investment-review.js';
import type { FiscalLine } from '../../entities/fiscal-line.js';
import { reviewState, thresholdFor } from '../../rules/fiscal/investment-review.js';
import { plannedSums } from './planned-sums.js';

export type ReviewedLine = Pick<
  FiscalLine,
  'key' | 'spending' | 'versionKey' | 'lineageKey' | 'totalCost' | 'spentBefore'
>;

const yearsOf = async (ctx: RequestContext, versions: readonly number[]): Promise<ReadonlyMap<number, number>> => {
  const rows = await ctx.db.rows<{ version: number; year: number }>(
    sql`select v.id as ${raw('version')}, v.year as year from plan_sync_version v where v.id in ${keyList(versions)}`,
  );
  return new Map(rows.map(({ version, year }) => [Number(version), Number(year)]));
};

/** The latest review of each lineage. */
async function latestReviews(ctx: RequestContext, lineages: readonly number[], selection: Selection) {
  const rows: Row<InvestmentReview>[] = await select(
    ctx,
    InvestmentReview,
    fields(...selection.names(), 'fiscalLineKey', 'kind', 'verdict', 'totalCost'),
    { where: sql`t.fiscal_line_id in ${keyList(lineages)}`, orderBy: raw('t.reviewed_on, t.id') },
  );
  return new Map(rows.map((row) => [row.fiscalLineKey, row]));
}

/** What a line costs in all: as it says, or what was spent before and is planned. */
const costOf = ({ totalCost, spentBefore }: ReviewedLine, planned: number): number =>
  totalCost ?? (spentBefore ?? 0) + planned;

/** The review that each line needs by the thresholds of its edition’s year, and the latest it had. Only projects need one. */
export async function lineReviews(ctx: RequestContext, rows: readonly ReviewedLine[], selection: Selection) {
  const [sums, years] = [
    await plannedSums(
      ctx,
      rows.map(({ key }) => key),
    ),
    await yearsOf(
      ctx,
      rows.map(({ versionKey }) => versionKey),
    ),
  ];
  const read = fields('kind', 'fromAmount', 'growthPercent', 'validFrom');
  const thresholds = await select(ctx, ReviewThreshold, read, { where: TRUE, orderBy: raw('t.id') });
  const reviews = await latestReviews(
    ctx,
    rows.map(({ lineageKey }) => lineageKey as number),
    selection.below('latest'),
  );
  return rows.map((row) => {
    const totalCost = costOf(row, sums.get(row.key) ?? 0);
    const day = `${years.get(row.versionKey)}-12-31`;
    const needed = row.spending === 'PROJECT' ? thresholdFor(totalCost, day, thresholds) : null;
    const latest = reviews.get(row.lineageKey as number) ?? null;
    return { state: reviewState(totalCost, needed, latest), needed: needed?.kind ?? null, totalCost, latest };
  });
}
