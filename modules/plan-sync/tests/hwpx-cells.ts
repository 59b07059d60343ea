import { strFromU8, unzipSync } from 'fflate';

const unescaped = (text: string): string =>
  text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, inner]) => inner ?? '');

/** The texts of the cells of every table of an HWPX file, row by row. */
export function hwpxCells(bytes: Uint8Array): string[][][] {
  const section = strFromU8(unzipSync(bytes)['Contents/section0.xml'] as Uint8Array);
  return all(section, /<hp:tbl (.*?)<\/hp:tbl>/gs).map((table) =>
    all(table, /<hp:tr>(.*?)<\/hp:tr>/gs).map((row) =>
      all(row, /<hp:tc (.*?)<\/hp:tc>/gs).map((cell) => unescaped(all(cell, /<hp:t>(.*?)<\/hp:t>/gs).join('\n'))),
    ),
  );
}
