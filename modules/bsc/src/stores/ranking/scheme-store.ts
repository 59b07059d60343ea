import { byParents, fields, type RequestContext, type Row, raw, refuse, select, sql } from '@yeondong/schema';
import { EvaluationScheme, SchemeGrade } from '../../entities/ranking/scheme.js';
import type { UnitWeighting } from '../../rules/ranking/unit-weighting.js';

const SCHEME = fields(
  ...['fromYear', 'grading', 'tiesGoUp', 'denseRank', 'leastGroup', 'bonusCap', 'penaltyCap', 'mayPassFull'],
  ...['appealDays', 'unitWeighting', 'qualitativeLimit', 'bonusDepartmentShare', 'version'],
);

export interface SchemeInForce extends Row<EvaluationScheme> {
  readonly grades: readonly Row<SchemeGrade>[];
}

/** How departments weigh in the units above them in a year; alike where no scheme says. */
export const weightingOf = async (ctx: RequestContext, year: number): Promise<UnitWeighting> =>
  (await latestScheme(ctx, year))?.unitWeighting ?? 'EQUAL';

/** Most that graded KPIs may weigh on a scorecard of a year, in percent; null for no limit. */
export const qualitativeLimitOf = async (ctx: RequestContext, year: number): Promise<number | null> =>
  (await latestScheme(ctx, year))?.qualitativeLimit ?? null;

async function latestScheme(ctx: RequestContext, year: number): Promise<Row<EvaluationScheme> | undefined> {
  const [scheme] = await select(ctx, EvaluationScheme, SCHEME, {
    where: sql`t.from_year <= ${year}`,
    orderBy: raw('t.from_year desc'),
    limit: 1,
  });
  return scheme;
}

/** The scheme that a year is evaluated by: the latest that has begun. */
export async function schemeOf(ctx: RequestContext, year: number): Promise<SchemeInForce> {
  const scheme = await latestScheme(ctx, year);
  if (!scheme) throw refuse('bsc.scheme.none', [], { year });
  const columns = fields('name', 'least', 'quota', 'payQuota', 'payRate', 'ratingPoints', 'position');
  const [grades = []] = await byParents(ctx, SchemeGrade, 'schemeKey', [scheme.key], columns, raw('t.position'));
  return Object.assign(scheme, { grades });
}
