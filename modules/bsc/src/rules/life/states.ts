/** A scorecard's life, in order; CHANGE_REQUEST is a turn off IN_OPERATION and back. */
export const SCORECARD_STATES = [
  'DRAFT',
  'HEAD_APPROVED',
  'REVIEW',
  'TARGETS_ADVISED',
  'CONFIRMED',
  'IN_OPERATION',
  'CHANGE_REQUEST',
  'CLOSED',
  'SCORED',
  'NOTIFIED',
  'APPEAL',
  'RESULTS_ADVISED',
  'FINAL',
  'PUBLISHED',
  'REFLECTED',
  'ARCHIVED',
] as const;
export type ScorecardState = (typeof SCORECARD_STATES)[number];

/** Before its targets are confirmed. */
export const UNCONFIRMED_STATES = ['DRAFT', 'HEAD_APPROVED', 'REVIEW', 'TARGETS_ADVISED'] as const;
/** After the year has been closed: targets and weights are history. */
export const CLOSED_STATES = SCORECARD_STATES.slice(SCORECARD_STATES.indexOf('CLOSED'));
/** The scores are frozen, as rows. */
export const SCORED_STATES = SCORECARD_STATES.slice(SCORECARD_STATES.indexOf('SCORED'));
/** Appeals are over; what follows builds on the score. */
export const isFinal = (state: ScorecardState): boolean =>
  SCORECARD_STATES.indexOf(state) >= SCORECARD_STATES.indexOf('FINAL');
/** KPIs and weights may be written. */
export const DRAWN_STATES: readonly ScorecardState[] = ['DRAFT', 'CHANGE_REQUEST'];

/** HEAD: of the own department. OFFICE: planner and officer. REVIEWER: who reviews for the city, never for the own department. */
export type Mover = 'HEAD' | 'OFFICE' | 'REVIEWER';

export interface LifeStep {
  readonly to: ScorecardState;
  readonly by: readonly Mover[];
  /** Against the order: needs a reason. */
  readonly back?: true;
}

export const LIFE: Readonly<Record<ScorecardState, readonly LifeStep[]>> = {
  DRAFT: [{ to: 'HEAD_APPROVED', by: ['HEAD'] }],
  HEAD_APPROVED: [
    { to: 'REVIEW', by: ['REVIEWER'] },
    { to: 'DRAFT', by: ['HEAD', 'OFFICE', 'REVIEWER'], back: true },
  ],
  REVIEW: [
    { to: 'TARGETS_ADVISED', by: ['REVIEWER'] },
    { to: 'DRAFT', by: ['REVIEWER'], back: true },
  ],
  TARGETS_ADVISED: [
    { to: 'CONFIRMED', by: ['OFFICE'] },
    { to: 'DRAFT', by: ['OFFICE'], back: true },
  ],
  CONFIRMED: [{ to: 'IN_OPERATION', by: ['OFFICE'] }],
  IN_OPERATION: [
    { to: 'CLOSED', by: ['OFFICE'] },
    { to: 'CHANGE_REQUEST', by: ['HEAD', 'OFFICE'], back: true },
  ],
  CHANGE_REQUEST: [{ to: 'IN_OPERATION', by: ['OFFICE'] }],
  CLOSED: [
    { to: 'SCORED', by: ['OFFICE'] },
    { to: 'IN_OPERATION', by: ['OFFICE'], back: true },
  ],
  SCORED: [
    { to: 'NOTIFIED', by: ['OFFICE'] },
    { to: 'CLOSED', by: ['OFFICE'], back: true },
  ],
  NOTIFIED: [{ to: 'APPEAL', by: ['OFFICE'] }],
  APPEAL: [{ to: 'RESULTS_ADVISED', by: ['OFFICE'] }],
  RESULTS_ADVISED: [{ to: 'FINAL', by: ['OFFICE'] }],
  FINAL: [{ to: 'PUBLISHED', by: ['OFFICE'] }],
  PUBLISHED: [{ to: 'REFLECTED', by: ['OFFICE'] }],
  REFLECTED: [{ to: 'ARCHIVED', by: ['OFFICE'] }],
  ARCHIVED: [],
};

/** States at which the advisory committee has met: once on targets, once on results. */
export const ADVISED_STATES: readonly ScorecardState[] = ['TARGETS_ADVISED', 'RESULTS_ADVISED'];

/** The states from which the next one in order is `to`. */
export const statesBefore = (to: ScorecardState): ScorecardState[] =>
  SCORECARD_STATES.filter((from) => LIFE[from].some((step) => step.to === to && !step.back));
