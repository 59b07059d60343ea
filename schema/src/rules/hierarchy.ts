import type { Issue } from '../kernel/errors.js';

/** Plan years in which a record is in force, ends included; `toYear` null: until further notice. */
export interface Validity {
  readonly fromYear: number;
  readonly toYear: number | null;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

const end = ({ toYear }: Validity): number => toYear ?? Number.POSITIVE_INFINITY;
const isYear = (year: number): boolean => Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;

export const isInForce = (validity: Validity, year: number): boolean =>
  validity.fromYear <= year && year <= end(validity);

export const overlaps = (left: Validity, right: Validity): boolean =>
  left.fromYear <= end(right) && right.fromYear <= end(left);

/** True when `inner` lies wholly within `outer`: a child never outlives its parent. */
export const liesWithin = (inner: Validity, outer: Validity): boolean =>
  outer.fromYear <= inner.fromYear && end(inner) <= end(outer);

/** `validity.year` for years outside 1900–2100, `validity.reversed` for an end before the start. */
export const checkValidity = (validity: Validity, path: Issue['path'] = []): readonly Issue[] => {
  const { fromYear, toYear } = validity;
  if (!isYear(fromYear)) return [{ path: [...path, 'fromYear'], code: 'validity.year' }];
  if (toYear === null) return [];
  if (!isYear(toYear)) return [{ path: [...path, 'toYear'], code: 'validity.year' }];
  return toYear < fromYear
    ? [{ path: [...path, 'toYear'], code: 'validity.reversed', params: { fromYear, toYear } }]
    : [];
};

/** `validity.overlap` at each record that shares a year with an earlier one of the list (versions of one text, say). */
export const checkNoOverlap = (list: readonly Validity[], path: Issue['path'] = []): readonly Issue[] =>
  list.flatMap((validity, index) => {
    const other = list.findIndex((earlier, position) => position < index && overlaps(earlier, validity));
    return other < 0 ? [] : [{ path: [...path, index], code: 'validity.overlap', params: { other } }];
  });
