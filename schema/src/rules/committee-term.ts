import type { DateText } from '../kernel/calendar.js';
import { refuse } from '../kernel/errors.js';

/** The days, ends included, for which a seat is held; without `toDate` until further notice. */
export interface Term {
  readonly fromDate: DateText;
  readonly toDate: DateText | null;
}

export interface HeldSeat extends Term {
  readonly seat: number;
  readonly person: number;
}

/** The days in which a committee exists; null where it is open. */
export interface CommitteeLife {
  readonly formedOn: DateText | null;
  readonly dissolvedOn: DateText | null;
}

export const termsOverlap = (one: Term, other: Term): boolean =>
  (other.toDate === null || one.fromDate <= other.toDate) && (one.toDate === null || other.fromDate <= one.toDate);

export const holdsOn = (term: Term, day: DateText): boolean => termsOverlap(term, { fromDate: day, toDate: day });

/**
 * Refuses an appointment whose end lies before its beginning (`term.reversed`), that leaves the committee's own life
 * (`committee.not-formed`, `committee.dissolved`), to a seat that is held in these days (`committee.seat-held`), or of a
 * person who holds another seat of the committee then (`committee.person-seated`).
 */
export const checkAppointment = (wanted: HeldSeat, terms: readonly HeldSeat[], life: CommitteeLife): void => {
  if (wanted.toDate !== null && wanted.toDate < wanted.fromDate) throw refuse('term.reversed', ['input', 'toDate']);
  if (life.formedOn !== null && wanted.fromDate < life.formedOn)
    throw refuse('committee.not-formed', ['input', 'fromDate'], { day: life.formedOn });
  if (life.dissolvedOn !== null && wanted.fromDate > life.dissolvedOn)
    throw refuse('committee.dissolved', ['input', 'fromDate'], { day: life.dissolvedOn });
  const meanwhile = terms.filter((term) => termsOverlap(term, wanted));
  if (meanwhile.some((term) => term.seat === wanted.seat)) throw refuse('committee.seat-held', ['input', 'seat']);
  if (meanwhile.some((term) => term.person === wanted.person))
    throw refuse('committee.person-seated', ['input', 'person']);
};

/** More than half of the seats. */
export const majority = (seats: number): number => Math.floor(seats / 2) + 1;
