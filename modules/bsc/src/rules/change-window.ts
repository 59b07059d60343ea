import type { DateText } from '@yeondong/schema/rules';

/** Why a definition is changed during its year: in a window, or for 조직개편 or 법령개정 on any day. */
export const CHANGE_GROUNDS = ['WINDOW', 'REORGANIZATION', 'LAW'] as const;
export type ChangeGround = (typeof CHANGE_GROUNDS)[number];

export interface ChangeDays {
  readonly fromOn: DateText;
  readonly toOn: DateText;
}

/** June, for a year whose windows nobody has set. */
export const usualWindow = (year: number): ChangeDays => ({ fromOn: `${year}-06-01`, toOn: `${year}-06-30` });

const isWithin = (day: DateText, { fromOn, toOn }: ChangeDays): boolean => fromOn <= day && day <= toOn;

/** Whether a definition on a confirmed scorecard of the running year may change today. */
export const mayChange = (ground: ChangeGround, today: DateText, windows: readonly ChangeDays[]): boolean =>
  ground !== 'WINDOW' || windows.some((window) => isWithin(today, window));
