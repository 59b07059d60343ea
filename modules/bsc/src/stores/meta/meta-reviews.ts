import {
  conflict,
  fields,
  forbidden,
  type Issue,
  insertMany,
  keyList,
  keyOfType,
  listedRecords,
  optionalText,
  Person,
  type RequestContext,
  type Row,
  refuse,
  refuseAll,
  select,
  sql,
  type TransactionContext,
  tell,
  updateVersion,
} from '@yeondong/schema';
import { MetaReview } from '../../entities/meta/meta-review.js';
import { MetaCriterion, MetaEvaluation } from '../../entities/programme/meta-evaluation.js';
import type { MetaReviewersInput, MetaReviewInput } from '../../inputs/meta/meta-inputs.js';
import { checkReview, type MetaScoreGiven } from '../../rules/meta/review.js';
import { PROGRAMME_WRITE, recordAsRead } from '../programme/year-record-store.js';

export const REVIEW = 'bsc.meta.review';
const PEOPLE = ['input', 'people'];
const LONGEST = { note: 500, remark: 2000 } as const;

/** Names further reviewers, until the evaluation is finished. */
export async function nameReviewers(tx: TransactionContext, input: MetaReviewersInput): Promise<number> {
  const evaluation = await recordAsRead(tx, MetaEvaluation, { id: input.evaluation }, 'state');
  if (evaluation.state === 'DONE') throw refuse('bsc.meta.finished', ['input', 'evaluation']);
  const asked = input.people.map((id) => ({ id }));
  const people = (await listedRecords(tx, Person, asked, PEOPLE, fields())).map(({ key }) => key);
  const known = new Set((await reviewersOf(tx, [evaluation.key])).map(({ person }) => person));
  refuseAll(
    people.flatMap((person, at): Issue[] =>
      known.has(person) ? [{ path: [...PEOPLE, at], code: 'bsc.meta.reviewer-twice' }] : [],
    ),
  );
  await insertMany(
    tx,
    MetaReview,
    people.map((personKey) => ({
      ...{ evaluationKey: evaluation.key, personKey, state: 'DRAFT' as const, scores: [] },
      ...{ remark: null, submittedOn: null, version: 1 },
    })),
  );
  tell(tx, { act: PROGRAMME_WRITE, type: 'MetaEvaluation', key: evaluation.key, after: { reviewers: people } });
  return evaluation.key;
}

/** Fills in or hands in the actor's own review; its key. The audit says that, not what it gives. */
export async function saveReview(tx: TransactionContext, input: MetaReviewInput): Promise<number> {
  const evaluation = await recordAsRead(tx, MetaEvaluation, { id: input.evaluation }, 'state');
  const where = sql`t.evaluation_id = ${evaluation.key} and t.person_id = ${tx.actor.personKey ?? 0}`;
  const [before] = await select(tx, MetaReview, fields('state', 'version'), { where });
  if (!before) throw forbidden();
  if (evaluation.state !== 'UNDER_WAY') throw refuse('bsc.meta.not-under-way', ['input', 'evaluation']);
  if (input.version < 1) throw conflict(before.version);
  const scores = scoresFrom(input);
  refuseAll(checkReview(scores, await criteriaOf(tx, evaluation.key), input.submit));
  const changes = {
    scores,
    remark: optionalText(input.remark, LONGEST.remark, ['input', 'remark']),
    ...(input.submit
      ? { state: 'SUBMITTED' as const, submittedOn: tx.today }
      : { state: 'DRAFT' as const, submittedOn: null }),
  };
  await updateVersion(tx, MetaReview, before.key, input.version, changes);
  const told = { before: { state: before.state }, after: { state: changes.state } };
  tell(tx, { act: REVIEW, type: 'MetaReview', key: before.key, ...told });
  return before.key;
}

/** Scores of criteria that are no longer asked are dropped; their reviewers begin anew. */
export async function resetReviews(tx: TransactionContext, evaluationKey: number): Promise<void> {
  await tx.db.execute(
    sql`update bsc_meta_review set state = 'DRAFT', scores = '[]', submitted_on = null, version = version + 1
      where evaluation_id = ${evaluationKey}`,
  );
}

const scoresFrom = ({ scores }: MetaReviewInput): MetaScoreGiven[] =>
  scores.map(({ criterion, score, note }, at) => ({
    criterionKey: keyOfType(criterion, 'MetaCriterion') ?? 0,
    score,
    note: optionalText(note, LONGEST.note, ['input', 'scores', at, 'note']),
  }));

export async function criteriaOf(ctx: RequestContext, evaluationKey: number): Promise<number[]> {
  const where = sql`t.evaluation_id = ${evaluationKey}`;
  return (await select(ctx, MetaCriterion, fields(), { where, orderBy: sql`t.position` })).map(({ key }) => key);
}

export interface ReviewerRow {
  readonly evaluation: number;
  readonly person: number;
  readonly submitted: boolean;
}

/** Who reviews, and whether they have handed in: that is no secret, as what they give is. */
export async function reviewersOf(ctx: RequestContext, evaluations: readonly number[]): Promise<ReviewerRow[]> {
  const rows = await ctx.db.rows<{ evaluation: number; person: number; state: string }>(
    sql`select evaluation_id as evaluation, person_id as person, state from bsc_meta_review
      where evaluation_id in ${keyList(evaluations)} order by id`,
  );
  return rows.map(({ evaluation, person, state }) => ({
    evaluation: Number(evaluation),
    person: Number(person),
    submitted: state === 'SUBMITTED',
  }));
}

/** What was handed in for each evaluation that is finished, for its means; read past the reader's rights. */
export async function doneReviews(
  ctx: RequestContext,
  evaluations: readonly number[],
): Promise<ReadonlyMap<number, MetaScoreGiven[][]>> {
  const rows = await ctx.db.rows<{ evaluation: number; scores: string }>(
    sql`select r.evaluation_id as evaluation, r.scores as scores from bsc_meta_review r
      join bsc_meta_evaluation e on e.id = r.evaluation_id
      where r.evaluation_id in ${keyList(evaluations)} and r.state = 'SUBMITTED' and e.state = 'DONE' order by r.id`,
  );
  const found = new Map<number, MetaScoreGiven[][]>();
  for (const { evaluation, scores } of rows) {
    const key = Number(evaluation);
    found.set(key, [...(found.get(key) ?? []), JSON.parse(scores) as MetaScoreGiven[]]);
  }
  return found;
}

/** The actor's own review of each evaluation. */
export async function ownReviews(
  ctx: RequestContext,
  evaluations: readonly { readonly key: number }[],
): Promise<(Row<MetaReview> | null)[]> {
  const where = sql`t.evaluation_id in ${keyList(evaluations.map(({ key }) => key))}
    and t.person_id = ${ctx.actor.personKey ?? 0}`;
  const read = fields('evaluationKey', 'personKey', 'state', 'scores', 'remark', 'submittedOn', 'version');
  const rows = await select(ctx, MetaReview, read, { where });
  const found = new Map(rows.map((row) => [row.evaluationKey, row]));
  return evaluations.map(({ key }) => found.get(key) ?? null);
}
