import type { Class } from '../contract/class.js';
import type { RequestContext } from '../contract/context.js';
import type { Selection } from '../contract/selection.js';
import { type Issue, RuleError, refuse, refuseAll } from '../kernel/errors.js';
import { keyOfType } from '../kernel/ids.js';
import { byKeys, type Row } from './record-store.js';

type Path = readonly (string | number)[];

const MOST_ROWS = 500;

/**
 * The records that one act is for, in the order of its list. Refuses an empty list, one that is too long, and each row
 * that is unknown or comes twice, all of them at once and each at its own place.
 */
export async function listedRecords<T>(
  ctx: RequestContext,
  entity: Class<T>,
  rows: readonly { readonly id: string }[],
  path: Path,
  selection: Selection,
): Promise<Row<T>[]> {
  if (rows.length === 0) throw refuse('rows.none', path);
  if (rows.length > MOST_ROWS) throw refuse('ids.too-many', path, { max: MOST_ROWS });
  const keys = rows.map(({ id }) => keyOfType(id, entity.name));
  const found = await byKeys(ctx, entity, keys, selection);
  const issues = found.flatMap((row, index): Issue[] => {
    const at = [...path, index, 'id'];
    if (!row) return [{ path: at, code: 'record.unknown' }];
    return keys.indexOf(keys[index] as number) < index ? [{ path: at, code: 'rows.twice' }] : [];
  });
  refuseAll(issues);
  return found.filter((row) => row !== null);
}

/** All rows move or none: every refusal is told at its own row, what is wrong with the common reason at the reason. */
export function decideEach<Item, Next>(
  items: readonly Item[],
  path: Path,
  decide: (item: Item, index: number) => Next,
): Next[] {
  const issues: Issue[] = [];
  const decided: Next[] = [];
  for (const [index, item] of items.entries()) {
    try {
      decided.push(decide(item, index));
    } catch (error) {
      if (!(error instanceof RuleError)) throw error;
      issues.push(...error.issues.map((issue) => atRow(issue, path, index)));
    }
  }
  refuseAll(issues);
  return decided;
}

const atRow = (issue: Issue, path: Path, index: number): Issue =>
  issue.path.at(-1) === 'reason'
    ? { ...issue, path: ['input', 'reason'] }
    : { ...issue, path: [...path, index, ...issue.path] };
