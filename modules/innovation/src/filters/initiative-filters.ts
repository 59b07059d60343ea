import {
  type ContributedPredicate,
  type ContributedSortKey,
  codecs,
  compareWith,
  IntFilter,
  initiatives,
  planYear,
  type RequestContext,
  raw,
  type Sql,
  sql,
} from '@yeondong/schema';
import { isLate } from '../entities/collections.js';

/** How many innovation tasks of an initiative are late in the plan year. */
const lateTasksOf = (alias: string, ctx: RequestContext): Sql =>
  sql`(select coalesce(sum(${isLate('late_task', ctx)}), 0) from innovation_task late_task
    where late_task.initiative_id = ${raw(alias)}.id and late_task.year = ${planYear(ctx)})`;

const lateTasks: ContributedPredicate = {
  module: 'innovation',
  name: 'lateTasks',
  type: () => IntFilter,
  description: '기한이 지난 혁신과제 수(기준일의 해). / How many of its innovation tasks are late, in the plan year.',
  compile: (value, alias, ctx) => compareWith([lateTasksOf(alias, ctx)], value, codecs.integer.encode),
};

const byLateTasks: ContributedSortKey = {
  module: 'innovation',
  name: 'LATE_INNOVATION_TASKS',
  expression: lateTasksOf,
};

export const innovationFilters = [
  { on: initiatives, predicate: lateTasks },
  { on: initiatives, sortKey: byLateTasks },
];
