import type { CollectionArgs, Page } from '../contract/collection.js';
import type { RequestContext, TransactionContext } from '../contract/context.js';
import { fields, type Selection } from '../contract/selection.js';
import { evaluations } from '../entities/collections.js';
import { Evaluation } from '../entities/evaluation.js';
import type { MeasuredType } from '../entities/measured.js';
import { all, raw, sql } from '../kernel/sql.js';
import { pagesByParent } from './child-page-store.js';
import { insert, type Row, select, update } from './record-store.js';

/** Evaluations of goals or initiatives. */
export function evaluationsOf(
  ctx: RequestContext,
  subject: 'Goal' | 'Initiative',
  parents: readonly { readonly key: number }[],
  args: CollectionArgs,
  selection: Selection,
): Promise<Page<Row<Evaluation>>[]> {
  const mine = sql`case when t.subject_type = ${subject} then t.subject_key end`;
  return pagesByParent(ctx, evaluations, parents, { parentKey: mine }, args, selection);
}

/** The score as it was found. */
export const evaluationScore = (row: Evaluation): MeasuredType => ({
  value: row.scoreValue,
  status: row.scoreStatus,
  coverage: row.scoreCoverage,
  asOf: row.scoreAsOf,
  formulaVersion: row.formulaVersion,
  inputs: [...row.scoreInputs],
});

export type EvaluationValues = Omit<Evaluation, 'key' | 'id'>;

/** What a module has found of a goal or initiative for a period; a later finding by the same method takes its place. */
export async function writeEvaluation(tx: TransactionContext, values: EvaluationValues): Promise<number> {
  const [known] = await select(tx, Evaluation, fields(), {
    where: all([
      sql`t.subject_type = ${values.subjectType}`,
      sql`t.subject_key = ${values.subjectKey}`,
      sql`t.period = ${values.period}`,
      sql`t.method = ${values.method}`,
      sql`t.module = ${values.module}`,
    ]),
    orderBy: raw('t.id'),
  });
  if (!known) return insert(tx, Evaluation, values);
  await update(tx, Evaluation, known.key, values);
  return known.key;
}
