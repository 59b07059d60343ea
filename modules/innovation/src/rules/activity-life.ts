import {
  big,
  compare,
  type DateText,
  type DecimalText,
  daysBetween,
  type Issue,
  refuse,
  sum,
} from '@yeondong/schema/rules';

/** 제출 → 부서장 확인 → 혁신 담당 승인(점수), or 반려, or 취소 after the points were posted. */
export const ACTIVITY_STATUSES = ['SUBMITTED', 'CONFIRMED', 'APPROVED', 'RETURNED', 'CANCELLED'] as const;
export type ActivityStatus = (typeof ACTIVITY_STATUSES)[number];

export type ActivityAct = 'CONFIRM' | 'APPROVE' | 'RETURN' | 'CANCEL';

const FROM: Readonly<Record<ActivityAct, readonly ActivityStatus[]>> = {
  CONFIRM: ['SUBMITTED'],
  APPROVE: ['CONFIRMED'],
  RETURN: ['SUBMITTED', 'CONFIRMED'],
  CANCEL: ['APPROVED'],
};

interface ActivityLife {
  readonly status: ActivityStatus;
  readonly submittedBy: number | null;
  readonly confirmedBy: number | null;
  readonly participants: readonly number[];
}

/** Refuses an act out of its turn, and whoever submitted it, took part in it or has confirmed it already. */
export function checkActivityAct(life: ActivityLife, act: ActivityAct, person: number | null): void {
  const path = ['input', 'id'];
  if (!FROM[act].includes(life.status)) throw refuse('innovation.activity.status', path, { status: life.status });
  if (act !== 'CONFIRM' && act !== 'APPROVE') return;
  const own = person === null || person === life.submittedBy || life.participants.includes(person);
  if (own || (act === 'APPROVE' && person === life.confirmedBy)) throw refuse('innovation.separation-of-duty', path);
}

const DAYS_TO_REGISTER = 30;

/** Whether it was registered so late that the head has to say why. */
export const isLateRegistration = (occurredOn: DateText, registeredOn: DateText): boolean =>
  daysBetween(occurredOn, registeredOn) > DAYS_TO_REGISTER;

interface Share {
  readonly person: number;
  readonly share: DecimalText;
}

const MOST_PARTICIPANTS = 50;
const MOST_UNITS = 100;

/** What is wrong with those who took part: nobody, somebody twice, no leader among them, shares that are not 100 together. */
export function checkParticipants(participants: readonly Share[], leader: number): Issue[] {
  const path = ['input', 'participants'];
  if (participants.length === 0 || participants.length > MOST_PARTICIPANTS)
    return [{ path, code: 'innovation.activity.participants', params: { max: MOST_PARTICIPANTS } }];
  const people = participants.map(({ person }) => person);
  const twice = people.findIndex((person, at) => people.indexOf(person) < at);
  if (twice >= 0) return [{ path: [...path, twice, 'person'], code: 'record.duplicate' }];
  if (!people.includes(leader)) return [{ path: ['input', 'leader'], code: 'innovation.activity.leader' }];
  const shares = participants.map(({ share }) => share);
  const negative = shares.findIndex((share) => big(share).lte(0));
  if (negative >= 0) return [{ path: [...path, negative, 'share'], code: 'innovation.activity.share' }];
  return compare(sum(shares), '100') === 0 ? [] : [{ path, code: 'weights.sum', params: { sum: sum(shares) } }];
}

export const checkUnits = (units: number): Issue[] =>
  Number.isInteger(units) && units >= 1 && units <= MOST_UNITS
    ? []
    : [{ path: ['input', 'units'], code: 'innovation.activity.units', params: { max: MOST_UNITS } }];
