import { refuse } from '@yeondong/schema/rules';

export const INDICATOR_STATES = ['PROPOSED', 'IN_REVIEW', 'ACTIVE', 'RETIRED'] as const;
export type IndicatorState = (typeof INDICATOR_STATES)[number];

export const INDICATOR_ACTS = ['REVIEW', 'ACTIVATE', 'RETURN', 'RETIRE'] as const;
export type IndicatorAct = (typeof INDICATOR_ACTS)[number];

const MOVES: Readonly<Record<IndicatorAct, { readonly from: IndicatorState; readonly to: IndicatorState }>> = {
  REVIEW: { from: 'PROPOSED', to: 'IN_REVIEW' },
  ACTIVATE: { from: 'IN_REVIEW', to: 'ACTIVE' },
  RETURN: { from: 'IN_REVIEW', to: 'PROPOSED' },
  RETIRE: { from: 'ACTIVE', to: 'RETIRED' },
};

export interface IndicatorMove {
  readonly state: IndicatorState;
  readonly proposedByKey: number | null;
  readonly actorKey: number | null;
  readonly reason: string | null;
}

/** The state after an act. Who proposed an indicator does not decide on it; a return and a retirement say why. */
export function nextState(
  act: IndicatorAct,
  { state, proposedByKey, actorKey, reason }: IndicatorMove,
): IndicatorState {
  const move = MOVES[act];
  if (state !== move.from) throw refuse('social-indicators.indicator.state', ['input', 'id'], { state });
  if ((act === 'RETURN' || act === 'RETIRE') && !reason)
    throw refuse('social-indicators.indicator.reason-required', ['input', 'reason']);
  if (act === 'ACTIVATE' && proposedByKey !== null && proposedByKey === actorKey)
    throw refuse('social-indicators.indicator.separation-of-duty', ['input', 'id']);
  return move.to;
}
