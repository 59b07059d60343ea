import { all, any, FALSE, type RequestContext, raw, type Sql, sql, TRUE } from '@yeondong/schema';

const OFFICES = ['planner', 'bsc', 'auditor'] as const;

const isOffice = ({ actor }: RequestContext): Sql => (OFFICES.some((role) => actor.roles.has(role)) ? TRUE : FALSE);

const isMe = ({ actor }: RequestContext, column: string): Sql =>
  actor.personKey === null ? FALSE : sql`${raw(column)} = ${actor.personKey}`;

/**
 * Sheets: one's own always. Those of others are hidden from everyone, the office as well, until the round is closed;
 * then the office and the panel read them. That somebody is recused, and why, the office reads at once.
 */
export function readsPanelSheet(ctx: RequestContext, alias: string): Sql {
  const colleague = sql`exists (select 1 from bsc_panel_member c where c.round_id = m.round_id and ${isMe(ctx, 'c.person_id')})`;
  return sql`exists (select 1 from bsc_panel_member m join bsc_panel_round r on r.id = m.round_id
    where m.id = ${raw(alias)}.member_id and ${any([
      isMe(ctx, 'm.person_id'),
      all([sql`r.state = 'CLOSED'`, any([isOffice(ctx), colleague])]),
      all([sql`${raw(alias)}.state = 'RECUSED'`, isOffice(ctx)]),
    ])})`;
}

/** Reviews of a meta-evaluation: one's own, and once it is done everyone's to the office and its reviewers. */
export function readsMetaReview(ctx: RequestContext, alias: string): Sql {
  const colleague = sql`exists (select 1 from bsc_meta_review c where c.evaluation_id = e.id and ${isMe(ctx, 'c.person_id')})`;
  const done = sql`exists (select 1 from bsc_meta_evaluation e where e.id = ${raw(alias)}.evaluation_id
    and e.state = 'DONE' and ${any([isOffice(ctx), colleague])})`;
  return any([isMe(ctx, `${alias}.person_id`), done]);
}
