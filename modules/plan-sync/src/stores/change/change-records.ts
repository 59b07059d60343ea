import {
  byKeys,
  type Class,
  Department,
  fields,
  globalId,
  planYear,
  type RequestContext,
  type Row,
  raw,
  type Selection,
  type Sql,
  select,
  sql,
  tableOf,
} from '@yeondong/schema';
import type { ChangeRecordsArgs } from '../../inputs/change/change-inputs.js';
import { type ChangeSource, OFFERED } from '../../rules/change/change-request.js';
import { inForce, isBeingMade } from '../in-force.js';

const MOST = 50;

/** What a record is called by, when it is from and who answers for it: the first of these properties that it has. */
const TITLES = ['titleKo', 'finding', 'content'];
const DAYS = ['heldOn', 'receivedOn', 'recordedOn', 'decidedOn', 'dueOn'];
const DEPARTMENTS = ['departmentKey', 'ownerDepartmentKey'];

type Properties = Row<Record<string, unknown>>;

interface Shape {
  readonly entity: Class<Record<string, unknown>>;
  readonly title: string;
  readonly day: string | undefined;
  readonly department: string | undefined;
  readonly columns: ReadonlySet<string>;
}

/** How records of a type are told; null where its module is off. */
function shapeOf(ctx: RequestContext, type: string): Shape | null {
  const entity = ctx.host.recordType(ctx, type) as Class<Record<string, unknown>> | null;
  if (!entity) return null;
  const columns = new Set(tableOf(entity).columns.keys());
  const first = (names: readonly string[]) => names.find((name) => columns.has(name));
  const title = first(TITLES);
  return title ? { entity, title, day: first(DAYS), department: first(DEPARTMENTS), columns } : null;
}

const readOf = ({ title, day, department, columns }: Shape) =>
  fields(
    title,
    ...[day, department].flatMap((name) => name ?? []),
    ...['titleEn', 'code'].filter((name) => columns.has(name)),
  );

/** Of types with many records, those that can be meant. */
function narrowed(ctx: RequestContext, source: ChangeSource, type: string): Sql {
  if (source === 'FORUM' && type === 'CitizenOpinion') return raw(`t.channel = 'FORUM'`);
  if (type !== 'FiscalLine') return raw('1 = 1');
  return sql`t.version_id in (select v.id from plan_sync_version v join plan_sync_plan p on p.id = v.plan_id
    where ${isBeingMade('v')} or (${inForce('v', 'p', planYear(ctx))}))`;
}

/** Part of a title in either language, or of a code, whatever the case. */
function matching({ entity, title, columns }: Shape, search: string): Sql {
  const table = tableOf(entity);
  const named = [title, 'titleEn', 'code'].filter((name) => columns.has(name));
  const found = named.map(
    (name) => sql`instr(lower(t.${raw(table.columns.get(name)?.name ?? '')}), lower(${search})) > 0`,
  );
  return found.reduce((one, other) => sql`${one} or ${other}`);
}

const told = (type: string, { title, day, department }: Shape, row: Properties) => ({
  id: globalId(type, row.key),
  titleKo: String(row[title]),
  titleEn: (row.titleEn as string | null | undefined) ?? null,
  code: (row.code as string | null | undefined) ?? null,
  on: day ? ((row[day] as string | null) ?? null) : null,
  departmentKey: department ? ((row[department] as number | null) ?? null) : null,
});
type Told = ReturnType<typeof told>;

async function withDepartments(ctx: RequestContext, rows: readonly Told[], selection: Selection) {
  const departments = await byKeys(
    ctx,
    Department,
    rows.map(({ departmentKey }) => departmentKey),
    selection.below('department'),
  );
  return rows.map((row, at) => ({ ...row, department: departments[at] ?? null }));
}

/** Records that a request may come from, the newest first; none of a module that is off. */
export async function changeRecords(ctx: RequestContext, { source, search }: ChangeRecordsArgs, selection: Selection) {
  const words = search?.trim() ?? '';
  const found: Told[] = [];
  for (const type of OFFERED[source]) {
    const shape = shapeOf(ctx, type);
    if (!shape) continue;
    const scope = narrowed(ctx, source, type);
    const where = words === '' ? scope : sql`${scope} and (${matching(shape, words)})`;
    const rows = await select(ctx, shape.entity, readOf(shape), { where, orderBy: raw('t.id desc'), limit: MOST });
    found.push(...rows.map((row) => told(type, shape, row)));
  }
  return withDepartments(ctx, found, selection);
}

export interface RecordReference {
  readonly recordType: string | null;
  readonly recordKey: number | null;
}

/** The records that requests come from, in their order; a statement for each type. */
export async function recordsOf(ctx: RequestContext, requests: readonly RecordReference[], selection: Selection) {
  const types = [...new Set(requests.flatMap(({ recordType }) => recordType ?? []))];
  const known = new Map<string, Told>();
  for (const type of types) {
    const shape = shapeOf(ctx, type);
    if (!shape) continue;
    const keys = requests.flatMap((each) => (each.recordType === type ? (each.recordKey ?? []) : []));
    for (const row of await byKeys(ctx, shape.entity, keys, readOf(shape))) {
      if (row) known.set(globalId(type, row.key), told(type, shape, row));
    }
  }
  const idOf = ({ recordType, recordKey }: RecordReference) =>
    recordType && recordKey !== null ? globalId(recordType, recordKey) : '';
  const shown = new Map((await withDepartments(ctx, [...known.values()], selection)).map((row) => [row.id, row]));
  return requests.map((request) => shown.get(idOf(request)) ?? null);
}
