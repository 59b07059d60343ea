import { readNumber } from '@yeondong/client/kit';

/** Places between a won and the unit that amounts are typed in. */
const PLACES = { million: 6, hundredMillion: 8 } as const;
export type WonUnit = keyof typeof PLACES;

/** Why a text is no amount: no number, a part of a won, or more than anybody counts to the won. */
export type WonFault = 'unread' | 'fraction' | 'tooLarge';

/** An amount typed in a unit, in won; none for an empty field. Digits are moved, so that nothing is rounded. */
export function readWon(text: string | null | undefined, unit: WonUnit = 'million'): number | null | WonFault {
  const read = readNumber(text ?? '');
  if (read.kind === 'empty') return null;
  if (read.kind === 'refused' || read.percent) return 'unread';
  const [whole = '', fraction = ''] = read.value.split('.');
  const places = PLACES[unit];
  if (/[1-9]/.test(fraction.slice(places))) return 'fraction';
  const won = Number(whole + fraction.slice(0, places).padEnd(places, '0'));
  return Number.isSafeInteger(won) ? won : 'tooLarge';
}

/** What a field of money says of a text; nothing where the text is no number at all, which every field of numbers says. */
export function wonRefusal(text: string, unit: WonUnit, required: boolean): 'missing' | 'fraction' | 'tooLarge' | null {
  const won = readWon(text, unit);
  if (won === null) return required ? 'missing' : null;
  return won === 'fraction' || won === 'tooLarge' ? won : null;
}

/** The amount to send; what is none is said at its field, which sends nothing. */
export function wonIn(text: string | null | undefined, unit: WonUnit = 'million'): number | null {
  const won = readWon(text, unit);
  return typeof won === 'number' ? won : null;
}
