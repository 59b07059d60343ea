import {
  fields,
  keyList,
  type RequestContext,
  type Row,
  referred,
  sql,
  type TransactionContext,
} from '@yeondong/schema';
import { TaskForce } from '../entities/task-force.js';
import { requireWritable } from './write-right.js';

/** How many outputs each task force has. */
export async function outputCounts(ctx: RequestContext, teams: readonly number[]): Promise<number[]> {
  const rows = await ctx.db.rows<{ team: number; n: number }>(
    sql`select task_force_id as "team", count(*) as "n" from policy_rnd_task_force_output
      where task_force_id in ${keyList(teams)} group by task_force_id`,
  );
  const found = new Map(rows.map(({ team, n }) => [Number(team), Number(n)]));
  return teams.map((key) => found.get(key) ?? 0);
}

const READ = fields('status', 'formedOn', 'sunsetOn', 'departmentKey', 'leaderKey', 'version');

/** A task force of a department that the actor writes for. */
export async function taskForceToActOn(
  tx: TransactionContext,
  id: string,
  path: readonly string[],
): Promise<Row<TaskForce>> {
  const team = await referred(tx, TaskForce, id, path, READ);
  await requireWritable(tx, team.departmentKey, path);
  return team;
}
