import type { BriefingDocumentFragment } from '../../gql/graphql';

type Section = BriefingDocumentFragment['sections'][number];
export type Table = Section['tables'][number];

/** What a briefing is laid out of, in the order in which it is printed. */
export type Piece =
  | { readonly kind: 'heading' | 'text' | 'caption'; readonly text: string }
  | { readonly kind: 'row'; readonly table: number; readonly cells: readonly string[] };

export interface Pieces {
  readonly pieces: readonly Piece[];
  readonly tables: readonly Table[];
  /** The place of each chapter's heading among the pieces. */
  readonly chapters: readonly { readonly title: string; readonly at: number }[];
}

export const numbered = (title: string, at: number): string => `${at + 1}. ${title}`;

export function piecesOf(sections: readonly Section[]): Pieces {
  const pieces: Piece[] = [];
  const tables: Table[] = [];
  const chapters: { title: string; at: number }[] = [];
  for (const [number, section] of sections.entries()) {
    const title = numbered(section.title, number);
    chapters.push({ title, at: pieces.length });
    pieces.push({ kind: 'heading', text: title });
    for (const text of section.paragraphs) pieces.push({ kind: 'text', text });
    for (const table of section.tables) {
      if (table.caption !== section.title) pieces.push({ kind: 'caption', text: table.caption });
      for (const cells of table.rows) pieces.push({ kind: 'row', table: tables.length, cells });
      tables.push(table);
    }
  }
  return { pieces, tables, chapters };
}

const NARROW = 2;
const WIDE = 3;
const FORM_COLUMNS = 2;

/** Widths of the columns in percent: a form has a narrow first one, numbers need less than words. */
export function widthsOf({ columns }: Table): readonly number[] {
  if (columns.length === FORM_COLUMNS) return [24, 76];
  const parts = columns.map(({ numeric }) => (numeric ? NARROW : WIDE));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => (part * 100) / whole);
}
