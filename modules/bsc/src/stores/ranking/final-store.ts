import { byParents, fields, type RequestContext, type Row, raw } from '@yeondong/schema';
import { FinalScore } from '../../entities/ranking/final-score.js';

const FINAL = fields(
  ...['scorecardKey', 'revision', 'base', 'bonus', 'penalty', 'total', 'coverage', 'status', 'outcomePoints', 'late'],
  ...['cityRank', 'groupRank', 'grade', 'inputs', 'scoredOn'],
);

/** The latest frozen score of each scorecard; null where it has not been scored. */
export async function latestFinals(ctx: RequestContext, cards: readonly number[]): Promise<(Row<FinalScore> | null)[]> {
  const all = await byParents(ctx, FinalScore, 'scorecardKey', cards, FINAL, raw('t.revision'));
  return all.map((revisions) => revisions.at(-1) ?? null);
}
