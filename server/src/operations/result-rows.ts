import { CSV_MARK, type CsvCell, csvLine } from '@yeondong/schema/rules';

type Cell = string | number | boolean | null;
type Row = Readonly<Record<string, Cell>>;

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first list in a result, searched by level; the whole result as one row where it has none. */
export function rowsOf(data: unknown): Row[] {
  let level: unknown[] = [data];
  while (level.length > 0) {
    const list = level.find((value) => Array.isArray(value) && value.every((item) => item === null || isMap(item)));
    if (Array.isArray(list)) return list.filter(isMap).map((item) => flat(isMap(item.node) ? item.node : item));
    level = level.filter(isMap).flatMap((value) => Object.values(value));
  }
  return isMap(data) ? [flat(data)] : [];
}

/** `goal { code }` becomes the column `goal.code`; lists inside a row stay together in one cell. */
function flat(value: Readonly<Record<string, unknown>>, prefix = ''): Row {
  const cells: Record<string, Cell> = {};
  for (const [name, found] of Object.entries(value)) {
    const column = prefix + name;
    if (isMap(found)) Object.assign(cells, flat(found, `${column}.`));
    else cells[column] = Array.isArray(found) ? JSON.stringify(found) : (found as Cell);
  }
  return cells;
}

/** The rows as the lines of a table, the names of their columns first. */
export function resultLines(data: unknown): CsvCell[][] {
  const rows = rowsOf(data);
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [columns, ...rows.map((row) => columns.map((column) => cellOf(row[column] ?? null)))];
}

/** For spreadsheets: UTF-8 with BOM, CRLF, texts that would be formulas made plain; no value is an empty cell. */
export const csvText = (data: unknown): string => CSV_MARK + resultLines(data).map(csvLine).join('\r\n');

/** Decimals are texts in an answer, and numbers in a table. */
function cellOf(cell: Cell): CsvCell {
  if (cell === null) return null;
  return typeof cell === 'string' && !/^[+-]?\d+(\.\d+)?$/.test(cell) ? cell : { number: String(cell) };
}

export const ndjsonText = (data: unknown): string =>
  rowsOf(data)
    .map((row) => JSON.stringify(row))
    .join('\n');
