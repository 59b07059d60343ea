import { readNumber } from '@yeondong/client/kit';

const shifted = (text: string, by: 2 | -2): string => {
  const [whole = '0', fraction = ''] = text.split('.');
  const places = Math.max(0, fraction.length - by);
  const digits = BigInt(whole + fraction) * 10n ** BigInt(Math.max(0, by - fraction.length));
  const padded = digits.toString().padStart(places + 1, '0');
  const moved = places === 0 ? padded : `${padded.slice(0, -places)}.${padded.slice(-places)}`;
  return moved.includes('.') ? moved.replace(/\.?0+$/, '') : moved;
};

/** 0.3 → 30; shares are decimals and pass through no float. */
export const percentOf = (share: string): string => shifted(share, 2);

/** 30 → 0.3; null for what is no number, or below 0. */
export function shareOf(percent: string): string | null {
  const read = readNumber(percent);
  return read.kind === 'number' && !read.value.startsWith('-') ? shifted(read.value, -2) : null;
}
