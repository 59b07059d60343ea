import type { TableLine } from '@yeondong/schema/rules';

const UNITS = '원|천원|만원|백만원|천만원|억원';
const IN_HEAD = new RegExp(`\\(\\s*(?:단위\\s*[:：]?\\s*)?(${UNITS})\\s*\\)`);
const IN_TITLE = new RegExp(`단위\\s*[:：]?\\s*(${UNITS})(?![가-힣])`);

/** The unit that a column of money is in: as its name says, else as a title above the table says, else won. */
export function moneyUnit(head: string, titles: readonly TableLine[]): string {
  const own = IN_HEAD.exec(head.normalize('NFKC'))?.[1];
  if (own) return own;
  for (const { cells } of titles) {
    const said = IN_TITLE.exec(cells.join(' ').normalize('NFKC'))?.[1];
    if (said) return said;
  }
  return '원';
}
