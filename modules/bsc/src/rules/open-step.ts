import { type DateText, daysBetween } from '@yeondong/schema/rules';
import { type DueFacts, entryDueDay, resultDueDays } from './result-due.js';

export type OpenStepKind = 'ENTER' | 'CONFIRM';

/** What a result waits for, and since when. */
export interface OpenStep {
  readonly step: OpenStepKind;
  readonly dueOn: DateText;
  /** Days since the last day in time; 0 while it is in time. */
  readonly daysLate: number;
}

/** The step of the department that a result waits for; null once its head has confirmed it. */
export const openStep = ({ state, period, today, holidays, availabilityLagDays }: DueFacts): OpenStep | null => {
  const at = (step: OpenStepKind, dueOn: DateText): OpenStep => ({
    step,
    dueOn,
    daysLate: Math.max(0, daysBetween(dueOn, today)),
  });
  if (state === 'OPEN' || state === 'RETURNED') return at('ENTER', entryDueDay(period, holidays, availabilityLagDays));
  return state === 'ENTERED' ? at('CONFIRM', resultDueDays(period, holidays).confirm) : null;
};
