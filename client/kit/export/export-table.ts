export type ExportCell = string | number | null | undefined;

/** What a page shows, as a table to take along. */
export interface ExportTable {
  /** File name without ending. */
  name: string;
  head: readonly string[];
  /** Which columns hold numbers or dates; the others are text, also where it looks like a number. */
  numeric?: readonly boolean[];
  rows: readonly (readonly ExportCell[])[];
}
