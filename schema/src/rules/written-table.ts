import type { CsvCell } from './csv-text.js';

interface Written {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, CsvCell>>[];
}

/** Reading takes one apostrophe from the front of a text, which spreadsheets put there; one that is its own gets another. */
const kept = (cell: CsvCell): CsvCell => (typeof cell === 'string' && cell.startsWith("'") ? `'${cell}` : cell);

/** The lines of a file, the names of its columns first: each under the first name that its reader knows. */
export const writtenLines = (
  names: Readonly<Record<string, readonly string[]>>,
  { columns, rows }: Written,
): readonly (readonly CsvCell[])[] => [
  columns.map((column) => names[column]?.[0] ?? column),
  ...rows.map((row) => columns.map((column) => kept(row[column] ?? null))),
];

interface Called {
  readonly key: number;
  readonly code: string;
  readonly name: string;
}

/** What a table calls each record: by its name, or by its code where the name is another's too. */
export function writtenNames(records: readonly Called[]): ReadonlyMap<number, string> {
  const counts = new Map<string, number>();
  for (const { name } of records) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(records.map(({ key, code, name }) => [key, counts.get(name) === 1 ? name : code]));
}
