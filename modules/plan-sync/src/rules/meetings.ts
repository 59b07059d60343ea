import { periodOf } from '@yeondong/schema/rules';

export interface MeetingsHeld {
  readonly held: number;
  readonly planned: number;
  /** Quarters of the year in which at least one was held. */
  readonly quarters: readonly number[];
}

/** Report meetings of a year by the days they were held: what was put off counts where it took place. */
export function meetingsHeld(days: readonly string[], planned: number): MeetingsHeld {
  const quarters = [...new Set(days.map((day) => periodOf(day, 'QUARTER').index))].sort((one, other) => one - other);
  return { held: days.length, planned, quarters };
}
