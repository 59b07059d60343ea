import { type DateText, parsePeriod, refuse } from '@yeondong/schema/rules';
import { resultDueDays } from '../result-due.js';

export const PUBLICATION_KINDS = ['PROVISIONAL', 'CONFIRMED'] as const;
export type PublicationKind = (typeof PUBLICATION_KINDS)[number];

/** The day by which a month is published: the 12th of the next, or the first working day after it. */
export const publicationDueOn = (month: string, holidays: ReadonlySet<DateText>): DateText =>
  resultDueDays(parsePeriod(month), holidays).publish;

/**
 * Until every scorecard has been confirmed, scores are published as provisional beside the work schedules, and are no
 * ground for a rank; without scorecards only the schedules are.
 */
export const publicationKind = (confirmedOn: readonly (DateText | null)[], publishedOn: DateText): PublicationKind =>
  confirmedOn.length > 0 && confirmedOn.every((day) => day !== null && day <= publishedOn)
    ? 'CONFIRMED'
    : 'PROVISIONAL';

export interface PublicationRequest {
  readonly monthEndsOn: DateText;
  readonly publishedOn: DateText;
  /** How often the month was published before. */
  readonly before: number;
  readonly reason: string | null;
}

/** A month is published after its end, once; every further time is a correction and says why. */
export function checkPublication({ monthEndsOn, publishedOn, before, reason }: PublicationRequest): void {
  if (publishedOn <= monthEndsOn) throw refuse('bsc.publication.month-open', ['input', 'month']);
  if (before > 0 && reason === null) throw refuse('bsc.publication.reason', ['input', 'reason']);
}
