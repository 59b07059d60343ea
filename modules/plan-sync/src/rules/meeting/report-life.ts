import { big, type DecimalText, type Issue, refuse } from '@yeondong/schema/rules';

/** 작성 → 제출 → 부서장 확인 → 보고회 접수; 반려된 것은 다시 쓴다. */
export const REPORT_STATUSES = ['DRAFT', 'SUBMITTED', 'CONFIRMED', 'ACCEPTED', 'RETURNED'] as const;
export type ReportStatus = (typeof REPORT_STATUSES)[number];

/** 누계, 현재값, 평균: how the result of an indicator grows to the year's. */
export const INDICATOR_KINDS = ['SUM', 'LAST', 'AVERAGE'] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

/** 목표 대비 실적 of one indicator. */
export interface ReportIndicator {
  readonly title: string;
  readonly unit: string | null;
  readonly kind: IndicatorKind;
  readonly lowerIsBetter: boolean;
  /** Of the whole year. */
  readonly target: DecimalText;
  /** So far; none while it cannot be said. */
  readonly result: DecimalText | null;
}

export type ReportAct = 'EDIT' | 'SUBMIT' | 'CONFIRM' | 'ACCEPT' | 'RETURN';

const FROM: Readonly<Record<ReportAct, readonly ReportStatus[]>> = {
  EDIT: ['DRAFT', 'RETURNED'],
  SUBMIT: ['DRAFT', 'RETURNED'],
  CONFIRM: ['SUBMITTED'],
  ACCEPT: ['CONFIRMED'],
  RETURN: ['SUBMITTED', 'CONFIRMED'],
};

interface ReportLife {
  readonly status: ReportStatus;
  readonly submittedBy: number | null;
}

/** Refuses an act out of its turn, and a confirmation by who handed it in. */
export function checkReportAct(
  { status, submittedBy }: ReportLife,
  act: ReportAct,
  person: number | null,
  path: Issue['path'] = ['input', 'id'],
): void {
  if (!FROM[act].includes(status)) throw refuse('plan-sync.report.status', path, { status });
  if (act === 'CONFIRM' && (person === null || person === submittedBy))
    throw refuse('plan-sync.separation-of-duty', path);
}

/** Result less target, so that a shortfall is below 0 whichever way is better. */
export function indicatorGap({ target, result, lowerIsBetter }: ReportIndicator): DecimalText | null {
  if (result === null) return null;
  const gap = big(result).minus(target);
  return (lowerIsBetter ? gap.times(-1) : gap).toFixed();
}

export interface ReportContent {
  readonly planned: DecimalText;
  readonly actual: DecimalText;
  readonly indicators: readonly ReportIndicator[];
  readonly gap: string | null;
  readonly action: string | null;
}

const isShare = (value: DecimalText): boolean => big(value).gte(0) && big(value).lte(100);

/** What a report may not say, whatever its state. */
export function reportIssues({ planned, actual }: Pick<ReportContent, 'planned' | 'actual'>): readonly Issue[] {
  const issue = (field: string): Issue => ({ path: ['input', field], code: 'plan-sync.report.percent' });
  return [...(isShare(planned) ? [] : [issue('planned')]), ...(isShare(actual) ? [] : [issue('actual')])];
}

/** What a report lacks to be handed in: goal → indicator → result → gap → action, each said. */
export function submissionIssues({ planned, actual, indicators, gap, action }: ReportContent): readonly Issue[] {
  const missing = (field: string): Issue => ({ path: ['input', 'id'], code: `plan-sync.report.no-${field}` });
  const behind = big(actual).lt(planned);
  return [
    ...(indicators.length === 0 ? [missing('indicator')] : []),
    ...(indicators.some(({ result }) => result === null) ? [missing('result')] : []),
    ...(behind && gap === null ? [missing('gap')] : []),
    ...(action === null ? [missing('action')] : []),
  ];
}
