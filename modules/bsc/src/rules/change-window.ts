import type { DateText } from '@yeondong/schema/rules';

/**
 * Why targets or a definition change during the year: in the yearly window, in one of an elected term, or as things come.
 * EXTERNAL (통제불가) is for targets alone, by a decision of the committee.
 */
export const CHANGE_GROUNDS = ['MIDYEAR', 'TERM_CHANGE', 'REORGANIZATION', 'LEGISLATION', 'EXTERNAL'] as const;
export type ChangeGround = (typeof CHANGE_GROUNDS)[number];

export interface ChangeDays {
  readonly fromOn: DateText;
  readonly toOn: DateText;
  /** The yearly window; others are of a change of the elected term. */
  readonly regular: boolean;
}

/** June, for a year whose yearly window nobody has set. */
export const usualWindow = (year: number): ChangeDays => ({
  fromOn: `${year}-06-01`,
  toOn: `${year}-06-30`,
  regular: true,
});

const isWithin = (day: DateText, { fromOn, toOn }: ChangeDays): boolean => fromOn <= day && day <= toOn;

const WINDOWED: readonly ChangeGround[] = ['MIDYEAR', 'TERM_CHANGE'];

/** Whether what was confirmed for the year may change today. 조직개편, 법령개정 and outside causes come when they come. */
export function mayChange(ground: ChangeGround, today: DateText, windows: readonly ChangeDays[]): boolean {
  if (!WINDOWED.includes(ground)) return true;
  return windows.some((window) => window.regular === (ground === 'MIDYEAR') && isWithin(today, window));
}

/** The days, as a refusal tells them. */
export const daysText = (windows: readonly ChangeDays[]): string =>
  windows.map(({ fromOn, toOn }) => `${fromOn} ~ ${toOn}`).join(', ');
