import { compare, type DecimalText, type Issue, refuseAll } from '@yeondong/schema/rules';
import { largestRemainder } from './largest-remainder.js';

export const GRADING_MODES = ['ABSOLUTE', 'QUOTA'] as const;
export type GradingMode = (typeof GRADING_MODES)[number];

export interface GradeBand {
  readonly name: string;
  readonly least: DecimalText;
  /** Percent of the ranked. */
  readonly quota: number;
}

/** The grade whose band a published total lies in; the last one takes all below. */
export const bandOf = (bands: readonly GradeBand[], total: DecimalText): string =>
  (bands.find(({ least }) => compare(total, least) >= 0) ?? (bands.at(-1) as GradeBand)).name;

/**
 * Grades by quota for totals in descending order. Where a tie stands across a boundary all of it goes up and the next
 * grade shrinks by as many, which may cascade; otherwise all of it goes down.
 */
export function gradesByQuota(
  bands: readonly GradeBand[],
  totals: readonly DecimalText[],
  tiesGoUp: boolean,
): string[] {
  const counts = largestRemainder(
    totals.length,
    bands.map(({ quota }) => quota),
  );
  const grades: string[] = [];
  let until = 0;
  bands.forEach(({ name }, index) => {
    until += counts[index] ?? 0;
    const end = index === bands.length - 1 ? totals.length : movedBoundary(totals, until, tiesGoUp);
    while (grades.length < end) grades.push(name);
  });
  return grades;
}

/** The boundary between two grades, moved to where no tie stands across it. */
function movedBoundary(totals: readonly DecimalText[], boundary: number, up: boolean): number {
  const tiedAt = (at: number): boolean =>
    at > 0 && at < totals.length && compare(totals[at - 1] as DecimalText, totals[at] as DecimalText) === 0;
  let at = boundary;
  while (tiedAt(at)) at += up ? 1 : -1;
  return at;
}

interface PaidBand extends GradeBand {
  readonly payQuota: number;
  readonly payRate: DecimalText;
  readonly ratingPoints?: DecimalText | null;
}

/** Grades have names of their own, bands go down from the best, quotas make 100, nobody pays for a grade. */
export function checkBands(bands: readonly PaidBand[]): void {
  const path = ['input', 'grades'];
  const issues: Issue[] = [];
  if (bands.length === 0) issues.push({ path, code: 'bsc.scheme.no-grades' });
  for (const column of ['quota', 'payQuota'] as const) {
    const total = bands.reduce((sum, band) => sum + band[column], 0);
    if (bands.length > 0 && total !== 100) issues.push({ path, code: 'bsc.scheme.quota', params: { total } });
  }
  bands.forEach((band, index) => {
    const above = bands[index - 1];
    const named = band.name.trim();
    if (named === '' || bands.findIndex(({ name }) => name.trim() === named) !== index)
      issues.push({ path: [...path, index, 'name'], code: 'bsc.scheme.grade-name' });
    if (compare(band.payRate, '0') < 0) issues.push({ path: [...path, index, 'payRate'], code: 'bsc.scheme.negative' });
    if (above && compare(band.least, above.least) >= 0)
      issues.push({ path: [...path, index, 'least'], code: 'bsc.scheme.order' });
    if (band.quota < 0 || band.payQuota < 0)
      issues.push({ path: [...path, index, 'quota'], code: 'bsc.scheme.quota', params: { total: band.quota } });
    if (band.ratingPoints && compare(band.ratingPoints, '0') < 0)
      issues.push({ path: [...path, index, 'ratingPoints'], code: 'bsc.scheme.negative' });
  });
  refuseAll(issues);
}
