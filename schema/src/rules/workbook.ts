import { big } from '../kernel/decimal.js';
import { refuse } from '../kernel/errors.js';
import type { TableLine } from './table-line.js';
import { type NumberKind, numberKinds } from './workbook-formats.js';
import { workbookParts } from './workbook-parts.js';
import { walkXml } from './workbook-xml.js';

const PATH = ['input', 'bytes'];
const DAY = 86_400_000;
/** Day 0 of a worksheet; its 29 February 1900, which never was, lies before every date that is read. */
const EPOCH = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

interface Sheet {
  readonly name: string;
  readonly epoch: number;
}

/** The part that holds the first worksheet that is not hidden. */
function firstSheet(parts: ReadonlyMap<string, string>): Sheet {
  const targets = new Map<string, string>();
  walkXml(parts.get('xl/_rels/workbook.xml.rels') ?? '<r/>', {
    open: (name, { Id = '', Target = '' }) => name === 'Relationship' && targets.set(Id, Target),
  });
  let first: string | undefined;
  let epoch = EPOCH;
  walkXml(parts.get('xl/workbook.xml') ?? '<w/>', {
    open(name, attributes) {
      if (name === 'workbookPr' && /^(1|true)$/.test(attributes.date1904 ?? '')) epoch = EPOCH_1904;
      if (name === 'sheet' && (attributes.state ?? 'visible') === 'visible') first ??= attributes['r:id'];
    },
  });
  const target = targets.get(first ?? '');
  if (target === undefined) throw refuse('import.workbook', PATH);
  return { name: target.startsWith('/') ? target.slice(1) : `xl/${target}`, epoch };
}

/** Texts that cells refer to by number; the reading aids of East Asian words (rPh) are no part of them. */
function sharedTexts(xml: string): string[] {
  const texts: string[] = [];
  let aside = false;
  let reading = false;
  walkXml(xml, {
    open(name) {
      if (name === 'si') texts.push('');
      if (name === 'rPh') aside = true;
      reading = name === 't' && !aside;
    },
    text(part) {
      if (reading) texts[texts.length - 1] += part;
    },
    close(name) {
      if (name === 'rPh') aside = false;
      reading = false;
    },
  });
  return texts;
}

interface RawCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  text: string;
}

/** `B3` is row 3, column 1. */
function place(reference: string): readonly [row: number, column: number] {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(reference) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  if (column < 0 || column > 16_383) throw refuse('import.workbook', PATH);
  return [Number(digits), column];
}

interface Worksheet {
  readonly cells: readonly RawCell[];
  /** Ranges such as `A2:A5`. */
  readonly merged: readonly string[];
}

function worksheet(xml: string): Worksheet {
  const cells: RawCell[] = [];
  const merged: string[] = [];
  let at: RawCell | null = null;
  let reading = false;
  walkXml(xml, {
    open(name, attributes) {
      if (name === 'mergeCell') merged.push(attributes.ref ?? '');
      if (name === 'c') {
        const [row, column] = place(attributes.r ?? '');
        at = { row, column, type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), text: '' };
        cells.push(at);
      }
      reading = name === 'v' || name === 't';
    },
    text(part) {
      if (at && reading) at.text += part;
    },
    close(name) {
      if (name === 'c') at = null;
      reading = false;
    },
  });
  return { cells, merged };
}

/** A number as a cell shows it: 15 digits, as spreadsheets keep them; percent with its sign, dates as 2006-03-14. */
function shownNumber(text: string, kind: NumberKind, epoch: number): string {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) return text;
  if (kind === 'DATE') return new Date(epoch + Math.round(value * DAY)).toISOString().slice(0, 10);
  const exact = big(value.toPrecision(15));
  return kind === 'PERCENT' ? `${exact.times(100).toFixed()}%` : exact.toFixed();
}

/** The rows of the first worksheet of an XLSX file, as the texts that its cells show. */
export function workbookLines(bytes: Uint8Array): TableLine[] {
  const parts = workbookParts(bytes);
  const { name, epoch } = firstSheet(parts);
  const xml = parts.get(name);
  if (xml === undefined) throw refuse('import.workbook', PATH);
  const texts = sharedTexts(parts.get('xl/sharedStrings.xml') ?? '<s/>');
  const kinds = numberKinds(parts.get('xl/styles.xml') ?? '<s/>');
  const { cells, merged } = worksheet(xml);
  const rows = new Map<number, string[]>();
  const put = (row: number, column: number, text: string): void => {
    const line = rows.get(row) ?? [];
    while (line.length < column) line.push('');
    line[column] = text;
    rows.set(row, line);
  };
  for (const { row, column, type, style, text } of cells) {
    if (type === 's') put(row, column, texts[Number(text)] ?? '');
    else if (type === 'n') put(row, column, shownNumber(text, kinds[style] ?? 'NUMBER', epoch));
    else if (type === 'b') put(row, column, text === '1' ? 'TRUE' : 'FALSE');
    else put(row, column, text);
  }
  return withMerged(rows, merged, put);
}

/** The one text of merged cells stands in each of them, and they are marked. */
function withMerged(
  rows: ReadonlyMap<number, string[]>,
  ranges: readonly string[],
  put: (row: number, column: number, text: string) => void,
): TableLine[] {
  const marked = new Map<number, number[]>();
  for (const range of ranges) {
    const [[top, left], [bottom, right]] = range.split(':').map(place) as [[number, number], [number, number]];
    const text = rows.get(top)?.[left] ?? '';
    // A merge over the whole sheet would be a million cells of nothing.
    for (let row = top; text !== '' && row <= bottom && rows.has(row); row += 1) {
      for (let column = left; column <= right; column += 1) {
        put(row, column, text);
        marked.set(row, [...(marked.get(row) ?? []), column]);
      }
    }
  }
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([number, cells]): TableLine => {
      const merged = marked.get(number);
      return { number, cells: Array.from(cells, (cell) => (cell ?? '').trim()), ...(merged && { merged }) };
    })
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}
