import type { BscScoreMatrixQuery } from '../../gql/graphql';

type Matrix = BscScoreMatrixQuery['scoreMatrix'];
export type MatrixRow = Matrix['rows'][number];
export type MatrixPerspective = Matrix['perspectives'][number];
export type MatrixCell = MatrixRow['total'];

interface Parent {
  code: string;
  name: string;
}

/** The units above the departments of the matrix, each once, by name. */
export function parentsOf(rows: readonly MatrixRow[]): Parent[] {
  const known = new Map<string, Parent>();
  for (const { department } of rows) {
    if (department.parent) known.set(department.parent.code, department.parent);
  }
  return [...known.values()].sort((a, b) => a.name.localeCompare(b.name, 'ko'));
}

/** The codes of the units above the departments of the matrix, two steps up: bureaus and the city. */
export const unitsAbove = (rows: readonly MatrixRow[]): string[] => [
  ...new Set(
    rows.flatMap(({ department: { parent } }) =>
      [parent?.parent?.code, parent?.code].filter((code) => code !== undefined),
    ),
  ),
];

/** Departments and the units above them, by code. */
export const namesOf = (rows: readonly MatrixRow[]): ReadonlyMap<string, string> =>
  new Map(
    rows.flatMap(({ department }) =>
      [department, department.parent].flatMap((unit): [string, string][] => (unit ? [[unit.code, unit.name]] : [])),
    ),
  );

export const rowsBelow = (rows: readonly MatrixRow[], parent: string | null): readonly MatrixRow[] =>
  parent === null ? rows : rows.filter(({ department }) => department.parent?.code === parent);

/** Those of one evaluation group; all where none is chosen. */
export const inGroup = (
  rows: readonly MatrixRow[],
  group: string | null,
  groupOf: ReadonlyMap<string, string>,
): readonly MatrixRow[] =>
  group === null ? rows : rows.filter(({ department }) => groupOf.get(department.id) === group);

/** The department's cell in a perspective. */
export const cellIn = (row: MatrixRow, perspective: string): MatrixCell | undefined =>
  row.cells.find((cell) => cell.perspective?.code === perspective);
