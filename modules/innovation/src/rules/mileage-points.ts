import { big, type DateText, type DecimalText, decimalText, sum } from '@yeondong/schema/rules';
import type { Cap } from './mileage-kinds.js';

export interface Sharer {
  readonly person: number;
  /** Percent; those of an activity add up to 100. */
  readonly share: DecimalText;
}

const down = (value: DecimalText): DecimalText => decimalText(big(value).round(1, 0));

/** Splits the points of an activity by share, each down to a tenth; what is left over is the leader's. */
export function splitPoints(total: DecimalText, sharers: readonly Sharer[], leader: number): Map<number, DecimalText> {
  const parts = new Map(
    sharers.map(({ person, share }) => [person, down(decimalText(big(total).times(share).div(100)))]),
  );
  const rest = big(total).minus(sum([...parts.values()]));
  parts.set(leader, decimalText(big(parts.get(leader) ?? '0').plus(rest)));
  return parts;
}

/** What is posted of earned points: what the caps leave, and each part beyond a cap with 0 points. */
export interface Posting {
  readonly points: DecimalText;
  readonly cappedFrom: DecimalText | null;
  readonly cap: Cap | null;
}

const least = (left: DecimalText, right: DecimalText): DecimalText => (big(left).lt(right) ? left : right);
const minus = (left: DecimalText, right: DecimalText): DecimalText => decimalText(big(left).minus(right));
const isMore = (value: DecimalText): boolean => big(value).gt(0);

interface Caps {
  readonly perEvent: DecimalText | null;
  /** What the yearly cap still leaves; null without a cap. */
  readonly room: DecimalText | null;
}

/** The cap of an event first, then that of the year. */
export function postings(earned: DecimalText, { perEvent, room }: Caps): Posting[] {
  const inEvent = perEvent === null ? earned : least(earned, perEvent);
  const granted = room === null ? inEvent : least(inEvent, isMore(room) ? room : '0');
  const capped = (excess: DecimalText, cap: Cap): Posting[] =>
    isMore(excess) ? [{ points: '0', cappedFrom: excess, cap }] : [];
  return [
    ...(isMore(granted) ? [{ points: granted, cappedFrom: null, cap: null }] : []),
    ...capped(minus(inEvent, granted), 'YEAR'),
    ...capped(minus(earned, inEvent), 'EVENT'),
  ];
}

/** An entry that the yearly cap held back, with what has been given of it since. */
export interface HeldBack {
  readonly key: number;
  readonly occurredOn: DateText;
  readonly postedOn: DateText;
  readonly excess: DecimalText;
  readonly filled: DecimalText;
}

/** Gives freed room to what the cap held back, in the order in which it happened, was posted, was written. */
export function fillRoom(
  room: DecimalText,
  held: readonly HeldBack[],
): { readonly key: number; readonly points: DecimalText }[] {
  const inOrder = held.toSorted(
    (one, other) =>
      one.occurredOn.localeCompare(other.occurredOn) ||
      one.postedOn.localeCompare(other.postedOn) ||
      one.key - other.key,
  );
  let left = room;
  return inOrder.flatMap(({ key, excess, filled }) => {
    const points = least(left, minus(excess, filled));
    if (!isMore(points)) return [];
    left = minus(left, points);
    return [{ key, points }];
  });
}

/** Points expire at the end of the year so many years after that in which they were earned. */
export const expiryDay = (occurredOn: DateText, years: number): DateText =>
  `${Number(occurredOn.slice(0, 4)) + years}-12-31`;
