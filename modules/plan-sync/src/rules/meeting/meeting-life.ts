import { type DateText, formatPeriod, type Issue, lastDay, refuse } from '@yeondong/schema/rules';

/** 예정 → 개최, or 취소. What is put off stays planned, for another day. */
export const MEETING_STATUSES = ['PLANNED', 'HELD', 'CANCELLED'] as const;
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

/** Four meetings a year, each for the progress of a quarter, whenever it is held. */
export const QUARTERS_OF_YEAR = 4;

/** The quarter that a meeting reports on, as `2006-Q2`. Refuses `plan-sync.meeting.quarter`. */
export function meetingPeriod(year: number, quarter: number): string {
  if (!Number.isInteger(quarter) || quarter < 1 || quarter > QUARTERS_OF_YEAR)
    throw refuse('plan-sync.meeting.quarter', ['input', 'quarter']);
  return formatPeriod({ kind: 'QUARTER', year, index: quarter });
}

/** The last day of a quarter of a year. */
export const quarterEnd = (year: number, quarter: number): DateText =>
  lastDay({ kind: 'QUARTER', year, index: quarter });

export interface MeetingDays {
  readonly year: number;
  readonly plannedOn: DateText;
  readonly reportDue: DateText;
}

/** A meeting is held within its year, and its reports are in before it. */
export function meetingDayIssues({ year, plannedOn, reportDue }: MeetingDays): readonly Issue[] {
  const inYear = Number(plannedOn.slice(0, 4)) === year;
  return [
    ...(inYear ? [] : [{ path: ['input', 'plannedOn'], code: 'plan-sync.meeting.other-year', params: { year } }]),
    ...(reportDue > plannedOn ? [{ path: ['input', 'reportDue'], code: 'plan-sync.meeting.due-late' }] : []),
  ];
}

/** Refuses to change, hold or call off what has been held or called off already. */
export function requirePlanned(status: MeetingStatus): void {
  if (status !== 'PLANNED') throw refuse('plan-sync.meeting.status', ['input', 'id'], { status });
}

/** A meeting is recorded as held on a day of its year that has come. */
export function requireHeldDay(heldOn: DateText, year: number, today: DateText): void {
  if (heldOn > today) throw refuse('plan-sync.meeting.to-come', ['input', 'heldOn']);
  if (Number(heldOn.slice(0, 4)) !== year) throw refuse('plan-sync.meeting.other-year', ['input', 'heldOn'], { year });
}
