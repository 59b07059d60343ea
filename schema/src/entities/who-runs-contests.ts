import type { RequestContext } from '../contract/context.js';
import { all, any, FALSE, keyList, raw, type Sql, sql, TRUE } from '../kernel/sql.js';

/** A module that holds contests says by this permission of its own who runs them, whichever department owns them. */
const RUN = 'contest.run';

const runModules = ({ actor }: RequestContext): string[] =>
  [...actor.permissions].flatMap((name) => (name.endsWith(`.${RUN}`) ? [name.slice(0, -RUN.length - 1)] : []));

interface Run {
  readonly module: string;
  readonly ownerDepartmentKey: number | null;
}

/** Whether the actor runs a contest: planner, the officers of its module, and those who may of its department. */
export function runsContest(ctx: RequestContext, { module, ownerDepartmentKey }: Run): boolean {
  const { actor } = ctx;
  if (!actor.permissions.has(`core.${RUN}`)) return false;
  if (actor.roles.has('planner') || (module !== 'core' && runModules(ctx).includes(module))) return true;
  return ownerDepartmentKey !== null && actor.departmentKeys.has(ownerDepartmentKey);
}

/** The same as a condition over the contest; the auditor reads what the office reads. */
function isOffice(ctx: RequestContext, contest: string): Sql {
  const { actor } = ctx;
  if (actor.roles.has('planner') || actor.roles.has('auditor')) return TRUE;
  if (!actor.permissions.has(`core.${RUN}`)) return FALSE;
  const modules = runModules(ctx).filter((module) => module !== 'core');
  return any([
    sql`${raw(contest)}.module in ${keyList(modules)}`,
    sql`${raw(contest)}.owner_department_id in ${keyList([...actor.departmentKeys])}`,
  ]);
}

const isMe = ({ actor }: RequestContext, column: string): Sql =>
  actor.personKey === null ? FALSE : sql`${raw(column)} = ${actor.personKey}`;

const DONE = sql`c.stage in ('RESULT', 'AWARDED')`;

const ofContest = (alias: string, conditions: readonly Sql[]): Sql =>
  sql`exists (select 1 from core_contest c where c.id = ${raw(alias)}.contest_id and ${all(conditions)})`;

/**
 * Entries: the office always, entrants their own; judges, and the staff where it votes, while they are judged; everyone
 * what was judged, once there is a result.
 */
export function readsEntry(ctx: RequestContext, alias: string): Sql {
  const seat = sql`exists (select 1 from core_contest_judge j where j.contest_id = c.id and ${isMe(ctx, 'j.person_id')})`;
  const judged = sql`${raw(alias)}.screened_out = 0`;
  return any([
    isMe(ctx, `${alias}.person_id`),
    isMe(ctx, `${alias}.entered_by_id`),
    sql`${raw(alias)}.department_id in ${keyList([...ctx.actor.departmentKeys])}`,
    ofContest(alias, [isOffice(ctx, 'c')]),
    ofContest(alias, [judged, DONE]),
    ofContest(alias, [judged, sql`c.stage = 'JUDGING'`, any([seat, sql`c.staff_vote_weight > 0`])]),
  ]);
}

/** Judges: the office and themselves; everyone once there is a result. */
export const readsJudge = (ctx: RequestContext, alias: string): Sql =>
  any([isMe(ctx, `${alias}.person_id`), ofContest(alias, [any([isOffice(ctx, 'c'), DONE])])]);

/** Sheets: the office and whoever sits in the seat. Others read the result alone. */
export const readsSheet = (ctx: RequestContext, alias: string): Sql =>
  sql`exists (select 1 from core_contest_judge s join core_contest c on c.id = s.contest_id
    where s.id = ${raw(alias)}.judge_id and ${any([isMe(ctx, 's.person_id'), isOffice(ctx, 'c')])})`;
