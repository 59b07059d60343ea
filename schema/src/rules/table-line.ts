/** A line of a table as it was sent; `number` counts from 1 in the file, as a spreadsheet shows it. */
export interface TableLine {
  readonly number: number;
  readonly cells: readonly string[];
  /** Places in `cells` that are part of a merged cell: its one text stands in each of them. */
  readonly merged?: readonly number[];
}
