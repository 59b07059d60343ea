import { byKeys, fields, type RequestContext } from '@yeondong/schema';
import type { Award } from '../../entities/programme/award.js';
import { AwardScheme } from '../../entities/programme/awards.js';
import { contendersIn, rankingsOf } from './award-store.js';

interface Standing {
  readonly cityRank: number | null;
  readonly needsReview: boolean;
}

type Given = Pick<Award, 'schemeKey' | 'departmentKey' | 'cityRank' | 'contenders'>;

/** Where those that got an award stand by the ranking now, and whether that is another place than it was given for. */
export async function standingsNow(ctx: RequestContext, awards: readonly Given[]): Promise<Standing[]> {
  const keys = awards.map(({ schemeKey }) => schemeKey);
  const schemes = await byKeys(ctx, AwardScheme, keys, fields('year', 'scope', 'groupKey'));
  const rankings = await rankingsOf(
    ctx,
    schemes.flatMap((scheme) => (scheme ? [scheme.year] : [])),
  );
  return awards.map((award, index) => {
    const scheme = schemes[index];
    const cards = rankings.get(scheme?.year ?? 0) ?? [];
    const cityRank = cards.find(({ department }) => department === award.departmentKey)?.cityRank ?? null;
    const contenders = scheme ? contendersIn(scheme, cards, award.departmentKey) : null;
    const known = award.contenders !== null;
    return { cityRank, needsReview: known ? contenders !== award.contenders : cityRank !== award.cityRank };
  });
}
