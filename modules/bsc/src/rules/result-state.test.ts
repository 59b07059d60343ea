import {
  actOnResult,
  allowedActs,
  openResult,
  RESULT_STATES,
  type ResultAct,
  type ResultActor,
  type ResultLife,
  type ResultState,
} from './result-state.js';

const [OWNER, PLANNING] = [10, 20] as const;
const staff: ResultActor = { person: 1, departments: [OWNER], inPlaceOf: null };
const head: ResultActor = { person: 2, departments: [OWNER], inPlaceOf: null };
const planner: ResultActor = { person: 3, departments: [PLANNING], inPlaceOf: null };
const colleague: ResultActor = { person: 4, departments: [PLANNING], inPlaceOf: null };

const act = (kind: 'ENTER' | 'CONFIRM' | 'VERIFY' | 'LOCK'): ResultAct => ({ kind });
const withReason = (kind: 'RETURN' | 'REVISE', reason: string): ResultAct => ({ kind, reason });

const walk = (life: ResultLife, ...steps: readonly (readonly [ResultAct, ResultActor])[]): ResultLife =>
  steps.reduce((now, [what, who]) => actOnResult(now, what, who), life);

const entered = (): ResultLife => walk(openResult(OWNER), [act('ENTER'), staff]);
const confirmed = (): ResultLife => walk(entered(), [act('CONFIRM'), head]);
const verified = (): ResultLife => walk(confirmed(), [act('VERIFY'), planner]);
const locked = (): ResultLife => walk(verified(), [act('LOCK'), planner]);

describe('the life of a result', () => {
  it('is entered, confirmed, verified and locked by different people', () =>
    expect(locked()).toEqual({
      state: 'LOCKED',
      revision: 1,
      ownerDepartment: OWNER,
      enteredBy: 1,
      confirmedBy: 2,
      confirmedFor: null,
      verifiedBy: 3,
      reason: null,
    }));

  it('may be entered again before it is confirmed, by another one too', () =>
    expect(walk(entered(), [act('ENTER'), head])).toMatchObject({ state: 'ENTERED', enteredBy: 2, revision: 1 }));

  const made: Readonly<Record<ResultState, ResultLife>> = {
    OPEN: openResult(OWNER),
    ENTERED: entered(),
    CONFIRMED: confirmed(),
    VERIFIED: verified(),
    LOCKED: locked(),
    RETURNED: walk(entered(), [withReason('RETURN', '증빙 누락'), head]),
  };
  const acts = [
    act('ENTER'),
    act('CONFIRM'),
    act('VERIFY'),
    act('LOCK'),
    withReason('RETURN', '사유'),
    withReason('REVISE', '사유'),
  ];
  const table: Readonly<Record<ResultState, readonly string[]>> = {
    OPEN: ['ENTER'],
    ENTERED: ['ENTER', 'CONFIRM', 'RETURN'],
    CONFIRMED: ['VERIFY', 'RETURN'],
    VERIFIED: ['LOCK', 'RETURN'],
    LOCKED: ['REVISE'],
    RETURNED: ['ENTER'],
  };

  it.each(RESULT_STATES)('in %s allows what the table says and refuses the rest', (state) => {
    const stranger: ResultActor = { person: 99, departments: [99], inPlaceOf: null };
    const done = acts.filter((what) => {
      try {
        return actOnResult(made[state], what, stranger) !== null;
      } catch (error) {
        expect(error).toMatchObject({ issues: [{ code: 'bsc.result.state', params: { act: what.kind, state } }] });
        return false;
      }
    });
    expect(done.map((what) => what.kind)).toEqual(table[state]);
    expect(allowedActs(state)).toEqual(table[state]);
  });
});

