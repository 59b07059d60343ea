import { refuse, sql, type TransactionContext, tell, update, updateVersion } from '@yeondong/schema';
import { EvaluationScheme, SchemeGrade } from '../../entities/ranking/scheme.js';
import { checkGradePoints, type GradePoints } from '../../rules/reward/export-check.js';
import { type SchemeInForce, schemeOf } from '../ranking/scheme-store.js';

interface Request {
  readonly year: number;
  /** Edit lock of the scheme as it was read. */
  readonly version: number;
  readonly points: readonly GradePoints[];
}

/**
 * Sets what each grade of the scheme in force gives in the personnel rating; its key. Scores do not follow from it, so that
 * it may be set after scoring; what an export of another year rests on stands.
 */
export async function setRatingPoints(
  tx: TransactionContext,
  { year, version, points }: Request,
  act: string,
): Promise<number> {
  const scheme = await schemeOf(tx, year);
  const { grades } = scheme;
  checkGradePoints(
    points,
    grades.map(({ name }) => name),
  );
  if (await isExportedElsewhere(tx, scheme, year)) throw refuse('bsc.reward.points-used', ['input', 'year']);
  await updateVersion(tx, EvaluationScheme, scheme.key, version, {});
  const given = new Map(points.map((own) => [own.grade, own.points]));
  for (const { key, name } of grades) await update(tx, SchemeGrade, key, { ratingPoints: given.get(name) ?? null });
  tell(tx, {
    act,
    type: 'EvaluationScheme',
    key: scheme.key,
    before: Object.fromEntries(grades.map(({ name, ratingPoints }) => [name, ratingPoints])),
    after: Object.fromEntries(given),
  });
  return scheme.key;
}

/** Whether the personnel rating has had results of another year that the same scheme is in force for. */
async function isExportedElsewhere(tx: TransactionContext, scheme: SchemeInForce, year: number): Promise<boolean> {
  const rows = await tx.db.rows(
    sql`select x.id from bsc_reward_export x where x.kind = 'PERSONNEL_RATING' and x.state = 'EXPORTED'
      and x.year <> ${year} and x.year >= ${scheme.fromYear}
      and not exists (select 1 from bsc_scheme s where s.from_year > ${scheme.fromYear} and s.from_year <= x.year)
      limit 1`,
  );
  return rows.length > 0;
}
