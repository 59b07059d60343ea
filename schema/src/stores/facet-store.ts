import type { RequestContext, TransactionContext } from '../contract/context.js';
import { requirePermission } from '../contract/require-permission.js';
import { fields } from '../contract/selection.js';
import { tableOf } from '../contract/table.js';
import { tell } from '../contract/tell.js';
import { type Facet, FacetAssignment, FacetValue } from '../entities/facet.js';
import { type FacetSource, facetSourceOf } from '../entities/facet-where.js';
import { refuse } from '../kernel/errors.js';
import type { RecordReference } from '../kernel/ids.js';
import { keyList, raw, type Sql, sql } from '../kernel/sql.js';
import { type FacetDimension, isInForce } from '../rules/facet.js';
import { requireModuleIn, requireOwnDepartment } from './department-right.js';
import type { OwnedRecord } from './owned-record-store.js';
import { groupedBy, insert, remove, select } from './record-store.js';
import { referred } from './reference.js';

export const FACET_WRITE = 'core.facet.assign';

type FacetRow = Facet & { readonly recordKey: number };
const READ = 'd.code as "code", d.title_ko as "titleKo", d.title_en as "titleEn"';

/** What records are aimed at: their own domain first, then their values, by dimension and position. */
export async function facetsOf(
  ctx: RequestContext,
  source: FacetSource,
  keys: readonly number[],
  dimension: FacetDimension | null | undefined,
): Promise<FacetRow[][]> {
  const parts = [
    ...(dimension && dimension !== 'DOMAIN' ? [] : domainsOf(ctx, source, keys)),
    ...(dimension === 'DOMAIN' ? [] : [valuesOf(source, keys, dimension)]),
  ];
  const found = await Promise.all(parts.map((part) => ctx.db.rows<FacetRow>(part)));
  const rows = found.flat().map((row) => ({
    ...{ ...row, recordKey: Number(row.recordKey) },
    domainKey: row.domainKey === null ? null : Number(row.domainKey),
    valueKey: row.valueKey === null ? null : Number(row.valueKey),
  }));
  return groupedBy(rows, (row) => row.recordKey, keys);
}

function domainsOf(ctx: RequestContext, { type, domain }: FacetSource, keys: readonly number[]): Sql[] {
  const entity = ctx.host.recordType(ctx, type);
  if (!domain || !entity) return [];
  return [
    sql`select t.id as "recordKey", 'DOMAIN' as "dimension", ${raw(READ)}, d.id as "domainKey", null as "valueKey"
      from ${raw(tableOf(entity).name)} t join core_domain d on d.id = ${domain('t')} where t.id in ${keyList(keys)}`,
  ];
}

function valuesOf({ type }: FacetSource, keys: readonly number[], dimension: FacetDimension | null | undefined): Sql {
  const only = dimension ? sql` and d.dimension = ${dimension}` : raw('');
  return sql`select a.record_id as "recordKey", d.dimension as "dimension", ${raw(READ)}, null as "domainKey",
      d.id as "valueKey" from core_facet_assignment a join core_facet_value d on d.id = a.value_id
    where a.record_type = ${type} and a.record_id in ${keyList(keys)}${only} order by d.dimension desc, d.position, d.id`;
}

/** Global ids of the values to add and to take off, with the paths of the inputs that named them. */
interface Change {
  readonly add: readonly string[];
  readonly remove: readonly string[];
  readonly path: readonly string[];
}

/**
 * Adds values to a record and takes others off, with the rights of those who write the record. What it has already, or
 * has not, is no fault. Refuses `facet.record`, `facet.not-in-force`, `record.unknown`.
 */
export async function changeFacets(tx: TransactionContext, record: OwnedRecord, change: Change): Promise<void> {
  const writers = facetSourceOf(record.type)?.writers;
  if (!writers) throw refuse('facet.record', [...change.path, 'record']);
  await requireWriter(tx, writers, record, [...change.path, 'record']);
  const before = await assignedTo(tx, record);
  const [added, removed] = [await valuesNamed(tx, change, 'add'), await valuesNamed(tx, change, 'remove')];
  for (const { key } of removed) await remove(tx, FacetAssignment, sql`${ofRecord(record)} and value_id = ${key}`);
  await assignFacets(tx, record, added.filter(({ key }) => !before.some((one) => one.key === key)).map(keyIn));
  const after = await assignedTo(tx, record);
  const codes = (rows: typeof after) => ({ facets: rows.map(({ code }) => code) });
  tell(tx, { act: FACET_WRITE, ...{ type: record.type, key: record.key, before: codes(before), after: codes(after) } });
}

/** Assigns values by their keys, each once. */
export async function assignFacets(
  tx: TransactionContext,
  { type, key }: RecordReference,
  values: readonly number[],
): Promise<void> {
  for (const valueKey of new Set(values))
    await insert(tx, FacetAssignment, { recordType: type, recordKey: key, valueKey });
}

/** Values for a record that has just been made, from the input field `facets`. Refuses `facet.not-in-force`, `record.unknown`. */
export async function giveFacets(
  tx: TransactionContext,
  record: RecordReference,
  ids: readonly string[] | null | undefined,
): Promise<void> {
  const values = await valuesNamed(tx, { add: ids ?? [], remove: [], path: ['input'] }, 'add', 'facets');
  if (values.length === 0) return;
  await assignFacets(tx, record, values.map(keyIn));
  tell(tx, { act: FACET_WRITE, ...record, after: { facets: values.map(({ code }) => code) } });
}

/** Takes the values off records that are gone. */
export const dropFacets = (tx: TransactionContext, type: string, keys: readonly number[]): Promise<unknown> =>
  tx.db.execute(sql`delete from core_facet_assignment where record_type = ${type} and record_id in ${keyList(keys)}`);

const keyIn = ({ key }: { readonly key: number }): number => key;
const ofRecord = ({ type, key }: RecordReference): Sql => sql`record_type = ${type} and record_id = ${key}`;

async function requireWriter(
  tx: TransactionContext,
  { permission, officers }: NonNullable<FacetSource['writers']>,
  { departmentKey }: OwnedRecord,
  path: readonly string[],
): Promise<void> {
  requirePermission(tx, permission);
  requireOwnDepartment(tx, departmentKey, officers);
  const [module = 'core'] = permission.split('.');
  if (module !== 'core' && departmentKey !== null) await requireModuleIn(tx, module, [departmentKey], path);
}

const assignedTo = (tx: TransactionContext, record: RecordReference) =>
  select(tx, FacetValue, fields('code'), {
    where: sql`t.id in (select a.value_id from core_facet_assignment a where ${ofRecord(record)})`,
    orderBy: raw('t.code'),
  });

async function valuesNamed(tx: TransactionContext, change: Change, list: 'add' | 'remove', name: string = list) {
  const found = [];
  for (const [at, id] of change[list].entries()) {
    const path = [...change.path, name, at];
    const value = await referred(tx, FacetValue, id, path, fields('code', 'validFrom', 'validTo'));
    if (list === 'add' && !isInForce(value, tx.today)) throw refuse('facet.not-in-force', path);
    found.push(value);
  }
  return found;
}
