import type { Class } from '../contract/class.js';
import type { RequestContext } from '../contract/context.js';
import { fields, type Selection } from '../contract/selection.js';
import { refuse } from '../kernel/errors.js';
import { parseGlobalId } from '../kernel/ids.js';
import { byKeys, type Row } from './record-store.js';

type Path = readonly (string | number)[];

/** The record that an input refers to; refused where none is named or the actor may not see it. */
export async function referred<T>(
  ctx: RequestContext,
  entity: Class<T>,
  id: string,
  path: Path,
  selection: Selection = fields(),
): Promise<Row<T>> {
  // What a form sends where nothing was chosen.
  if (id === '') throw refuse('record.missing', path);
  const reference = parseGlobalId(id);
  const [row] = reference?.type === entity.name ? await byKeys(ctx, entity, [reference.key], selection) : [];
  if (!row) throw refuse('record.unknown', path);
  return row;
}

/** The key of the record that an optional input refers to. */
export const referredKey = async (
  ctx: RequestContext,
  entity: Class,
  id: string | null | undefined,
  path: Path,
): Promise<number | null> => (id === null || id === undefined ? null : (await referred(ctx, entity, id, path)).key);
