import {
  byKeys,
  changeRecord,
  Department,
  fields,
  holidaysOf,
  insert,
  notify,
  Occurrence,
  optionalText,
  type Row,
  RuleError,
  referredKey,
  refuse,
  refuseAll,
  type TransactionContext,
  type Values,
} from '@yeondong/schema';
import { ScorecardStep } from '../../entities/life/scorecard-step.js';
import { Scorecard } from '../../entities/scorecard.js';
import { bscEvents } from '../../events.js';
import type { ChangeGround } from '../../rules/change-window.js';
import { appealUntil } from '../../rules/life/appeal-window.js';
import { checkMove, movedFor } from '../../rules/life/move.js';
import type { ScorecardState } from '../../rules/life/states.js';
import { hasOpenAppeal } from '../appeal/overrides.js';
import { windowsOf } from '../definition/windows.js';
import { headsOf } from '../heads.js';
import type { SchemeInForce } from '../ranking/scheme-store.js';
import { confirmationIssues } from './confirmable.js';
import { lifeActors } from './life-actor.js';

export const LIFE_CARD = fields('departmentKey', 'year', 'status', 'draftedByKey', 'appealUntil', 'version');
type LifeCardRow = Row<Scorecard>;

/** What a move is told with, read from its input. */
export interface MoveRequest {
  readonly to: ScorecardState;
  readonly reason: string | null;
  readonly ground: ChangeGround | null;
  readonly meetingKey: number | null;
}

interface MoveInput {
  readonly to: ScorecardState;
  readonly reason?: string | null;
  readonly ground?: ChangeGround | null;
  readonly meeting?: string | null;
}

const LONGEST = 1000;
/** No appeal may be open when a card moves there. */
const DECIDED_BEFORE: readonly ScorecardState[] = ['RESULTS_ADVISED', 'ARCHIVED'];

export async function moveRequest(tx: TransactionContext, input: MoveInput): Promise<MoveRequest> {
  return {
    to: input.to,
    reason: optionalText(input.reason, LONGEST, ['input', 'reason']),
    ground: input.ground ?? null,
    meetingKey: await referredKey(tx, Occurrence, input.meeting, ['input', 'meeting']),
  };
}

/** Refuses what the life of the card does not allow, at the fields of the input. */
export async function requireMove(tx: TransactionContext, card: LifeCardRow, move: MoveRequest): Promise<void> {
  const [actor] = await lifeActors(tx, [card.departmentKey]);
  const { status: state, year, draftedByKey: draftedBy, appealUntil: until } = card;
  const of = { state, year, draftedBy, appealUntil: until };
  if (DECIDED_BEFORE.includes(move.to) && (await hasOpenAppeal(tx, card.key)))
    throw refuse('bsc.life.appeals-undecided', ['input', 'to']);
  const windows = move.to === 'CHANGE_REQUEST' ? await windowsOf(tx, year) : [];
  const asked = { ...move, meeting: move.meetingKey !== null };
  try {
    checkMove(of, actor as NonNullable<typeof actor>, asked, { today: tx.today, windows });
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    refuseAll(error.issues.map((issue) => ({ ...issue, path: ['input', ...issue.path] })));
  }
}

/** What else becomes of the card in the new state. */
async function changesOf(
  tx: TransactionContext,
  card: LifeCardRow,
  to: ScorecardState,
  scheme: SchemeInForce,
): Promise<Values<Scorecard>> {
  if (to === 'CONFIRMED') {
    refuseAll(await confirmationIssues(tx, card));
    return { confirmedOn: tx.today };
  }
  if (to === 'APPEAL') return { appealUntil: appealUntil(tx.today, scheme.appealDays, await holidaysOf(tx)) };
  return {};
}

/** Moves the card over the version that was read, and keeps the step; the card's key. */
export async function takeStep(
  tx: TransactionContext,
  card: LifeCardRow,
  move: MoveRequest,
  scheme: SchemeInForce,
  { act, version }: { readonly act: string; readonly version: number },
): Promise<number> {
  const { to, reason, ground, meetingKey } = move;
  const changes = { status: to, ...(await changesOf(tx, card, to, scheme)) };
  const [actor] = await lifeActors(tx, [card.departmentKey]);
  const movedForKey = actor ? movedFor(card.status, to, actor) : null;
  await changeRecord(tx, Scorecard, card, changes, { act, version, reason, onBehalfOf: movedForKey });
  await insert(tx, ScorecardStep, {
    scorecardKey: card.key,
    fromState: card.status,
    toState: to,
    reason,
    ground,
    meetingKey,
    movedOn: tx.today,
    movedAt: tx.clock.now(),
    movedByKey: tx.actor.personKey,
    movedForKey,
  });
  if (to === 'CONFIRMED') tx.emit(bscEvents.scorecardConfirmed, { scorecard: card.key });
  if (to === 'NOTIFIED' || to === 'DRAFT') await tellHeads(tx, card, to);
  return card.key;
}

const TOLD = {
  DRAFT: { kind: 'RETURNED', ko: '성과표가 반려되었습니다', en: 'the scorecard was sent back' },
  NOTIFIED: { kind: 'WAITING', ko: '성과평가 결과가 통보되었습니다', en: 'results of the evaluation' },
} as const;

/** The heads of the department are told of a card sent back, and of results. */
async function tellHeads(tx: TransactionContext, card: LifeCardRow, to: keyof typeof TOLD): Promise<void> {
  const [department] = await byKeys(tx, Department, [card.departmentKey], fields('code', 'nameKo', 'nameEn'));
  const { kind, ko, en } = TOLD[to];
  const heads = await headsOf(tx, [card.departmentKey]);
  for (const personKey of heads.get(card.departmentKey) ?? []) {
    await notify(tx, {
      personKey,
      kind,
      titleKo: `${department?.nameKo} ${card.year}년: ${ko}`,
      titleEn: `${department?.nameEn ?? department?.nameKo} ${card.year}: ${en}`,
      path: `/m/bsc/departments/${department?.code}`,
      record: { type: 'Scorecard', key: card.key },
    });
  }
}
