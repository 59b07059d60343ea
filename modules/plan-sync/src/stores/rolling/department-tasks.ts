import { byKeys, Department, keyList, type RequestContext, raw, type Selection, sql } from '@yeondong/schema';

interface Counted {
  readonly version: number;
  readonly department: number;
  readonly items: number;
  readonly submit: number;
  readonly confirm: number;
}

/** What each department still has to do in each edition: active items that are not confirmed, and drops that wait for the head. */
export async function departmentTasks(ctx: RequestContext, versions: readonly number[], selection: Selection) {
  const rows = await ctx.db.rows<Counted>(
    sql`select t.version_id as ${raw('"version"')}, t.department_id as ${raw('"department"')}, count(*) as ${raw('"items"')},
      sum(case when t.entry in ('DRAFT', 'RETURNED') then 1 else 0 end) as ${raw('"submit"')},
      sum(case when t.entry = 'SUBMITTED' then 1 else 0 end) as ${raw('"confirm"')}
      from plan_sync_item t join core_department d on d.id = t.department_id
      where t.version_id in ${keyList(versions)} and (t.status in ('SELECTED', 'IN_PROGRESS') or t.dropped_from is not null)
      group by t.version_id, t.department_id, d.position order by d.position, t.department_id`,
  );
  const departments = await byKeys(
    ctx,
    Department,
    rows.map(({ department }) => Number(department)),
    selection.below('department'),
  );
  const tasks = rows.map(({ version, items, submit, confirm }, index) => ({
    version: Number(version),
    task: {
      department: departments[index],
      items: Number(items),
      toSubmit: Number(submit),
      toConfirm: Number(confirm),
    },
  }));
  return versions.map((key) =>
    tasks.filter(({ version, task }) => version === key && task.department).map(({ task }) => task),
  );
}
