/** Reading what Excel, 한셀 and Korean reports put on the clipboard. */

/** Splits tab-separated text into cells; quoted cells may hold tabs, line ends and doubled quotes. */
export function readCells(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let at = 0; at < source.length; at += 1) {
    const char = source[at] as string;
    if (quoted) {
      if (char !== '"') cell += char;
      else if (source[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (char === '"' && cell === '' && closesLater(source, at)) quoted = true;
    else if (char === '\t' || char === '\n') {
      rows.at(-1)?.push(cell);
      cell = '';
      if (char === '\n') rows.push([]);
    } else cell += char;
  }
  rows.at(-1)?.push(cell);
  return rows;
}

/** A lone quote (as in 17") is text; only one that closes before a tab or line end opens a quoted cell. */
function closesLater(source: string, at: number): boolean {
  return /^"(?:[^"]|"")*"(?=[\t\n]|$)/.test(source.slice(at));
}

/** ², ①, ½: folding would make digits of them. */
const FOOTNOTE = /\p{No}/u;
/** A blank or tab between digits stands between two numbers, as of two cells. */
const TWO_CELLS = /\d[\s\u200b\ufeff]+\d/;

export type PastedNumber =
  | { kind: 'empty' }
  | { kind: 'number'; value: string; percent: boolean }
  | { kind: 'refused'; reason: 'notANumber' | 'grouping' | 'ambiguousSign' };

/**
 * A number as people write it, read as an uploaded table is: full-width digits, thousands commas, △, ▲ or parentheses for
 * minus, a percent sign; -, … and x for none. ▽ and ▼ are refused: they point down beside losses and beside rises of ▲.
 * Nothing is guessed.
 */
export function readNumber(text: string): PastedNumber {
  const plain = text.normalize('NFKC');
  if (FOOTNOTE.test(text) || TWO_CELLS.test(plain)) return { kind: 'refused', reason: 'notANumber' };
  let bare = plain.replace(/[\s\u200b\ufeff]+/g, '');
  if (bare === '' || /^(?:[-–—−]|…|⋯|\.\.\.|[xX])$/.test(bare)) return { kind: 'empty' };
  if (/[▽▼]/.test(bare)) return { kind: 'refused', reason: 'ambiguousSign' };
  const percent = bare.endsWith('%');
  if (percent) bare = bare.slice(0, -1);
  let negative = false;
  const parens = /^\((.+)\)$/.exec(bare)?.[1];
  if (parens) {
    negative = true;
    bare = parens;
  } else if (/^[△▲−–-]/.test(bare)) {
    negative = true;
    bare = bare.slice(1);
  } else if (bare.startsWith('+')) bare = bare.slice(1);
  if (bare.includes(',') && !/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare)) {
    return { kind: 'refused', reason: /^[\d,.]+$/.test(bare) ? 'grouping' : 'notANumber' };
  }
  bare = bare.replaceAll(',', '');
  if (!/^(\d+(\.\d*)?|\.\d+)$/.test(bare)) return { kind: 'refused', reason: 'notANumber' };
  return { kind: 'number', value: signed(negative, tidy(bare)), percent };
}

function tidy(digits: string): string {
  const [whole = '', fraction = ''] = digits.split('.');
  const head = whole.replace(/^0+(?=\d)/, '') || '0';
  return fraction === '' ? head : `${head}.${fraction}`;
}

const signed = (negative: boolean, digits: string): string =>
  negative && /[1-9]/.test(digits) ? `-${digits}` : digits;
