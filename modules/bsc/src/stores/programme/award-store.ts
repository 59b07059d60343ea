import {
  byKeys,
  byParents,
  fields,
  keyList,
  type RequestContext,
  type Row,
  raw,
  type Selection,
  select,
  sql,
} from '@yeondong/schema';
import { Award } from '../../entities/programme/award.js';
import { AwardGrade, AwardScheme } from '../../entities/programme/awards.js';
import { type Candidate, contendersOf, type Placed, proposeAwards } from '../../rules/programme/awards.js';
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

/** By how many the department stands level or behind among those of the scheme; itself counts. */
export const contendersIn = (scheme: Scheme, cards: readonly RankedCard[], department: number): number | null =>
  contendersOf(candidatesFor(scheme, cards), department);

interface Place {
  readonly departmentKey: number;
  readonly year: number;
}

/** What departments were given in a year. */
export async function awardsOf(
  ctx: RequestContext,
  places: readonly Place[],
  selection: Selection,
): Promise<Row<Award>[][]> {
  const rows = await select(ctx, Award, selection, {
    where: sql`t.department_id in ${keyList([...new Set(places.map(({ departmentKey }) => departmentKey))])}`,
    orderBy: raw('t.id'),
    extra: ['schemeKey', 'departmentKey'],
  });
  const schemes = await byKeys(
    ctx,
    AwardScheme,
    rows.map(({ schemeKey }) => schemeKey),
    fields('year'),
  );
  return places.map(({ departmentKey, year }) =>
    rows.filter((row, at) => row.departmentKey === departmentKey && schemes[at]?.year === year),
  );
}

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
