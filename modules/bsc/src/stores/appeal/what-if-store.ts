import type { DecimalText, RequestContext } from '@yeondong/schema';
import type { Appeal } from '../../entities/appeal/appeal.js';
import { changedPlacings } from '../../rules/appeal/what-if.js';
import { type RankedCard, rankedBy } from '../ranking/ranking-store.js';
import { schemeOf } from '../ranking/scheme-store.js';
import { overridesOf } from './overrides.js';

interface Change {
  readonly before: RankedCard;
  readonly after: RankedCard;
}

/** What the ranking would be with another score of the appeal's KPI: the same rules over the same totals. */
export async function whatIf(
  ctx: RequestContext,
  { scorecardKey, kpiKey, year }: Pick<Appeal, 'scorecardKey' | 'kpiKey' | 'year'>,
  score: DecimalText,
): Promise<Change[]> {
  const scheme = await schemeOf(ctx, year);
  const before = await rankedBy(ctx, year, scheme);
  const overrides = new Map([...(await overridesOf(ctx, year)), [kpiKey, score]]);
  const after = await rankedBy(ctx, year, scheme, { fresh: new Set([scorecardKey]), overrides });
  return changedPlacings(before, after);
}
