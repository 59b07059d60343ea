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

/** The target of a year, with six decimals; null before the base year, and where an explicit path does not say. */
export function targetOf(path: TargetPath, year: number): DecimalText | null {
  if (year < path.baseYear) return null;
  if (path.path === 'EXPLICIT') return explicitTarget(path, year);
  if (year === path.baseYear) return path.baseline;
  if (year >= path.targetYear) return path.target;
  const [passed, whole] = [year - path.baseYear, path.targetYear - path.baseYear];
  if (path.path === 'LINEAR')
    return kept(big(path.target).minus(path.baseline).times(passed).div(whole).plus(path.baseline));
  // A root is no decimal: six places of a double are exact enough for a target.
  const growth = Number(big(path.target).div(path.baseline)) ** (passed / whole);
  return kept(big(path.baseline).times(growth.toString()));
}

function explicitTarget({ years, baseYear, baseline, targetYear, target }: TargetPath, year: number) {
  if (year === baseYear) return baseline;
  return years[year] ?? (year >= targetYear ? target : null);
}

/**
 * How well the target of a year in one plan agrees with the path of another: 1 − min(1, |annual − e(y)| / |T − b|).
 * Where the level is to be held (T = b): 1 within the tolerance, else 0. Null where the path says nothing of the year.
 */
export function targetAgreement(path: TargetPath, year: number, annual: DecimalText): DecimalText | null {
  const expected = targetOf(path, year);
  if (expected === null) return null;
  const gap = big(annual).minus(expected).abs();
  const span = big(path.target).minus(path.baseline).abs();
  if (span.eq(0)) return gap.lte(path.tolerance ?? '0') ? '1' : '0';
  const off = gap.div(span);
  return off.gte(1) ? '0' : kept(big(1).minus(off));
}
