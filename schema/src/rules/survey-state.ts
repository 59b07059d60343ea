import { refuse } from '../kernel/errors.js';

export const SURVEY_STATES = ['DRAFT', 'OPEN', 'CLOSED', 'PUBLISHED'] as const;
export type SurveyState = (typeof SURVEY_STATES)[number];

const NEXT: Readonly<Record<SurveyState, SurveyState | null>> = {
  DRAFT: 'OPEN',
  OPEN: 'CLOSED',
  CLOSED: 'PUBLISHED',
  PUBLISHED: null,
};

/** Forwards, a step at a time. Refuses `survey.state`. */
export function checkSurveyMove(from: SurveyState, to: SurveyState): void {
  if (NEXT[from] !== to) throw refuse('survey.state', ['input', 'id'], { state: from });
}

export interface SurveyPlanDates {
  readonly opensOn: string | null;
  readonly closesOn: string | null;
}

/** What a survey needs before it opens. */
export function checkReadyToOpen({ opensOn, closesOn }: SurveyPlanDates, questions: number, today: string): void {
  if (questions === 0) throw refuse('survey.no-questions', ['input', 'id']);
  if (opensOn === null || closesOn === null) throw refuse('survey.no-dates', ['input', 'id']);
  if (closesOn < today) throw refuse('survey.closes-in-past', ['input', 'id'], { day: closesOn });
}

/** Why an invitation cannot be used; null where it can. */
export type Obstacle = 'USED' | 'NOT_YET' | 'OVER';

/** A used invitation stays used, whatever becomes of the survey. */
export function obstacleTo(
  survey: SurveyPlanDates & { readonly state: SurveyState },
  used: boolean,
  today: string,
): Obstacle | null {
  if (used) return 'USED';
  if (survey.state === 'DRAFT') return 'NOT_YET';
  if (survey.state !== 'OPEN' || (survey.closesOn !== null && survey.closesOn < today)) return 'OVER';
  return survey.opensOn !== null && survey.opensOn > today ? 'NOT_YET' : null;
}
