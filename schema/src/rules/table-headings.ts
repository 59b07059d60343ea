import type { TableLine } from './table-line.js';

/** A column of somebody's table, before it is known what it holds. */
export interface TableHeading {
  readonly name: string;
  /** What its first lines say, without blanks and without repeating. */
  readonly examples: readonly string[];
}

/** Titles and remarks above a table are not longer than this. */
const LINES_ABOVE = 20;
const EXAMPLES = 3;
const EXAMPLE_LINES = 100;
const EXAMPLE_LENGTH = 40;
const NUMBER = /^[-+−△▲(]?[\d,.\s]+[)%]?$/;

const namesOf = ({ cells }: TableLine): string[] => [
  ...new Set(cells.map((cell) => cell.trim()).filter((cell) => cell !== '' && !NUMBER.test(cell))),
];

const shortOf = (cell: string): string => (cell.length > EXAMPLE_LENGTH ? `${cell.slice(0, EXAMPLE_LENGTH)}…` : cell);

/** The columns of a table: named by the line, of the first ones, that has the most names; the earliest of equals. */
export function tableHeadings(lines: readonly TableLine[]): TableHeading[] {
  const above = lines.slice(0, LINES_ABOVE).map(namesOf);
  const most = Math.max(...above.map((names) => names.length));
  const at = above.findIndex((names) => names.length === most);
  const header = lines[at];
  const below = lines.slice(at + 1, at + 1 + EXAMPLE_LINES);
  return (above[at] ?? []).map((name) => {
    const place = header?.cells.findIndex((cell) => cell.trim() === name) ?? -1;
    const said = new Set(below.map(({ cells }) => shortOf(cells[place]?.trim() ?? '')).filter((cell) => cell !== ''));
    return { name, examples: [...said].slice(0, EXAMPLES) };
  });
}
