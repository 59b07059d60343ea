import {
  fields,
  type RequestContext,
  type Row,
  raw,
  referred,
  select,
  sql,
  type TransactionContext,
} from '@yeondong/schema';
import { Policy, PolicyAlternative, QualityItem, QualityReview } from '../entities/policy.js';
import { feasibilityOf, type QualityStage, requireDraft } from '../rules/policy.js';
import { requireWritable } from './write-right.js';

const READ = fields(
  ...['titleKo', 'titleEn', 'problem', 'status', 'departmentKey', 'legal', 'budgetary', 'technical', 'acceptance'],
  'version',
);

/** A draft of a department that the actor writes for. */
export async function draftToActOn(tx: TransactionContext, id: string, field: string): Promise<Row<Policy>> {
  const path = ['input', field];
  const policy = await policyToJudge(tx, id, field);
  requireDraft(policy.status, path);
  await requireWritable(tx, policy.departmentKey, path);
  return policy;
}

export const policyToJudge = (tx: TransactionContext, id: string, field: string): Promise<Row<Policy>> =>
  referred(tx, Policy, id, ['input', field], READ);

/** The items of a stage's checklist. */
export const itemsOfStage = (ctx: RequestContext, stage: QualityStage) =>
  select(ctx, QualityItem, fields('code', 'required'), { where: sql`t.stage = ${stage}`, orderBy: raw('t.position') });

/** What the decision on a draft rests on. */
export async function standingOf(tx: TransactionContext, policy: Row<Policy>) {
  const ofPolicy = sql`t.policy_id = ${policy.key}`;
  const alternatives = await select(tx, PolicyAlternative, fields('chosen'), { where: ofPolicy });
  const [last] = await select(tx, QualityReview, fields('gate'), {
    where: sql`${ofPolicy} and t.stage = 'FORMATION'`,
    orderBy: raw('t.id desc'),
    limit: 1,
  });
  return {
    feasibility: feasibilityOf(policy),
    alternatives: alternatives.length,
    chosen: alternatives.some(({ chosen }) => chosen),
    gate: last?.gate ?? null,
  };
}
