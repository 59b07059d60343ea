import { type DateText, forbidden, type Issue, refuseAll } from '@yeondong/schema/rules';
import { type ChangeDays, type ChangeGround, daysText, mayChange } from '../change-window.js';
import { ADVISED_STATES, LIFE, type LifeStep, type Mover, type ScorecardState } from './states.js';

export interface LifeCard {
  readonly state: ScorecardState;
  readonly year: number;
  readonly draftedBy: number | null;
  /** Last day on which appeals are taken; null before it is set. */
  readonly appealUntil: DateText | null;
}

/** Who acts, seen from the card. */
export interface LifeActor {
  readonly person: number;
  /** Heads the card's department, or a unit above it. */
  readonly heads: boolean;
  /** The absent head in whose place alone the actor heads it; null for its own head. */
  readonly inPlaceOf: number | null;
  readonly office: boolean;
  /** Of the study group: reviews what the office may not. */
  readonly outside: boolean;
  /** The card is of the actor's own department. */
  readonly own: boolean;
}

export interface LifeMove {
  readonly to: ScorecardState;
  readonly reason: string | null;
  readonly ground: ChangeGround | null;
  readonly meeting: boolean;
}

export interface LifeDay {
  readonly today: DateText;
  /** Days of the card's year on which its targets may change. */
  readonly windows: readonly ChangeDays[];
}

const MAY: Readonly<Record<Mover, (actor: LifeActor) => boolean>> = {
  HEAD: ({ heads }) => heads,
  OFFICE: ({ office }) => office,
  REVIEWER: ({ own, office, outside }) => !own && (office || outside),
};

const mayTake = ({ by }: LifeStep, actor: LifeActor): boolean => by.some((mover) => MAY[mover](actor));

/** Who drafts, or has it done in the own place, approves nothing until the targets are confirmed; all may send back. */
const isOwnDraft = ({ draftedBy }: LifeCard, step: LifeStep, { person, inPlaceOf }: LifeActor): boolean =>
  !step.back && !step.by.includes('OFFICE') && draftedBy !== null && [person, inPlaceOf].includes(draftedBy);

/** The absent head for whom a move is made, where the actor may not make it otherwise. */
export function movedFor(state: ScorecardState, to: ScorecardState, actor: LifeActor): number | null {
  const step = LIFE[state].find((each) => each.to === to);
  return step && mayTake(step, { ...actor, heads: false }) ? null : actor.inPlaceOf;
}

/** The moves that this person may choose from. */
export const movesFor = (card: LifeCard, actor: LifeActor): readonly LifeStep[] =>
  LIFE[card.state].filter((step) => mayTake(step, actor) && !isOwnDraft(card, step, actor));

/** Advice, and a target changed for what the department could not control, rest on a meeting. */
const isOfCommittee = ({ ground }: LifeMove, { to }: LifeStep): boolean =>
  ADVISED_STATES.includes(to) || (to === 'CHANGE_REQUEST' && ground === 'EXTERNAL');

const missing = (move: LifeMove, step: LifeStep): Issue[] => [
  ...(step.back && move.reason === null ? [{ path: ['reason'], code: 'bsc.life.reason' }] : []),
  ...(isOfCommittee(move, step) && !move.meeting ? [{ path: ['meeting'], code: 'bsc.life.meeting' }] : []),
  ...(step.to === 'CHANGE_REQUEST' && move.ground === null ? [{ path: ['ground'], code: 'bsc.life.ground' }] : []),
];

/** What the calendar forbids. */
function untimely(card: LifeCard, { to, ground }: LifeMove, { today, windows }: LifeDay): Issue[] {
  if (to === 'CLOSED' && card.state === 'IN_OPERATION' && today <= `${card.year}-12-31`)
    return [{ path: ['to'], code: 'bsc.life.year-open', params: { year: card.year } }];
  if (to === 'RESULTS_ADVISED' && card.appealUntil !== null && today <= card.appealUntil)
    return [{ path: ['to'], code: 'bsc.life.appeals-open', params: { day: card.appealUntil } }];
  if (to === 'CHANGE_REQUEST' && ground && !mayChange(ground, today, windows))
    return [{ path: ['ground'], code: 'bsc.life.window', params: { days: daysText(windows) } }];
  return [];
}

/** Refuses a move that the state, the person, or the day does not allow. */
export function checkMove(card: LifeCard, actor: LifeActor, move: LifeMove, day: LifeDay): void {
  const step = LIFE[card.state].find(({ to }) => to === move.to);
  if (!step) {
    refuseAll([{ path: ['to'], code: 'bsc.life.state', params: { from: card.state, to: move.to } }]);
    return;
  }
  if (isOwnDraft(card, step, actor)) refuseAll([{ path: ['to'], code: 'bsc.life.separation-of-duty' }]);
  if (!mayTake(step, actor)) {
    const reviewsOwn = step.by.includes('REVIEWER') && actor.own && (actor.office || actor.outside);
    if (!reviewsOwn) throw forbidden();
    refuseAll([{ path: ['to'], code: 'bsc.life.own-department' }]);
  }
  refuseAll([...missing(move, step), ...untimely(card, move, day)]);
}
