export interface Place {
  readonly row: number;
  readonly column: number;
}

const STEPS: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const within = (at: number, count: number): number => Math.min(Math.max(at, 0), Math.max(count - 1, 0));

/** Where a key leads from a cell of a grid; null for keys that lead nowhere. */
export function placeAfter(key: string, { row, column }: Place, rows: number, columns: number): Place | null {
  if (key === 'Home') return { row, column: 0 };
  if (key === 'End') return { row, column: within(columns, columns) };
  const step = STEPS[key];
  return step ? { row: within(row + step[0], rows), column: within(column + step[1], columns) } : null;
}
