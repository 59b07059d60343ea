import { refuse } from '../kernel/errors.js';
import type { TableLine } from './table-line.js';

/** Where a column of ours comes from in a table of other names. */
interface MappedColumn {
  /** Its name in the other table; none where all lines say the same. */
  readonly from: string | null;
  /** What an empty cell says, or every cell of a column that the table does not have. */
  readonly otherwise: string;
  /** What cells say there → what is read here. */
  readonly words: Readonly<Record<string, string>>;
}

/** How the columns and words of another table are read as ours. */
export interface TableMapping {
  readonly columns: ReadonlyMap<string, MappedColumn>;
  /** Lines that count: by column of the other table, the cells that they may have. */
  readonly only: ReadonlyMap<string, readonly string[]>;
}

const PATH = ['input', 'mapping'];
const faulty = (at: string) => refuse('import.mapping', PATH, { at });

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';

function columnFrom(said: unknown, at: string): MappedColumn {
  if (isText(said)) return { from: said, otherwise: '', words: {} };
  if (!isObject(said)) throw faulty(at);
  const { from = null, otherwise = '', words = {}, ...strange } = said;
  if (Object.keys(strange).length > 0 || !isText(otherwise) || !isObject(words)) throw faulty(at);
  if (from === null ? otherwise === '' : !isText(from)) throw faulty(at);
  if (!Object.values(words).every(isText)) throw faulty(`${at}.words`);
  return { from: from as string | null, otherwise, words: words as Readonly<Record<string, string>> };
}

/**
 * Reads a mapping from the text of its file: `{"columns": {OURS: THEIRS}, "only": {THEIRS: [CELLS]}}`, where THEIRS may also be
 * `{"from": THEIRS, "otherwise": TEXT, "words": {CELL: TEXT}}`. Refuses `import.mapping` with the place.
 */
export function readMapping(text: string): TableMapping {
  let said: unknown;
  try {
    said = JSON.parse(text);
  } catch {
    throw faulty('JSON');
  }
  if (!isObject(said) || !isObject(said.columns)) throw faulty('columns');
  const { columns, only = {}, ...strange } = said;
  const [name] = Object.keys(strange);
  if (name !== undefined) throw faulty(name);
  if (!isObject(only)) throw faulty('only');
  for (const [column, cells] of Object.entries(only))
    if (!Array.isArray(cells) || !cells.every(isText)) throw faulty(`only.${column}`);
  return {
    columns: new Map(Object.entries(columns).map(([column, from]) => [column, columnFrom(from, `columns.${column}`)])),
    only: new Map(Object.entries(only as Readonly<Record<string, string[]>>)),
  };
}

export interface MappedTable {
  readonly lines: readonly TableLine[];
  /** Lines that the mapping leaves out. */
  readonly leftOut: number;
}

const plain = (text: string): string => text.normalize('NFKC').trim();
/** What a heading says in brackets at its end: the unit of its cells, which holds for ours too. */
const unitOf = (heading: string): string => /\([^()]*\)$/.exec(plain(heading))?.[0] ?? '';

/**
 * A table in our columns; its lines keep their numbers, what stands above them, units and which cells are merged. Refuses
 * `import.header` with the names that it should have.
 */
export function mapTable(lines: readonly TableLine[], { columns, only }: TableMapping): MappedTable {
  const needed = [...[...columns.values()].flatMap(({ from }) => from ?? []), ...only.keys()].map(plain);
  const at = lines.findIndex(({ cells }) => needed.every((name) => cells.some((cell) => plain(cell) === name)));
  const header = lines[at];
  if (!header) throw refuse('import.header', ['input', 'bytes'], { names: [...new Set(needed)].join(', ') });
  const place = (name: string): number => header.cells.findIndex((cell) => plain(cell) === plain(name));
  const filters = [...only].map(([name, cells]) => ({ at: place(name), cells: new Set(cells) }));
  const below = lines.slice(at + 1);
  const kept = below.filter(({ cells }) => filters.every((filter) => filter.cells.has(cells[filter.at] ?? '')));
  const read = lineReader(
    [...columns.values()].map((column) => ({ ...column, at: column.from === null ? -1 : place(column.from) })),
  );
  const names = [...columns].map(([name, { from }]) => `${name}${from === null ? '' : unitOf(from)}`);
  return {
    lines: [...lines.slice(0, at), { number: header.number, cells: names }, ...kept.map(read)],
    leftOut: below.length - kept.length,
  };
}

const lineReader =
  (columns: readonly (MappedColumn & { readonly at: number })[]) =>
  ({ number, cells, merged = [] }: TableLine): TableLine => {
    const wide = columns.flatMap(({ at }, index) => (merged.includes(at) ? [index] : []));
    return {
      number,
      cells: columns.map(({ at, otherwise, words }) => {
        const cell = cells[at] ?? '';
        return (Object.hasOwn(words, cell) ? (words[cell] as string) : cell) || otherwise;
      }),
      ...(wide.length > 0 && { merged: wide }),
    };
  };
