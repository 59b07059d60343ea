import { refuse } from '@yeondong/schema/rules';

/** The states of a kind of record, and where each may go. */
export type Moves<State extends string> = Readonly<Record<State, readonly State[]>>;

export const CONNECTOR_STATES = ['PLANNED', 'DEVELOPING', 'TESTING', 'OPERATING', 'SUSPENDED'] as const;
export type ConnectorState = (typeof CONNECTOR_STATES)[number];
export const CONNECTOR_MOVES: Moves<ConnectorState> = {
  PLANNED: ['DEVELOPING'],
  DEVELOPING: ['TESTING', 'PLANNED'],
  TESTING: ['OPERATING', 'DEVELOPING'],
  OPERATING: ['SUSPENDED'],
  SUSPENDED: ['TESTING', 'OPERATING'],
};

export const META_EVALUATION_STATES = ['PLANNED', 'UNDER_WAY', 'DONE'] as const;
export type MetaEvaluationState = (typeof META_EVALUATION_STATES)[number];
export const META_EVALUATION_MOVES: Moves<MetaEvaluationState> = {
  PLANNED: ['UNDER_WAY'],
  UNDER_WAY: ['DONE', 'PLANNED'],
  DONE: [],
};

export const ROUND_STATES = ['PLANNED', 'OPEN', 'CLOSED'] as const;
export type RoundState = (typeof ROUND_STATES)[number];
export const ROUND_MOVES: Moves<RoundState> = { PLANNED: ['OPEN'], OPEN: ['CLOSED'], CLOSED: [] };

export const AWARD_SCHEME_STATES = ['DRAFT', 'CONFIRMED'] as const;
export type AwardSchemeState = (typeof AWARD_SCHEME_STATES)[number];

export const MANUAL_STATES = ['DRAFT', 'PUBLISHED', 'SUPERSEDED'] as const;
export type ManualState = (typeof MANUAL_STATES)[number];

/** The new state, where it may be reached from the present one. */
export function moved<State extends string>(moves: Moves<State>, from: State, to: State): State {
  if (!moves[from].includes(to)) throw refuse('bsc.programme.move', ['input', 'state'], { from, to });
  return to;
}
