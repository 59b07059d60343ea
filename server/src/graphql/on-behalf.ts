import {
  type Actor,
  type AuditRecord,
  isOfHeads,
  keyList,
  onBehalfOf,
  raw,
  sql,
  type TransactionContext,
  tableOf,
} from '@yeondong/schema';

/** Properties that name the department whose record it is, the surest first. */
const DEPARTMENT = ['ownerDepartmentKey', 'departmentKey', 'leadDepartmentKey'] as const;

type Departments = ReadonlyMap<number, number | null>;

/** The departments of records of a type, by key; of a record that is gone none. */
async function departmentsOf(tx: TransactionContext, type: string, keys: readonly number[]): Promise<Departments> {
  const entity = tx.host.recordType(tx, type);
  const table = entity && tableOf(entity);
  const column = table && DEPARTMENT.flatMap((property) => table.columns.get(property)?.name ?? [])[0];
  if (!table || !column) return new Map();
  const rows = await tx.db.rows<{ key: number; department: number | null }>(
    sql`select id as "key", ${raw(column)} as department from ${raw(table.name)} where id in ${keyList([...keys])}`,
  );
  return new Map(rows.map(({ key, department }) => [Number(key), department]));
}

const departmentIn = (values: AuditRecord['before']): number | undefined =>
  DEPARTMENT.map((property) => values?.[property]).find((value) => typeof value === 'number');

/** Records with the absent head in whose place each was done (대결), where the actor acts for one. */
export async function withAbsentHeads(
  tx: TransactionContext,
  records: readonly AuditRecord[],
): Promise<readonly AuditRecord[]> {
  if (tx.actor.acting === null) return records;
  const departments = new Map<string, Departments>();
  for (const type of new Set(records.map((record) => record.type))) {
    const keys = records.filter((record) => record.type === type).map(({ key }) => key);
    departments.set(type, await departmentsOf(tx, type, keys));
  }
  return records.map((record) => {
    if (record.anonymous || record.onBehalfOf !== undefined) return record;
    const { type, key, before, after } = record;
    const department = departments.get(type)?.get(key) ?? departmentIn(after) ?? departmentIn(before) ?? null;
    const head = absentHead(tx.actor, record.act, department);
    return head === null ? record : { ...record, onBehalfOf: head };
  });
}

/** By the department of the record; of one that names none, by the permission, where there is one head alone. */
function absentHead(actor: Actor, act: string, department: number | null): number | null {
  if (department !== null) return onBehalfOf(actor, act, department);
  const heads = [...new Set(actor.acting?.heads.values())];
  return heads.length === 1 && isOfHeads(actor, act) ? (heads[0] as number) : null;
}
