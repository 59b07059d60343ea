import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import iconv from 'iconv-lite';
import { refuse } from '../kernel/errors.js';
import type { TableLine } from './table-line.js';
import { workbookLines } from './workbook.js';
import { isWorkbook } from './workbook-parts.js';

export const TABLE_ENCODINGS = ['UTF8', 'CP949', 'XLSX'] as const;
export type TableEncoding = (typeof TABLE_ENCODINGS)[number];

export interface TableFile {
  readonly name: string;
  readonly encoding: TableEncoding;
  /** SHA-256 of the bytes: the same file is imported once. */
  readonly checksum: string;
  readonly lines: readonly TableLine[];
}

/** Lines that are taken in at once, the names of the columns among them. */
export const MOST_LINES = 20_000;
const PATH = ['input', 'bytes'];
const NAME_LENGTH = 200;

/** Reads an uploaded table: a workbook, else UTF-8 where the bytes are that, else CP949. */
export function tableFile(fileName: string, bytes: Buffer): TableFile {
  if (bytes.length === 0) throw refuse('import.empty', PATH);
  const { lines, encoding } = read(bytes);
  if (lines.length === 0) throw refuse('import.empty', PATH);
  if (lines.length > MOST_LINES) throw refuse('import.too-long', PATH, { max: MOST_LINES });
  const name = [
    ...fileName
      .normalize('NFC')
      .replace(/[\p{Cc}\p{Cf}]/gu, '')
      .trim(),
  ]
    .slice(-NAME_LENGTH)
    .join('');
  return { name: name || 'file', encoding, checksum: createHash('sha256').update(bytes).digest('hex'), lines };
}

function read(bytes: Buffer): Pick<TableFile, 'lines' | 'encoding'> {
  if (isWorkbook(bytes)) return { lines: workbookLines(bytes), encoding: 'XLSX' };
  const { text, encoding } = decoded(bytes);
  return { lines: tableLines(text), encoding };
}

function decoded(bytes: Buffer): { readonly text: string; readonly encoding: TableEncoding } {
  if (isUtf8(bytes)) {
    const text = bytes.toString('utf8');
    if (text.includes('\0')) throw refuse('import.encoding', PATH);
    return { text, encoding: 'UTF8' };
  }
  // TextDecoder('euc-kr') reads only KS X 1001 and gives wrong letters for the rest of CP949 without an error.
  const text = iconv.decode(bytes, 'cp949');
  if (text.includes('�') || text.includes('\0')) throw refuse('import.encoding', PATH);
  return { text, encoding: 'CP949' };
}

/** The cells of every line that holds anything: commas or tabs, quotes doubled inside quotes, any line end. */
export function tableLines(text: string): TableLine[] {
  const lines: TableLine[] = [];
  const separator = /^[^\n]*\t/.test(text) && !/^[^\n]*,/.test(text) ? '\t' : ',';
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let first = 1;
  const endLine = (): void => {
    cells.push(cell);
    if (cells.some((each) => each.trim() !== ''))
      lines.push({ number: first, cells: cells.map((each) => each.trim()) });
    cells = [];
    cell = '';
    first = line + 1;
  };
  const end = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  for (let at = 0; at < end.length; at += 1) {
    const letter = end[at] as string;
    if (quoted && letter === '"' && end[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (letter === '"' && (quoted || cell.trim() === '')) quoted = !quoted;
    else if (letter === separator && !quoted) {
      cells.push(cell);
      cell = '';
    } else if (letter === '\n' && !quoted) {
      endLine();
      line += 1;
    } else {
      if (letter === '\n') line += 1;
      cell += letter;
    }
  }
  if (quoted) throw refuse('import.quote', PATH, { line: first });
  endLine();
  return lines;
}
