import type { Class } from '../contract/class.js';
import type { RequestContext } from '../contract/context.js';
import { fields } from '../contract/selection.js';
import { tableOf } from '../contract/table.js';
import { Activity } from '../entities/activity.js';
import { Initiative } from '../entities/initiative.js';
import { refuse } from '../kernel/errors.js';
import { parseGlobalId, type RecordReference } from '../kernel/ids.js';
import { byKeys } from './record-store.js';

/** A record of any type, and the department that answers for it; null where none does. */
export interface OwnedRecord extends RecordReference {
  readonly departmentKey: number | null;
}

const DEPARTMENT_PROPERTIES = ['ownerDepartmentKey', 'leadDepartmentKey', 'departmentKey'];

/** Records of the core whose department is that of the record that they belong to. */
const PARENTS: Readonly<Record<string, { readonly property: string; readonly entity: Class }>> = {
  Occurrence: { property: 'activityKey', entity: Activity },
  Milestone: { property: 'initiativeKey', entity: Initiative },
};

/** The record, if its type exists for the request and the actor may see it and what it belongs to. */
export async function ownedRecordOf(ctx: RequestContext, { type, key }: RecordReference): Promise<OwnedRecord | null> {
  const entity = ctx.host.recordType(ctx, type);
  if (!entity) return null;
  const parent = PARENTS[type];
  const property = parent?.property ?? departmentProperty(entity);
  const [row] = await byKeys<Record<string, unknown>>(ctx, entity, [key], fields(...(property ? [property] : [])));
  if (!row) return null;
  if (type === 'Department') return { type, key, departmentKey: key };
  const found = property ? (row[property] as number | null) : null;
  if (!parent) return { type, key, departmentKey: found };
  const above = found === null ? null : await ownedRecordOf(ctx, { type: parent.entity.name, key: found });
  return above && { type, key, departmentKey: above.departmentKey };
}

const departmentProperty = (entity: Class): string | undefined =>
  DEPARTMENT_PROPERTIES.find((candidate) => tableOf(entity).columns.has(candidate));

/** As {@link ownedRecordOf}, for an input's global id. Refuses `record.unknown`. */
export async function ownedRecord(
  ctx: RequestContext,
  id: string,
  path: readonly (string | number)[],
): Promise<OwnedRecord> {
  const reference = parseGlobalId(id);
  const found = reference && (await ownedRecordOf(ctx, reference));
  if (!found) throw refuse('record.unknown', path);
  return found;
}
