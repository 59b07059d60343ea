import { big, compare, type DecimalText, refuse, round } from '@yeondong/schema/rules';
import { compoundRate } from './change.js';
import { type Polarity, signOf } from './polarity.js';

export const PATH_KINDS = ['LINEAR', 'GEOMETRIC'] as const;
export type PathKind = (typeof PATH_KINDS)[number];

export const TRACKS = ['ON_TRACK', 'BEHIND', 'UNKNOWN'] as const;
export type Track = (typeof TRACKS)[number];

export interface TargetPath {
  readonly path: PathKind;
  readonly baseYear: number;
  readonly baseValue: DecimalText;
  readonly year: number;
  readonly value: DecimalText;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** Refuses a path that cannot be walked. */
export function checkPath({ path, baseYear, baseValue, year, value }: TargetPath): void {
  for (const [name, asked] of Object.entries({ baseYear, year }))
    if (asked < FIRST_YEAR || asked > LAST_YEAR)
      throw refuse('social-indicators.target.year', ['input', name], { first: FIRST_YEAR, last: LAST_YEAR });
  if (year <= baseYear) throw refuse('social-indicators.target.years', ['input', 'year'], { baseYear });
  if (path === 'GEOMETRIC' && (compare(baseValue, '0') <= 0 || compare(value, '0') <= 0))
    throw refuse('social-indicators.target.geometric', ['input', 'path']);
}

/** The value that the path asks for in a year; null outside its years. */
export function pathAt({ path, baseYear, baseValue, year, value }: TargetPath, at: number): DecimalText | null {
  if (at < baseYear || at > year || year === baseYear) return null;
  const share = big(at - baseYear).div(year - baseYear);
  if (path === 'LINEAR') return round(big(baseValue).plus(big(value).minus(baseValue).times(share)), 4);
  if (at === year) return round(value, 4);
  const growth = Number(big(value).div(baseValue).toString()) ** Number(share.toString());
  return round(big(baseValue).times(growth), 4);
}

/** What must change every year from a value on: units a year, or percent a year; null once the target's year is there. */
export function requiredPace(target: TargetPath, from: number, current: DecimalText): DecimalText | null {
  const years = target.year - from;
  if (years <= 0) return null;
  if (target.path === 'LINEAR') return round(big(target.value).minus(current).div(years), 4);
  if (compare(current, '0') <= 0) return null;
  return compoundRate(current, target.value, years);
}

/** Whether a value is as good as the path asks for in its year, or better. */
export function trackOf(polarity: Polarity, target: TargetPath, year: number, current: DecimalText): Track {
  const asked = pathAt(target, year);
  const sign = signOf(polarity);
  if (asked === null || sign === 0) return 'UNKNOWN';
  return compare(current, asked) * sign >= 0 ? 'ON_TRACK' : 'BEHIND';
}
