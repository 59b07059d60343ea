import type { Lang } from '../text/use-text';
import { formatNumber, type NumberLike } from './numbers';

/** English words of the units that plans and indicators count in: for one, and for any other number. */
const WORDS: Readonly<Record<string, readonly [one: string, other: string]>> = {
  명: ['person', 'people'],
  회: ['time', 'times'],
  건: ['case', 'cases'],
  개: ['item', 'items'],
  원: ['won', 'won'],
  팀: ['team', 'teams'],
  개부서: ['department', 'departments'],
  구분: ['kind', 'kinds'],
  지표: ['indicator', 'indicators'],
  '개 분야': ['field', 'fields'],
  '대 영역': ['area', 'areas'],
  대분야: ['area', 'areas'],
  '대 과제': ['area', 'areas'],
};

/** A unit as it follows a number: words in Latin letters stand apart. */
export const unitAfter = (unit: string): string => (/^[a-z]/i.test(unit) ? ` ${unit}` : unit);

/** A number with its unit in the page's language: `12명`, `12 people`. A unit that is not known stays as it is. */
export function formatCount(count: NumberLike, unit: string | null | undefined, lang: Lang): string {
  const number = formatNumber(count);
  if (!unit || number === formatNumber(null)) return number;
  if (lang === 'ko') return `${number}${unit}`;
  const [one, other] = WORDS[unit] ?? [unit, unit];
  return `${number} ${Number(count) === 1 ? one : other}`;
}
