import type { ModuleMatrixQuery } from '../gql/graphql';

export type MatrixRow = ModuleMatrixQuery['departments']['nodes'][number];

/** A switch that was pressed and waits for its preview to be confirmed. */
export interface PendingChange {
  row: MatrixRow;
  /** null inherits from the unit above. */
  modules: readonly string[] | null;
}

/** The unit has no set of its own. */
export const inherits = (row: Pick<MatrixRow, 'modules'>): boolean =>
  row.modules.some(({ inheritedFrom }) => inheritedFrom !== null);

const enabledIn = (row: Pick<MatrixRow, 'modules'>): string[] =>
  row.modules.filter(({ enabled }) => enabled).map(({ module }) => module.id);

/** The unit's own set; null where it inherits. */
export const ownSet = (row: MatrixRow): string[] | null => (inherits(row) ? null : enabledIn(row));

/** What the unit will have: its new set, or its parent's. */
export function setOf({ row, modules }: PendingChange, all: readonly MatrixRow[]): readonly string[] {
  if (modules) return modules;
  const parent = all.find(({ id }) => id === row.parent?.id);
  return parent ? enabledIn(parent) : [];
}

/** The department's set after one switch is pressed; an inherited set becomes its own. */
export function setAfter(row: Pick<MatrixRow, 'modules'>, id: string, on: boolean): readonly string[] {
  const now = enabledIn(row);
  return on ? [...now, id] : now.filter((other) => other !== id);
}

/** The departments that a change reaches: the one itself and those below that inherit from it. */
export function reachedBy(row: MatrixRow, all: readonly MatrixRow[]): readonly MatrixRow[] {
  const below = all.filter((other) => other.parent?.id === row.id && inherits(other));
  return [row, ...below.flatMap((other) => reachedBy(other, all))];
}
