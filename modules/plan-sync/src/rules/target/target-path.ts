import { big, compare, type DecimalText, round } from '@yeondong/schema/rules';

export const TARGET_PATHS = ['LINEAR', 'GEOMETRIC', 'EXPLICIT'] as const;
export type TargetPathKind = (typeof TARGET_PATHS)[number];

/** What an item aims at over its years. */
export interface TargetPath {
  readonly path: TargetPathKind;
  readonly baseYear: number;
  readonly baseline: DecimalText;
  readonly targetYear: number;
  readonly target: DecimalText;
  /** Targets of single years of an explicit path, by year. */
  readonly years: Readonly<Record<string, DecimalText>>;
  /** How far the figure may lie from a target that is to be held; null: not at all. */
  readonly tolerance: DecimalText | null;
}

export interface TargetIssue {
  readonly code: string;
  readonly field: 'targetYear' | 'path' | 'years' | 'tolerance';
}

const PLACES = 6;
const kept = (value: Parameters<typeof round>[0]): DecimalText => round(value, PLACES);

/** What cannot be a path: its end not after its base, growth from, to or through zero, years outside it. */
export function targetIssues(path: TargetPath): TargetIssue[] {
  const issues: TargetIssue[] = [];
  if (path.targetYear <= path.baseYear) issues.push({ code: 'plan-sync.target.years', field: 'targetYear' });
  if (path.path === 'GEOMETRIC' && !big(path.baseline).times(path.target).gt(0))
    issues.push({ code: 'plan-sync.target.growth', field: 'path' });
  const years = Object.keys(path.years).map(Number);
  if (path.path === 'EXPLICIT' ? years.length === 0 : years.length > 0)
    issues.push({ code: 'plan-sync.target.explicit', field: 'years' });
  else if (years.some((year) => year <= path.baseYear || year > path.targetYear))
    issues.push({ code: 'plan-sync.target.outside', field: 'years' });
  if (path.tolerance !== null && compare(path.tolerance, '0') < 0)
    issues.push({ code: 'plan-sync.target.tolerance', field: 'tolerance' });
  return issues;
}

/** Whether a path says anything of a year, and why not. */
export const TARGET_STATUSES = ['KNOWN', 'NO_YEARS', 'BEFORE', 'AFTER', 'NOT_STATED'] as const;
export type TargetStatus = (typeof TARGET_STATUSES)[number];

export function targetStatus({ path, baseYear, targetYear, years }: TargetPath, year: number): TargetStatus {
  if (targetYear <= baseYear) return 'NO_YEARS';
  if (year < baseYear) return 'BEFORE';
  if (year > targetYear) return 'AFTER';
  const between = year > baseYear && year < targetYear;
  return path === 'EXPLICIT' && between && years[year] === undefined ? 'NOT_STATED' : 'KNOWN';
}

/** The target of a year, with six decimals; null outside the years of the path, and where an explicit one does not say. */
export function targetOf(path: TargetPath, year: number): DecimalText | null {
  if (targetStatus(path, year) !== 'KNOWN') return null;
  if (year === path.baseYear) return path.baseline;
  if (path.path === 'EXPLICIT') return path.years[year] ?? path.target;
  if (year === path.targetYear) return path.target;
  const [passed, whole] = [year - path.baseYear, path.targetYear - path.baseYear];
  if (path.path === 'LINEAR')
    return kept(big(path.target).minus(path.baseline).times(passed).div(whole).plus(path.baseline));
  // A root is no decimal: six places of a double are exact enough for a target.
  const growth = Number(big(path.target).div(path.baseline)) ** (passed / whole);
  return kept(big(path.baseline).times(growth.toString()));
}

/** Whether a target goes further than the path asks for in the year: above it where it rises, below it where it falls. */
export function isBolder(path: TargetPath, year: number, annual: DecimalText): boolean {
  const expected = targetOf(path, year);
  return expected !== null && compare(path.target, path.baseline) * compare(annual, expected) > 0;
}

/**
 * How well the target of a year in one plan agrees with the path of another: 1 − min(1, |annual − e(y)| / |T − b|), and 1
 * where it is bolder. Where the level is to be held (T = b): 1 within the tolerance, else 0. Null where the path says
 * nothing of the year.
 */
export function targetAgreement(path: TargetPath, year: number, annual: DecimalText): DecimalText | null {
  const expected = targetOf(path, year);
  if (expected === null) return null;
  const gap = big(annual).minus(expected).abs();
  const span = big(path.target).minus(path.baseline).abs();
  if (span.eq(0)) return gap.lte(path.tolerance ?? '0') ? '1' : '0';
  if (isBolder(path, year, annual)) return '1';
  const off = gap.div(span);
  return off.gte(1) ? '0' : kept(big(1).minus(off));
}
