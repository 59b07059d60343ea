import type { ModuleMatrixQuery } from '../gql/graphql';

export type MatrixRow = ModuleMatrixQuery['departments']['nodes'][number];

/** A switch that was pressed and waits for its preview to be confirmed. */
export interface PendingChange {
  row: MatrixRow;
  /** null inherits from the unit above. */
  modules: readonly string[] | null;
}

const decidedAbove = (row: MatrixRow): boolean => row.modules.some(({ inheritedFrom }) => inheritedFrom !== null);

const parentOf = (row: MatrixRow, all: readonly MatrixRow[]): MatrixRow | undefined =>
  all.find(({ id }) => id === row.parent?.id);

/** Nobody up to the city has decided anything: every module is on. */
export function byDefault(row: MatrixRow, all: readonly MatrixRow[]): boolean {
  if (decidedAbove(row) || row.modules.some(({ enabled }) => !enabled)) return false;
  const parent = parentOf(row, all);
  return parent === undefined || byDefault(parent, all);
}

/** The unit has no set of its own. */
const inherits = (row: MatrixRow, all: readonly MatrixRow[]): boolean => decidedAbove(row) || byDefault(row, all);

const enabledIn = (row: Pick<MatrixRow, 'modules'>): string[] =>
  row.modules.filter(({ enabled }) => enabled).map(({ module }) => module.id);

/** The unit's own set; null where it inherits. */
export const ownSet = (row: MatrixRow, all: readonly MatrixRow[]): string[] | null =>
  inherits(row, all) ? null : enabledIn(row);

/** What the unit will have: its new set, or its parent's. */
export function setOf({ row, modules }: PendingChange, all: readonly MatrixRow[]): readonly string[] {
  if (modules) return modules;
  const parent = parentOf(row, all);
  return parent ? enabledIn(parent) : [];
}

/** The department's set after one switch is pressed; an inherited set becomes its own. */
export function setAfter(row: Pick<MatrixRow, 'modules'>, id: string, on: boolean): readonly string[] {
  const now = enabledIn(row);
  return on ? [...now, id] : now.filter((other) => other !== id);
}

/** The departments that a change reaches: the one itself and those below that inherit from it. */
export function reachedBy(row: MatrixRow, all: readonly MatrixRow[]): readonly MatrixRow[] {
  const below = all.filter((other) => other.parent?.id === row.id && inherits(other, all));
  return [row, ...below.flatMap((other) => reachedBy(other, all))];
}
