import { addDays, type DateText, type Issue, nextWorkingDay, refuse } from '@yeondong/schema/rules';

export const VISIT_STATUSES = ['PLANNED', 'HELD', 'REPORTED', 'CANCELLED'] as const;
export type VisitStatus = (typeof VISIT_STATUSES)[number];

export const SECTORS = ['PUBLIC', 'PRIVATE'] as const;
export type Sector = (typeof SECTORS)[number];

/** Whether what was seen can be adopted here. */
export const FINDING_VERDICTS = ['OPEN', 'ADOPTABLE', 'NOT_ADOPTABLE'] as const;
export type FindingVerdict = (typeof FINDING_VERDICTS)[number];

const REPORT_DAYS = 30;

/** The report is due thirty days after the last day, on a working day. */
export const reportDueDay = (endsOn: DateText, holidays: ReadonlySet<DateText>): DateText =>
  nextWorkingDay(addDays(endsOn, REPORT_DAYS), holidays);

export const checkDays = (startsOn: DateText, endsOn: DateText): Issue[] =>
  endsOn >= startsOn ? [] : [{ path: ['input', 'endsOn'], code: 'policy-rnd.visit.reversed' }];

const FROM = {
  HOLD: ['PLANNED'],
  CANCEL: ['PLANNED'],
  REPORT: ['HELD'],
} as const satisfies Record<string, readonly VisitStatus[]>;

export type VisitAct = keyof typeof FROM;

/** Refuses an act out of its turn, and a visit held before its last day. */
export function checkVisitAct(status: VisitStatus, act: VisitAct, endsOn: DateText, today: DateText): void {
  const from: readonly VisitStatus[] = FROM[act];
  if (!from.includes(status)) throw refuse('policy-rnd.visit.status', ['input', 'id'], { status });
  if (act === 'HOLD' && endsOn > today) throw refuse('policy-rnd.visit.to-come', ['input', 'id'], { day: endsOn });
}
