/** A line of a table as it was sent; `number` counts from 1 in the file, as a spreadsheet shows it. */
export interface TableLine {
  readonly number: number;
  readonly cells: readonly string[];
  /** Places in `cells` whose text stands in a merged cell that begins above or to the left. */
  readonly merged?: readonly number[];
}
