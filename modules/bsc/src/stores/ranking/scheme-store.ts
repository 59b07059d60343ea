import { byParents, fields, type RequestContext, type Row, raw, refuse, select, sql } from '@yeondong/schema';
import { EvaluationScheme, SchemeGrade } from '../../entities/ranking/scheme.js';
import type { UnitWeighting } from '../../rules/ranking/unit-weighting.js';

const SCHEME = fields(
  ...['fromYear', 'grading', 'tiesGoUp', 'denseRank', 'leastGroup', 'bonusCap', 'penaltyCap', 'mayPassFull'],
  ...['appealDays', 'unitWeighting', 'version'],
);

export interface SchemeInForce extends Row<EvaluationScheme> {
  readonly grades: readonly Row<SchemeGrade>[];
}

/** How departments weigh in the units above them in a year; alike where no scheme says. */
export async function weightingOf(ctx: RequestContext, year: number): Promise<UnitWeighting> {
  const [scheme] = await select(ctx, EvaluationScheme, fields('unitWeighting'), {
    where: sql`t.from_year <= ${year}`,
    orderBy: raw('t.from_year desc'),
    limit: 1,
  });
  return scheme?.unitWeighting ?? 'EQUAL';
}

/** The scheme that a year is evaluated by: the latest that has begun. */
export async function schemeOf(ctx: RequestContext, year: number): Promise<SchemeInForce> {
  const [scheme] = await select(ctx, EvaluationScheme, SCHEME, {
    where: sql`t.from_year <= ${year}`,
    orderBy: raw('t.from_year desc'),
    limit: 1,
  });
  if (!scheme) throw refuse('bsc.scheme.none', [], { year });
  const columns = fields('name', 'least', 'quota', 'payQuota', 'payRate', 'ratingPoints', 'position');
  const [grades = []] = await byParents(ctx, SchemeGrade, 'schemeKey', [scheme.key], columns, raw('t.position'));
  return Object.assign(scheme, { grades });
}
