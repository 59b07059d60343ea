/** Where the keyboard leads in an entry grid. Pure, so that the rules can be read and tested in one place. */
export interface Position {
  row: number;
  column: number;
}

export interface Caret {
  /** The caret stands before the first character. */
  atStart: boolean;
  /** The caret stands after the last character. */
  atEnd: boolean;
  /** The whole text is selected, as after entering a cell. */
  all: boolean;
}

export interface GridSize {
  rows: number;
  columns: number;
}

/** The cell that a key leads to; null leaves the key to the browser. Tab keeps its native, reading order. */
export function nextCell(key: string, shift: boolean, at: Position, size: GridSize, caret: Caret): Position | null {
  const moved = step(key, shift, at, caret);
  if (!moved) return null;
  const inside = moved.row >= 0 && moved.row < size.rows && moved.column >= 0 && moved.column < size.columns;
  return inside ? moved : null;
}

function step(key: string, shift: boolean, { row, column }: Position, caret: Caret): Position | null {
  switch (key) {
    case 'Enter':
      return { row: row + (shift ? -1 : 1), column };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowLeft':
      return caret.all || caret.atStart ? { row, column: column - 1 } : null;
    case 'ArrowRight':
      return caret.all || caret.atEnd ? { row, column: column + 1 } : null;
    default:
      return null;
  }
}
