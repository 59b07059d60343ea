import { byParents, fields, type RequestContext, type Row, raw } from '@yeondong/schema';
import { FinalScore } from '../../entities/ranking/final-score.js';

const FINAL = fields(
  ...['scorecardKey', 'revision', 'base', 'bonus', 'penalty', 'total', 'coverage', 'status', 'outcomePoints', 'late'],
  ...['cityRank', 'groupRank', 'grade', 'inputs', 'scoredOn'],
);

/** All frozen scores of each scorecard, the first one first. */
export const finalsOf = (ctx: RequestContext, cards: readonly number[]): Promise<Row<FinalScore>[][]> =>
  byParents(ctx, FinalScore, 'scorecardKey', cards, FINAL, raw('t.revision'));

/** The latest frozen score of each scorecard; null where it has not been scored. */
export async function latestFinals(ctx: RequestContext, cards: readonly number[]): Promise<(Row<FinalScore> | null)[]> {
  return (await finalsOf(ctx, cards)).map((revisions) => revisions.at(-1) ?? null);
}
