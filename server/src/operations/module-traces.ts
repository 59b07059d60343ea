import { type Database, keyList, type Sql, sql } from '@yeondong/schema';
import { tablesOf } from './schema-version.js';
import { foreignKeys } from './verify.js';

const SUFFIX = '_migration';
const snake = (id: string): string => id.replaceAll('-', '_');

/** The tables of a module, its migration table too; those of a module with a longer name of the same beginning are not. */
export async function tablesOfModule(db: Database, id: string): Promise<string[]> {
  const tables = await tablesOf(db);
  const owners = tables.filter((name) => name.endsWith(SUFFIX)).map((name) => name.slice(0, -SUFFIX.length));
  const ownerOf = (table: string): string | undefined =>
    owners.filter((owner) => table.startsWith(`${owner}_`)).sort((one, other) => other.length - one.length)[0];
  return tables.filter((table) => ownerOf(table) === snake(id));
}

/** In an order in which each can be dropped; throws where tables of others point at them, or they at each other. */
export async function dropOrder(db: Database, tables: readonly string[]): Promise<string[]> {
  const links = (await foreignKeys(db)).filter(({ tableName, target }) => tableName !== target);
  const outside = links.find(({ tableName, target }) => tables.includes(target) && !tables.includes(tableName));
  if (outside) throw new Error(`Table ${outside.tableName} points at ${outside.target}; remove its module first`);
  const order: string[] = [];
  while (order.length < tables.length) {
    const left = tables.filter((table) => !order.includes(table));
    const free = left.filter(
      (table) => !links.some(({ tableName, target }) => target === table && left.includes(tableName)),
    );
    if (free.length === 0) throw new Error(`Tables point at each other: ${left.join(', ')}`);
    order.push(...free);
  }
  return order;
}

/** Rows of the core that a module left: which, and how they are found. Parts come before what they are part of. */
export interface CoreTrace {
  readonly table: string;
  readonly where: Sql;
}

/** `types`: the module's record types, as far as they are known. */
export function coreTraces(id: string, types: readonly string[]): CoreTrace[] {
  const named = `${id}.%`;
  const ofTypes = sql`record_type in ${keyList(types)}`;
  const asked = sql`select id from core_approval_request where ${ofTypes}`;
  return [
    { table: 'core_evaluation', where: sql`module = ${id}` },
    {
      table: 'core_notice',
      where: sql`(module = ${id} or ${ofTypes} or (record_type = 'ApprovalRequest' and record_id in (${asked})))`,
    },
    { table: 'core_approval_step', where: sql`request_id in (${asked})` },
    { table: 'core_approval_request', where: ofTypes },
    { table: 'core_attachment', where: ofTypes },
    { table: 'core_text_version', where: ofTypes },
    { table: 'core_succession', where: ofTypes },
    { table: 'core_facet_assignment', where: ofTypes },
    { table: 'core_idempotency', where: sql`operation like ${named}` },
    { table: 'core_outbox_event', where: sql`name like ${named}` },
    { table: 'core_setting', where: sql`name like ${named}` },
  ];
}

/** Record types that a module is known by in the audit log, for modules whose code is not at hand. */
export async function auditedTypes(db: Database, id: string): Promise<string[]> {
  const rows = await db.rows<{ type: string }>(
    sql`select distinct record_type as type from core_audit_entry where act like ${`${id}.%`}`,
  );
  return rows.map(({ type }) => type);
}
