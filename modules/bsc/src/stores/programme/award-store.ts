import {
  byParents,
  fields,
  keyList,
  type RequestContext,
  type Row,
  raw,
  round,
  type Selection,
  select,
  sql,
} from '@yeondong/schema';
import { AwardGrade, type AwardScheme } from '../../entities/programme/awards.js';
import { Scorecard } from '../../entities/scorecard.js';
import { UNCONFIRMED_STATES } from '../../rules/life/states.js';
import { type Candidate, proposeAwards } from '../../rules/programme/awards.js';
import { cardsAt } from '../scorecard-store.js';
import { weightedScore } from '../weighted-score.js';

interface GradeProposal {
  readonly grade: Row<AwardGrade>;
  readonly departments: readonly number[];
  readonly tied: readonly number[];
}

/** Who would get each grade of each scheme, by the scores of its year as they stand. */
export async function proposalsOf(
  ctx: RequestContext,
  schemes: readonly Pick<AwardScheme, 'key' | 'year'>[],
  selection: Selection,
): Promise<GradeProposal[][]> {
  const keys = schemes.map(({ key }) => key);
  const order = raw('t.position');
  const shown = await byParents(ctx, AwardGrade, 'schemeKey', keys, selection, order);
  const counts = await byParents(ctx, AwardGrade, 'schemeKey', keys, fields('count'), order);
  const candidates = new Map<number, Candidate[]>();
  for (const { year } of schemes) candidates.set(year, candidates.get(year) ?? (await candidatesOf(ctx, year)));
  return schemes.map(({ year }, index) =>
    proposeAwards(counts[index] ?? [], candidates.get(year) ?? []).map((proposal, at) => ({
      ...proposal,
      grade: shown[index]?.[at] as Row<AwardGrade>,
    })),
  );
}

/** Departments with confirmed scorecards, each with the score as it is published. */
async function candidatesOf(ctx: RequestContext, year: number): Promise<Candidate[]> {
  const rows = await select(ctx, Scorecard, fields('departmentKey', 'year'), {
    where: sql`t.year = ${year} and t.status not in ${keyList(UNCONFIRMED_STATES)}`,
  });
  const cards = await cardsAt(ctx, rows);
  return cards.map(({ parts, month }, index) => {
    const { value, coverage } = weightedScore(parts, month, ctx.today);
    return { department: rows[index]?.departmentKey ?? 0, score: value && round(value, 2), coverage };
  });
}
