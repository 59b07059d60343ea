import {
  all,
  any,
  byVisibilityFor,
  keyList,
  type RequestContext,
  type RowCondition,
  raw,
  type Sql,
  sql,
} from '@yeondong/schema';

/** The officer of this module, besides planner and auditor. */
const OFFICERS = ['policy'] as const;

const drafts = byVisibilityFor(OFFICERS);

const own = (ctx: RequestContext, column: string): Sql =>
  ctx.actor.personKey === null ? raw('1 = 0') : sql`${raw(column)} = ${ctx.actor.personKey}`;

/** As its visibility says; the department that it was sent to and those who judge it read it too. */
export const readsProposal: RowCondition = (ctx, alias) => {
  if (ctx.actor.kind === 'public') return drafts(ctx, alias);
  const departments = keyList([...ctx.actor.departmentKeys]);
  return any([
    drafts(ctx, alias),
    sql`(${raw(`${alias}.status`)} <> 'DRAFT' and ${raw(`${alias}.department_id`)} in ${departments})`,
    sql`exists (select 1 from policy_rnd_review j where j.proposal_id = ${raw(alias)}.id and ${own(ctx, 'j.reviewer_id')})`,
  ]);
};

export const isOfficer = ({ actor }: RequestContext): boolean =>
  ['planner', 'auditor', ...OFFICERS].some((role) => actor.roles.has(role as never));

/** An evaluator's own; those of others once the proposal is decided. Officers read all. */
export const readsReview: RowCondition = (ctx, alias) => {
  if (isOfficer(ctx)) return raw('1 = 1');
  const decided = sql`exists (select 1 from policy_rnd_proposal d where d.id = ${raw(alias)}.proposal_id
    and d.decision is not null and ${drafts(ctx, 'd')})`;
  return any([own(ctx, `${alias}.reviewer_id`), all([decided])]);
};
