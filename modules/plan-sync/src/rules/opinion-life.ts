import { addDays, type DateText, type Issue, nextWorkingDay, refuse } from '@yeondong/schema/rules';

/** 접수 → 배정 → 검토 → 결정 → 회신 → 계획에 담김. */
export const OPINION_STATUSES = ['RECEIVED', 'ASSIGNED', 'REVIEWED', 'DECIDED', 'REPLIED', 'INCORPORATED'] as const;
export type OpinionStatus = (typeof OPINION_STATUSES)[number];

export const OPINION_CHANNELS = ['ONLINE', 'FORUM', 'SURVEY', 'CALL'] as const;
export type OpinionChannel = (typeof OPINION_CHANNELS)[number];

/** 반영, 일부반영, 불반영, 장기검토, 소관 밖, 광고·도배. */
export const OPINION_DECISIONS = [
  ...(['INCORPORATED', 'PARTLY', 'DECLINED', 'LONG_TERM', 'OUT_OF_SCOPE', 'SPAM'] as const),
] as const;
export type OpinionDecision = (typeof OPINION_DECISIONS)[number];

export type OpinionAct = 'ASSIGN' | 'REVIEW' | 'DECIDE' | 'SET_ASIDE' | 'REPLY' | 'INCORPORATE';

/** What no department has to look into; only the second still gets a reply. */
export const ASIDE_REASONS = ['SPAM', 'OUT_OF_SCOPE'] as const;
export type AsideReason = (typeof ASIDE_REASONS)[number];

const FROM: Readonly<Record<OpinionAct, readonly OpinionStatus[]>> = {
  ASSIGN: ['RECEIVED', 'ASSIGNED'],
  REVIEW: ['ASSIGNED'],
  DECIDE: ['REVIEWED'],
  SET_ASIDE: ['RECEIVED', 'ASSIGNED'],
  REPLY: ['DECIDED'],
  INCORPORATE: ['REPLIED'],
};

/** A promise to change a plan. */
export const isPromise = (decision: OpinionDecision | null): boolean =>
  decision === 'INCORPORATED' || decision === 'PARTLY';

/** Neither counted nor replied to. */
export const isSetAsideForGood = (decision: OpinionDecision | null): boolean => decision === 'SPAM';

interface OpinionLife {
  readonly status: OpinionStatus;
  readonly decision: OpinionDecision | null;
  readonly reviewedByKey: number | null;
}

/** Refuses an act out of its turn, a decision by who reviewed it, a reply to spam, and a change of a plan that nobody promised. */
export function checkOpinionAct(
  { status, decision, reviewedByKey }: OpinionLife,
  act: OpinionAct,
  person: number | null,
  path: Issue['path'] = ['input', 'id'],
): void {
  if (!FROM[act].includes(status)) throw refuse('plan-sync.opinion.status', path, { status });
  if (act === 'DECIDE' && (person === null || person === reviewedByKey))
    throw refuse('plan-sync.separation-of-duty', path);
  if (act === 'REPLY' && isSetAsideForGood(decision)) throw refuse('plan-sync.opinion.spam', path);
  if (act === 'INCORPORATE' && !isPromise(decision)) throw refuse('plan-sync.opinion.no-promise', path);
}

/** How the numbers of opinions begin that citizens send themselves. */
export const CODE_OF_CITIZENS = 'WEB-';

/** A reply is due two weeks after the receipt, on a working day. */
const REPLY_DAYS = 14;
export const replyDueDay = (receivedOn: DateText, holidays: ReadonlySet<DateText>): DateText =>
  nextWorkingDay(addDays(receivedOn, REPLY_DAYS), holidays);

interface ReceivedOpinion {
  readonly channel: OpinionChannel;
  readonly receivedOn: DateText;
}

/** Days in which the city gathers opinions online; none where its plan has no such activity in the year. */
export interface OpinionWindow {
  readonly from: DateText;
  readonly to: DateText;
}

/** Refuses a day to come, and an online opinion outside the days in which they are gathered. */
export function checkReceipt(
  { channel, receivedOn }: ReceivedOpinion,
  window: OpinionWindow | null,
  today: DateText,
): readonly Issue[] {
  const path = ['input', 'receivedOn'];
  if (receivedOn > today) return [{ path, code: 'plan-sync.opinion.to-come' }];
  if (channel !== 'ONLINE') return [];
  if (window === null) return [{ path, code: 'plan-sync.opinion.no-window' }];
  const inside = receivedOn >= window.from && receivedOn <= window.to;
  return inside ? [] : [{ path, code: 'plan-sync.opinion.window', params: { from: window.from, to: window.to } }];
}
