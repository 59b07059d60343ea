import { strFromU8, unzipSync } from 'fflate';
import { refuse } from '../kernel/errors.js';

const PATH = ['input', 'bytes'];
/** Parts of a workbook that are read; charts, pictures and macros are not even unpacked. */
const READ = /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/;
/** Bytes that all parts together may have once unpacked. */
const MOST_BYTES = 64 * 1024 * 1024;

/** The XML parts of an XLSX file by their names. Refuses what is no workbook (`import.workbook`) or too large. */
export function workbookParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  let total = 0;
  const unpacked = unpack(bytes, (name, size) => {
    if (!READ.test(name)) return false;
    total += size;
    if (total > MOST_BYTES) throw refuse('import.workbook-large', PATH, { max: MOST_BYTES / 1024 / 1024 });
    return true;
  });
  return new Map(Object.entries(unpacked).map(([name, part]) => [name, strFromU8(part)]));
}

function unpack(bytes: Uint8Array, wanted: (name: string, size: number) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter: ({ name, originalSize }) => wanted(name, originalSize) });
  } catch (error) {
    // The unpacker's own errors carry a number; a refusal from the filter passes.
    if (typeof (error as { code?: unknown }).code === 'number') throw refuse('import.workbook', PATH);
    throw error;
  }
}

/** An XLSX file is a ZIP archive. */
export const isWorkbook = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03;
