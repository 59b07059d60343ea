import { optionalText, refuse } from '@yeondong/schema/rules';
import { isOver } from './term/term-end.js';
import type { PlanLevel } from './version-state.js';

export const BASIS_LENGTH = 300;
const [FIRST_YEAR, LAST_YEAR] = [1990, 2100];
const FIRST_TERM = 1;

export const basisText = (text: string | null | undefined) => optionalText(text, BASIS_LENGTH, ['input', 'legalBasis']);

export function checkPlanYears(fromYear: number, toYear: number | null | undefined): void {
  for (const [name, year] of Object.entries({ fromYear, toYear })) {
    if (typeof year === 'number' && (year < FIRST_YEAR || year > LAST_YEAR)) {
      throw refuse('validity.year', ['input', name]);
    }
  }
  if (typeof toYear === 'number' && toYear < fromYear) throw refuse('term.reversed', ['input', 'toYear']);
}

/** Priorities are of an elected term, other plans of none. */
export function checkTerm(level: PlanLevel, term: number | null): void {
  if (level === 'TERM_PRIORITY' ? term === null || term < FIRST_TERM : term !== null) {
    throw refuse('plan-sync.plan.term', ['input', 'term']);
  }
}

/** Only an elected term has a last day. */
export function checkTermDay(level: PlanLevel, endsOn: string | null | undefined): void {
  if (endsOn && level !== 'TERM_PRIORITY') throw refuse('plan-sync.term.level', ['input', 'endsOn']);
}

/** A term is closed once its last day is over. */
export function checkOver(plan: Parameters<typeof isOver>[0], today: string): void {
  if (plan.endsOn !== null && !isOver(plan, today))
    throw refuse('plan-sync.term.not-over', ['input', 'status'], { day: plan.endsOn });
}
