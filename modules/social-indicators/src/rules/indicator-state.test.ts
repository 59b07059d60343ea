import {
  INDICATOR_ACTS,
  INDICATOR_STATES,
  type IndicatorAct,
  type IndicatorState,
  nextState,
} from './indicator-state.js';

const move = (
  state: IndicatorState,
  act: IndicatorAct,
  reason: string | null = '사유',
  proposedByKey = 1,
  actorKey = 2,
) => nextState(act, { state, proposedByKey, actorKey, reason });

const ALLOWED: [IndicatorState, IndicatorAct, IndicatorState][] = [
  ['PROPOSED', 'REVIEW', 'IN_REVIEW'],
  ['IN_REVIEW', 'ACTIVATE', 'ACTIVE'],
  ['IN_REVIEW', 'RETURN', 'PROPOSED'],
  ['ACTIVE', 'RETIRE', 'RETIRED'],
];

describe('the life of an indicator', () => {
  it.each(ALLOWED)('%s by %s is %s', (state, act, expected) => expect(move(state, act)).toBe(expected));

  it('has no other move', () => {
    const allowed = new Set(ALLOWED.map(([state, act]) => `${state} ${act}`));
    for (const state of INDICATOR_STATES)
      for (const act of INDICATOR_ACTS)
        if (!allowed.has(`${state} ${act}`))
          expect(() => move(state, act)).toThrow('social-indicators.indicator.state');
  });

  it('needs a reason to return and to retire', () => {
    expect(() => move('IN_REVIEW', 'RETURN', null)).toThrow('reason-required');
    expect(() => move('ACTIVE', 'RETIRE', null)).toThrow('reason-required');
    expect(move('PROPOSED', 'REVIEW', null)).toBe('IN_REVIEW');
  });

  it('is not decided by who proposed it', () => {
    expect(() => move('IN_REVIEW', 'ACTIVATE', null, 2, 2)).toThrow('separation-of-duty');
  });
});
