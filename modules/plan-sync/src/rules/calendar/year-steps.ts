import { type DateText, lastDayOfMonth } from '@yeondong/schema/rules';
import { VERSION_STATUSES, type VersionStatus } from '../version-state.js';
import { type CalendarState, heldState } from './calendar-state.js';

/** The steps of the planning year that no single record stands for. */
export const YEAR_STEPS = [
  ...(['ANNUAL_PLAN', 'PRIORITIES', 'CONCEPTS', 'LINK_REVIEW'] as const),
  ...(['FISCAL_REQUIREMENTS', 'FISCAL_DRAFT', 'FISCAL_SETTLED', 'FISCAL_COUNCIL', 'ROLL_FORWARD'] as const),
] as const;
export type YearStep = (typeof YEAR_STEPS)[number];

const MONTHS: Readonly<Record<YearStep, number>> = {
  ANNUAL_PLAN: 1,
  PRIORITIES: 1,
  CONCEPTS: 4,
  LINK_REVIEW: 5,
  FISCAL_REQUIREMENTS: 8,
  FISCAL_DRAFT: 9,
  FISCAL_SETTLED: 10,
  FISCAL_COUNCIL: 11,
  ROLL_FORWARD: 12,
};

export interface YearFacts {
  /** When the year's annual plan became final; null while it is not. */
  readonly annualFinalOn: DateText | null;
  /** How far the next year's fiscal plan has come, and when it became final. */
  readonly fiscal: VersionStatus | null;
  readonly fiscalFinalOn: DateText | null;
  readonly hasNextAnnual: boolean;
  readonly priorities: number;
  readonly concepts: number;
  /** Links that nobody has decided. */
  readonly undecidedLinks: number;
}

interface Done {
  readonly done: boolean;
  /** The day, where it is known. */
  readonly on?: DateText | null;
}

const hasReached = (status: VersionStatus | null, least: VersionStatus): boolean =>
  status !== null && VERSION_STATUSES.indexOf(status) >= VERSION_STATUSES.indexOf(least);

const DONE: Readonly<Record<YearStep, (facts: YearFacts) => Done>> = {
  ANNUAL_PLAN: ({ annualFinalOn }) => ({ done: annualFinalOn !== null, on: annualFinalOn }),
  PRIORITIES: ({ priorities }) => ({ done: priorities > 0 }),
  CONCEPTS: ({ concepts }) => ({ done: concepts > 0 }),
  LINK_REVIEW: ({ undecidedLinks }) => ({ done: undecidedLinks === 0 }),
  FISCAL_REQUIREMENTS: ({ fiscal }) => ({ done: hasReached(fiscal, 'COLLECTING') }),
  FISCAL_DRAFT: ({ fiscal }) => ({ done: hasReached(fiscal, 'COORDINATION') }),
  FISCAL_SETTLED: ({ fiscal }) => ({ done: hasReached(fiscal, 'COUNCIL_REPORT') }),
  FISCAL_COUNCIL: ({ fiscal, fiscalFinalOn }) => ({ done: hasReached(fiscal, 'FINAL'), on: fiscalFinalOn }),
  ROLL_FORWARD: ({ hasNextAnnual }) => ({ done: hasNextAnnual }),
};

export interface StepOfYear {
  readonly step: YearStep;
  readonly startsOn: DateText;
  readonly endsOn: DateText;
  readonly heldOn: DateText | null;
  readonly state: CalendarState;
}

/** The year's steps with their months and how they stand; links cannot be reviewed before their month has begun. */
export function stepsOfYear(year: number, facts: YearFacts, today: DateText): readonly StepOfYear[] {
  return YEAR_STEPS.map((step) => {
    const month = MONTHS[step];
    const startsOn = `${year}-${String(month).padStart(2, '0')}-01`;
    const endsOn = lastDayOfMonth(year, month);
    const { done, on = null } = DONE[step](facts);
    const early = step === 'LINK_REVIEW' && today < startsOn;
    const state = done && on === null && !early ? 'DONE' : heldState({ startsOn, endsOn, heldOn: on }, today);
    return { step, startsOn, endsOn, heldOn: on, state };
  });
}
