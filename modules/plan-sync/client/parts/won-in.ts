import { readNumber } from '@yeondong/client/kit';

/** Places between a won and the unit that amounts are typed in. */
const PLACES = { million: 6, hundredMillion: 8 } as const;

/**
 * An amount typed in a unit, in won: none for an empty field, `wrong` for what is no amount, as a percentage or a part of
 * a won. Digits are moved, so that nothing is rounded.
 */
export function wonIn(text: string | null | undefined, unit: keyof typeof PLACES = 'million'): number | null | 'wrong' {
  const read = readNumber(text ?? '');
  if (read.kind === 'empty') return null;
  if (read.kind === 'refused' || read.percent) return 'wrong';
  const [whole = '', fraction = ''] = read.value.split('.');
  const places = PLACES[unit];
  if (/[1-9]/.test(fraction.slice(places))) return 'wrong';
  const won = Number(whole + fraction.slice(0, places).padEnd(places, '0'));
  return Number.isSafeInteger(won) ? won : 'wrong';
}

/** For forms that let the server refuse: what is no amount is below nothing. */
export function wonOrRefused(text: string | null | undefined, unit: keyof typeof PLACES = 'million'): number | null {
  const won = wonIn(text, unit);
  return won === 'wrong' ? -1 : won;
}