describe('separation of duty', () => {
  it('refuses confirmation by who entered', () =>
    expect(() => actOnResult(entered(), act('CONFIRM'), staff)).toThrow('bsc.result.separation-of-duty'));

  it('refuses verification by who entered or confirmed, whatever their departments', () => {
    expect(() => actOnResult(confirmed(), act('VERIFY'), { person: 1, departments: [], inPlaceOf: null })).toThrow(
      'bsc.result.separation-of-duty',
    );
    expect(() =>
      actOnResult(confirmed(), act('VERIFY'), { person: 2, departments: [PLANNING], inPlaceOf: null }),
    ).toThrow('bsc.result.separation-of-duty');
  });

  it('refuses verification by the owner department, also for the planning office’s own KPIs', () => {
    expect(() =>
      actOnResult(confirmed(), act('VERIFY'), { person: 5, departments: [PLANNING, OWNER], inPlaceOf: null }),
    ).toThrow('bsc.result.own-department');
    const own = walk(openResult(PLANNING), [act('ENTER'), planner], [act('CONFIRM'), colleague]);
    expect(() => actOnResult(own, act('VERIFY'), { person: 6, departments: [PLANNING], inPlaceOf: null })).toThrow(
      'bsc.result.own-department',
    );
    expect(actOnResult(own, act('VERIFY'), { person: 7, departments: [30], inPlaceOf: null }).state).toBe('VERIFIED');
  });
});

describe('in the place of an absent head', () => {
  const deputy: ResultActor = { person: 5, departments: [OWNER], inPlaceOf: head.person };

  it('is confirmed for the head, and the sign goes with a return or a new entry', () => {
    const signed = walk(entered(), [act('CONFIRM'), deputy]);
    expect(signed).toMatchObject({ state: 'CONFIRMED', confirmedBy: 5, confirmedFor: 2 });
    expect(walk(signed, [withReason('RETURN', '증빙 누락'), planner])).toMatchObject({ confirmedFor: null });
    expect(walk(signed, [act('VERIFY'), planner])).toMatchObject({ confirmedBy: 5, confirmedFor: 2, verifiedBy: 3 });
  });

  it.each([
    ['what the one who acts entered', deputy, 'bsc.result.separation-of-duty'],
    ['what the absent head entered', head, 'bsc.result.absent-entered'],
  ] as const)('is not confirmed: %s', (_what, who, code) => {
    const own = walk(openResult(OWNER), [act('ENTER'), who]);
    expect(() => actOnResult(own, act('CONFIRM'), deputy)).toThrow(code);
  });
});

describe('return and revision', () => {
  it.each([
    ['ENTERED', entered],
    ['CONFIRMED', confirmed],
    ['VERIFIED', verified],
  ] as const)('returns from %s with a reason and asks for a new entry', (_state, life) => {
    const returned = actOnResult(life(), withReason('RETURN', ' 증빙 누락 '), planner);
    expect(returned).toMatchObject({
      state: 'RETURNED',
      confirmedBy: null,
      verifiedBy: null,
      reason: '증빙 누락',
      revision: 1,
    });
    expect(actOnResult(returned, act('ENTER'), staff)).toMatchObject({ state: 'ENTERED', reason: '증빙 누락' });
    expect(() => actOnResult(life(), withReason('RETURN', ' '), planner)).toThrow('bsc.result.reason-required');
  });

  it('opens revision 2 after locking, entered by the corrector, who neither confirms nor verifies it', () => {
    const revised = actOnResult(locked(), withReason('REVISE', '분모 정정'), planner);
    expect(revised).toMatchObject({
      state: 'ENTERED',
      revision: 2,
      enteredBy: 3,
      confirmedBy: null,
      reason: '분모 정정',
    });
    expect(() => actOnResult(revised, act('CONFIRM'), planner)).toThrow('bsc.result.separation-of-duty');
    const again = walk(revised, [act('CONFIRM'), head]);
    expect(() => actOnResult(again, act('VERIFY'), planner)).toThrow('bsc.result.separation-of-duty');
    expect(walk(again, [act('VERIFY'), colleague], [act('LOCK'), colleague])).toMatchObject({
      state: 'LOCKED',
      revision: 2,
    });
    expect(() => actOnResult(locked(), withReason('REVISE', ''), planner)).toThrow('bsc.result.reason-required');
  });
});
