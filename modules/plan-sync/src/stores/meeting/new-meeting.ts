import { forbidden, LAST_POSITION, refuse, sql, type TransactionContext } from '@yeondong/schema';
import type { ProgressMeeting } from '../../entities/meeting/progress-meeting.js';

type NewMeeting = Pick<ProgressMeeting, 'year' | 'quarter' | 'period' | 'plannedOn' | 'reportDue' | 'place'>;

/** One meeting reports on a quarter; who called one off puts it off instead. Refuses `record.duplicate`. */
export async function requireFreeQuarter(tx: TransactionContext, year: number, quarter: number): Promise<void> {
  const known = await tx.db.rows(
    sql`select 1 as found from plan_sync_meeting where year = ${year} and quarter = ${quarter}`,
  );
  if (known.length > 0) throw refuse('record.duplicate', ['input', 'quarter']);
}

export const newMeetingTitles = (year: number, quarter: number) => ({
  titleKo: `${year}년 ${quarter}분기 추진상황·실천계획 보고회`,
  titleEn: `Meeting on progress and action plans, quarter ${quarter} of ${year}`,
});

/** The department that plans it calls it. */
export function newMeeting(tx: TransactionContext, meeting: NewMeeting) {
  if (tx.departmentKey === null) throw forbidden();
  const { year, quarter, period } = meeting;
  return {
    ...meeting,
    code: period,
    ...newMeetingTitles(year, quarter),
    status: 'PLANNED' as const,
    ...{ postponedFrom: null, heldOn: null, reason: null },
    departmentKey: tx.departmentKey,
    position: LAST_POSITION,
    sample: false,
    version: 1,
  };
}
