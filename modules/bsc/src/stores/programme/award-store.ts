import { byParents, fields, type RequestContext, type Row, raw, type Selection } from '@yeondong/schema';
import { Award } from '../../entities/programme/award.js';
import { AwardGrade, type AwardScheme } from '../../entities/programme/awards.js';
import { type Candidate, type Placed, proposeAwards } from '../../rules/programme/awards.js';
import { type RankedCard, rankedCards } from '../ranking/ranking-store.js';

interface GradeProposal {
  readonly grade: Row<AwardGrade>;
  readonly departments: readonly Placed[];
  readonly tied: readonly number[];
}

type Scheme = Pick<AwardScheme, 'key' | 'year' | 'scope' | 'groupKey'>;

export const candidateOf = (card: RankedCard): Candidate => ({ ...card, score: card.total });

/** Among whom a scheme's awards are given. */
const candidatesFor = (scheme: Scheme, cards: readonly RankedCard[]): Candidate[] =>
  cards.filter(({ group }) => scheme.scope === 'WHOLE_CITY' || group === scheme.groupKey).map(candidateOf);

/** Rankings of the years that are asked for, each computed once. */
export async function rankingsOf(
  ctx: RequestContext,
  years: readonly number[],
): Promise<ReadonlyMap<number, readonly RankedCard[]>> {
  const rankings = new Map<number, readonly RankedCard[]>();
  for (const year of new Set(years)) rankings.set(year, await rankedCards(ctx, year));
  return rankings;
}

/** Who would get what is left of each grade of each scheme, by the ranking of its year as it stands. */
export async function proposalsOf(
  ctx: RequestContext,
  schemes: readonly Scheme[],
  selection: Selection,
): Promise<GradeProposal[][]> {
  const keys = schemes.map(({ key }) => key);
  const order = raw('t.position');
  const shown = await byParents(ctx, AwardGrade, 'schemeKey', keys, selection, order);
  const counts = await byParents(ctx, AwardGrade, 'schemeKey', keys, fields('count'), order);
  const given = await byParents(ctx, Award, 'schemeKey', keys, fields('gradeKey', 'departmentKey'), raw('t.id'));
  const rankings = await rankingsOf(
    ctx,
    schemes.map(({ year }) => year),
  );
  return schemes.map((scheme, index) => {
    const grades = counts[index] ?? [];
    const taken = grades.map(({ key }) =>
      (given[index] ?? []).flatMap(({ gradeKey, departmentKey }) => (gradeKey === key ? [departmentKey] : [])),
    );
    const candidates = candidatesFor(scheme, rankings.get(scheme.year) ?? []);
    return proposeAwards(grades, candidates, taken).map((proposal, at) => ({
      ...proposal,
      grade: shown[index]?.[at] as Row<AwardGrade>,
    }));
  });
}
