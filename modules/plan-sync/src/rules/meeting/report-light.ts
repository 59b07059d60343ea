import { type DateText, type DecimalText, type ProgressLight, progressLight } from '@yeondong/schema/rules';
import type { ReportStatus } from './report-life.js';

export interface ReportedProgress {
  /** None where the initiative has no report at all. */
  readonly status: ReportStatus | null;
  readonly planned: DecimalText | null;
  readonly actual: DecimalText | null;
  /** The day it was first handed in. */
  readonly submittedOn: DateText | null;
}

export interface ReportTerms {
  /** None where no meeting asks for the period. */
  readonly reportDue: DateText | null;
  readonly today: DateText;
  /** The last day of the initiative lies within the period, and in the past. */
  readonly endPassed: boolean;
}

const IN_HAND: readonly ReportStatus[] = ['SUBMITTED', 'CONFIRMED', 'ACCEPTED'];

/** Handed in after the last day for it. */
export const isLate = (submittedOn: DateText | null, reportDue: DateText | null): boolean =>
  submittedOn !== null && reportDue !== null && submittedOn > reportDue;

/**
 * The light of an initiative at a meeting. What is not in hand after the last day is 미보고, never 0 %; so is what came late,
 * until the planner takes it in. Before that day there is none.
 */
export function reportLight(
  report: ReportedProgress,
  { reportDue, today, endPassed }: ReportTerms,
): ProgressLight | null {
  const { status, planned, actual, submittedOn } = report;
  const missing = reportDue !== null && today > reportDue ? 'NOT_REPORTED' : null;
  if (status === null || !IN_HAND.includes(status) || planned === null) return missing;
  if (isLate(submittedOn, reportDue) && status !== 'ACCEPTED') return 'NOT_REPORTED';
  return progressLight({ planned, actual, endPassed });
}
