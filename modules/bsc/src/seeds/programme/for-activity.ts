import {
  Activity,
  type Class,
  fields,
  type Row,
  raw,
  type SeedLoad,
  select,
  sql,
  tableOf,
  type Values,
} from '@yeondong/schema';

/** Activities of the plan by their ids, such as `BS-01`, with what the records of the year take from them. */
export async function plannedActivities(load: SeedLoad, ids: readonly string[]): Promise<Map<string, Row<Activity>>> {
  const keys = await load.keysBy(Activity, 'code', ids.map(codeOf));
  const read = fields('titleKo', 'titleEn', 'plannedAmount', 'plannedPeople', 'endsOn', 'departmentKey', 'place');
  const found = new Map<string, Row<Activity>>();
  for (const id of ids) {
    const key = keys.get(codeOf(id));
    const [row] = key === undefined ? [] : await select(load.tx, Activity, read, { where: sql`t.id = ${key}` });
    if (!row) throw new Error(`The data name ${id}, which is nowhere`);
    found.set(id, row);
  }
  return found;
}

const codeOf = (id: string): string => `planned.${id}`;

/** Writes the record of an activity unless the activity has one; its key, null where nothing was written. */
export async function writeForActivity<T extends { activityKey: number | null }>(
  load: SeedLoad,
  entity: Class<T>,
  activityKey: number,
  values: Values<T>,
): Promise<number | null> {
  const known = await load.tx.db.rows(
    sql`select id from ${raw(tableOf(entity).name)} where activity_id = ${activityKey}`,
  );
  return known.length > 0 ? null : load.write(entity, { ...values, activityKey } as Values<T>);
}
