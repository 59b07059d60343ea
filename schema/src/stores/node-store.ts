import type { RequestContext } from '../contract/context.js';
import type { Selection } from '../contract/selection.js';
import type { RecordReference } from '../kernel/ids.js';
import { byKeys } from './record-store.js';

/**
 * The records that references name, of any type, in their order; one statement for each type. Only types of modules that
 * are on exist here: everything else is null, as what names nothing is.
 */
export async function recordsAt(
  ctx: RequestContext,
  references: readonly (RecordReference | null)[],
  selection: Selection,
): Promise<(object | null)[]> {
  const found = new Map<string, object | null>();
  for (const type of new Set(references.flatMap((reference) => (reference ? [reference.type] : [])))) {
    const entity = ctx.host.recordType(ctx, type);
    if (!entity) continue;
    const keys = references.flatMap((reference) => (reference?.type === type ? [reference.key] : []));
    const rows = await byKeys(ctx, entity, keys, selection);
    rows.forEach((row, index) => {
      found.set(`${type}:${keys[index]}`, row as object | null);
    });
  }
  return references.map((reference) => (reference ? (found.get(`${reference.type}:${reference.key}`) ?? null) : null));
}
