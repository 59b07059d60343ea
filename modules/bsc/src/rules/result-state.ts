import { refuse } from '@yeondong/schema/rules';

export const RESULT_STATES = ['OPEN', 'ENTERED', 'CONFIRMED', 'VERIFIED', 'LOCKED', 'RETURNED'] as const;
export type ResultState = (typeof RESULT_STATES)[number];

type PersonId = number;
type DepartmentId = number;

/** The life of one KPI's result in one period. Ids are row ids. */
export interface ResultLife {
  readonly state: ResultState;
  /** 1, and one more with each correction after locking. */
  readonly revision: number;
  readonly ownerDepartment: DepartmentId;
  readonly enteredBy: PersonId | null;
  readonly confirmedBy: PersonId | null;
  /** The absent head for whom it was confirmed (대결). */
  readonly confirmedFor: PersonId | null;
  readonly verifiedBy: PersonId | null;
  /** Why it was returned or revised last. */
  readonly reason: string | null;
}

/** Facts about who acts. What a role may do at all is decided before. */
export interface ResultActor {
  readonly person: PersonId;
  /** Every department that the person belongs to, also when acting for another one. */
  readonly departments: readonly DepartmentId[];
  /** The absent head in whose place alone the person may act here; null where it is in the own right. */
  readonly inPlaceOf: PersonId | null;
}

export type ResultAct =
  | { readonly kind: 'ENTER' | 'CONFIRM' | 'VERIFY' | 'LOCK' }
  | { readonly kind: 'RETURN' | 'REVISE'; readonly reason: string };
export type ResultActKind = ResultAct['kind'];

const FROM: Readonly<Record<ResultActKind, readonly ResultState[]>> = {
  ENTER: ['OPEN', 'ENTERED', 'RETURNED'],
  CONFIRM: ['ENTERED'],
  VERIFY: ['CONFIRMED'],
  LOCK: ['VERIFIED'],
  RETURN: ['ENTERED', 'CONFIRMED', 'VERIFIED'],
  REVISE: ['LOCKED'],
};

const UNDECIDED = { confirmedBy: null, confirmedFor: null, verifiedBy: null } as const;

const requireReason = (reason: string): string => {
  const text = reason.trim();
  if (text === '') throw refuse('bsc.result.reason-required', ['reason']);
  return text;
};

const requireOther = (actor: ResultActor, ...earlier: readonly (PersonId | null)[]): void => {
  if (earlier.includes(actor.person)) throw refuse('bsc.result.separation-of-duty');
};

/** In the place of a head nothing is confirmed that the head may not confirm. */
const confirm = (life: ResultLife, actor: ResultActor): ResultLife => {
  requireOther(actor, life.enteredBy);
  if (actor.inPlaceOf !== null && actor.inPlaceOf === life.enteredBy) throw refuse('bsc.result.absent-entered');
  return { ...life, state: 'CONFIRMED', confirmedBy: actor.person, confirmedFor: actor.inPlaceOf };
};

const verify = (life: ResultLife, actor: ResultActor): ResultLife => {
  requireOther(actor, life.enteredBy, life.confirmedBy);
  if (actor.departments.includes(life.ownerDepartment)) throw refuse('bsc.result.own-department');
  return { ...life, state: 'VERIFIED', verifiedBy: actor.person };
};

const entered = (life: ResultLife, actor: ResultActor, revision: number, reason: string | null): ResultLife => ({
  ...life,
  state: 'ENTERED',
  revision,
  enteredBy: actor.person,
  ...UNDECIDED,
  reason,
});

/** Acts that the state allows, whoever asks. */
export const allowedActs = (state: ResultState): readonly ResultActKind[] =>
  (Object.keys(FROM) as ResultActKind[]).filter((kind) => FROM[kind].includes(state));

/**
 * The life after an act. ENTER also overwrites an unconfirmed entry. REVISE opens revision n + 1, entered by the
 * corrector, who therefore neither confirms nor verifies it. Refuses `bsc.result.state` (with the state),
 * `bsc.result.reason-required`, `bsc.result.separation-of-duty`, `bsc.result.absent-entered`, `bsc.result.own-department`.
 */
export const actOnResult = (life: ResultLife, act: ResultAct, actor: ResultActor): ResultLife => {
  if (!FROM[act.kind].includes(life.state)) throw refuse('bsc.result.state', [], { act: act.kind, state: life.state });
  switch (act.kind) {
    case 'ENTER':
      return entered(life, actor, life.revision, life.reason);
    case 'CONFIRM':
      return confirm(life, actor);
    case 'VERIFY':
      return verify(life, actor);
    case 'LOCK':
      return { ...life, state: 'LOCKED' };
    case 'RETURN':
      return { ...life, ...UNDECIDED, state: 'RETURNED', reason: requireReason(act.reason) };
    case 'REVISE':
      return entered(life, actor, life.revision + 1, requireReason(act.reason));
  }
};

/** A result nobody has entered yet. */
export const openResult = (ownerDepartment: DepartmentId): ResultLife => ({
  state: 'OPEN',
  revision: 1,
  ownerDepartment,
  enteredBy: null,
  ...UNDECIDED,
  reason: null,
});
