import { walkXml } from './workbook-xml.js';

/** What a cell's format makes of its number. */
export type NumberKind = 'NUMBER' | 'PERCENT' | 'DATE';

/** Formats that every workbook has without naming them (ECMA-376, 18.8.30), with those of East Asia. */
const PERCENT_IDS = new Set([9, 10]);
const isDateId = (id: number): boolean => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58);

/** Of a format in words: without texts in quotes, escapes and conditions. */
function kindOfCode(code: string): NumberKind {
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
  if (bare.includes('%')) return 'PERCENT';
  return /[ymdhs]/i.test(bare.replace(/general/gi, '')) ? 'DATE' : 'NUMBER';
}

/** The kind of number of each cell style of a workbook, by its index. */
export function numberKinds(xml: string): readonly NumberKind[] {
  const codes = new Map<number, string>();
  const kinds: NumberKind[] = [];
  let inCells = false;
  const kindOf = (id: number): NumberKind => {
    const code = codes.get(id);
    if (code !== undefined) return kindOfCode(code);
    if (PERCENT_IDS.has(id)) return 'PERCENT';
    return isDateId(id) ? 'DATE' : 'NUMBER';
  };
  walkXml(xml, {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) kinds.push(kindOf(Number(attributes.numFmtId ?? 0)));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return kinds;
}
