/** Below this number of answers nothing of a group or cell is told. */
export const LEAST_SHOWN = 5;
/** Below this number a figure is marked as resting on few answers. */
export const FEW_ANSWERS = 30;

/** Counts of one question: a row for each group, a cell for each answer that could be given. */
export interface CountTable {
  /** Who answered the question, in each row. */
  readonly answered: readonly number[];
  readonly cells: readonly (readonly number[])[];
  /** Whether the cells of a row add up to those who answered: with one choice each. */
  readonly rowsAddUp: boolean;
  /** Whether a mean is told beside the cells, from which hidden ones could be worked out. */
  readonly withMean: boolean;
  /** Whether the rows stand beside a total that is told too. */
  readonly besideTotal: boolean;
}

export interface Hidden {
  readonly rows: readonly boolean[];
  readonly cells: readonly (readonly boolean[])[];
}

const isSmall = (count: number): boolean => count > 0 && count < LEAST_SHOWN;

/**
 * What of a table must not be told. A group or cell of one to four people is hidden; where it alone is hidden beside a
 * total, the smallest of its neighbours is hidden with it, as it could be worked out by subtraction.
 */
export function hiddenOf(table: CountTable): Hidden {
  const rows = hiddenRows(table);
  const cells = table.cells.map((row, at) => row.map((count) => (rows[at] as boolean) || isSmall(count)));
  while (hideNeighbours(table, rows, cells));
  return { rows, cells };
}

function hiddenRows({ answered, besideTotal }: CountTable): boolean[] {
  const rows = answered.map(isSmall);
  if (besideTotal && rows.filter(Boolean).length === 1) {
    const next = smallestShown(answered, rows);
    if (next !== null) rows[next] = true;
  }
  return rows;
}

/** One round over all rows and columns; whether anything was hidden. */
function hideNeighbours(table: CountTable, rows: readonly boolean[], cells: boolean[][]): boolean {
  let changed = false;
  const hide = (row: number, column: number): void => {
    (cells[row] as boolean[])[column] = true;
    changed = true;
  };
  cells.forEach((hidden, row) => {
    if (rows[row] || !hidden.includes(true)) return;
    if (table.withMean) {
      for (const [column, is] of hidden.entries()) if (!is) hide(row, column);
    } else if (table.rowsAddUp && hidden.filter(Boolean).length === 1) {
      const next = smallestShown(table.cells[row] as readonly number[], hidden);
      if (next !== null) hide(row, next);
    }
  });
  if (!table.besideTotal) return changed;
  for (let column = 0; column < (table.cells[0]?.length ?? 0); column += 1) {
    const hidden = cells.map((row) => row[column] as boolean);
    if (hidden.filter(Boolean).length !== 1) continue;
    const counts = table.cells.map((row) => row[column] as number);
    const next = smallestShown(counts, hidden, (row) => (cells[row] as boolean[]).includes(true));
    if (next !== null) hide(next, column);
  }
  return changed;
}

/**
 * The smallest count that is still shown, one of zero last: that nobody said so hides nobody. Where hiding something has
 * been necessary already, it goes first, so that less has to be hidden in all.
 */
function smallestShown(
  counts: readonly number[],
  hidden: readonly boolean[],
  first: (at: number) => boolean = () => false,
): number | null {
  const weightOf = (count: number) => (count === 0 ? Number.MAX_SAFE_INTEGER : count);
  const shown = counts
    .map((count, at) => ({ count: weightOf(count), at, later: first(at) ? 0 : 1 }))
    .filter(({ at }) => !hidden[at])
    .sort((one, other) => one.later - other.later || one.count - other.count || one.at - other.at);
  return shown[0]?.at ?? null;
}
