import { addDays, addMonths, compareDates, type DateText, daysBetween } from '@yeondong/schema/rules';

/** Days for which somebody held a post; without a first or last day, from before the records or until further notice. */
export interface Stay {
  readonly from: DateText | null;
  readonly to: DateText | null;
}

/** Whoever has served less takes no part in bonus pay. */
const LEAST_MONTHS = 2;
/** Of the longest month: what one stay leaves over never makes another month by itself. */
const DAYS_OF_MONTH = 31;

/** Months of a year that somebody served: whole months of each unbroken stay, and one for every 31 of the days left over. */
export function monthsServed(stays: readonly Stay[], year: number): number {
  let months = 0;
  let days = 0;
  for (const { first, last } of unbroken(stays, year)) {
    let whole = 0;
    while (addMonths(first, whole + 1) <= addDays(last, 1)) whole += 1;
    months += whole;
    days += daysBetween(addMonths(first, whole), last) + 1;
  }
  return months + Math.floor(days / DAYS_OF_MONTH);
}

export const hasServed = (months: number): boolean => months >= LEAST_MONTHS;

const later = (one: DateText, other: DateText): DateText => (compareDates(one, other) < 0 ? other : one);

interface Days {
  readonly first: DateText;
  readonly last: DateText;
}

/** The stays within a year; one post that follows another on the next day goes on with it. */
function unbroken(stays: readonly Stay[], year: number): Days[] {
  const [begin, end] = [`${year}-01-01`, `${year}-12-31`];
  const within = stays
    .map(({ from, to }) => ({
      first: from === null || from < begin ? begin : from,
      last: to === null || to > end ? end : to,
    }))
    .filter(({ first, last }) => first <= last)
    .sort((one, other) => (one.first < other.first ? -1 : 1));
  const found: Days[] = [];
  for (const stay of within) {
    const before = found.at(-1);
    if (!before || stay.first > addDays(before.last, 1)) found.push(stay);
    else found[found.length - 1] = { first: before.first, last: later(before.last, stay.last) };
  }
  return found;
}
