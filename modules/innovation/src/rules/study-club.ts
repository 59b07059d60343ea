import { big, type DecimalText, type Issue, refuse } from '@yeondong/schema/rules';

/** 신청 → 활동, or 반려; at last 마침. */
export const CLUB_STATUSES = ['PROPOSED', 'ACTIVE', 'RETURNED', 'CLOSED'] as const;
export type ClubStatus = (typeof CLUB_STATUSES)[number];

export const FEWEST_MEMBERS = 5;
export const MOST_CLUBS = 2;
const BEST_SCORE = 100;

export type ClubAct = 'DECIDE' | 'MEET' | 'JOIN' | 'LEAVE' | 'EVALUATE' | 'AWARD' | 'CLOSE';

const FROM: Readonly<Record<ClubAct, readonly ClubStatus[]>> = {
  DECIDE: ['PROPOSED'],
  MEET: ['ACTIVE'],
  JOIN: ['PROPOSED', 'ACTIVE'],
  LEAVE: ['PROPOSED', 'ACTIVE'],
  EVALUATE: ['ACTIVE'],
  AWARD: ['ACTIVE', 'CLOSED'],
  CLOSE: ['ACTIVE'],
};

/** Refuses an act out of its turn. */
export function checkClubAct(status: ClubStatus, act: ClubAct): void {
  if (!FROM[act].includes(status)) throw refuse('innovation.activity.status', ['input', 'id'], { status });
}

/** A club is judged by those who are not in it. */
export function checkClubJudge(members: readonly number[], person: number | null): void {
  if (person === null || members.includes(person)) throw refuse('innovation.separation-of-duty', ['input', 'id']);
}

/** What is wrong with the members of a new club; `clubs` says in how many others each of them is. */
export function checkMembers(
  members: readonly number[],
  leader: number,
  clubs: (person: number) => number,
  path: readonly (string | number)[],
): Issue[] {
  const each = members.flatMap((person, at): Issue[] => {
    if (members.indexOf(person) !== at) return [{ path: [...path, at], code: 'record.duplicate' }];
    return clubs(person) >= MOST_CLUBS
      ? [{ path: [...path, at], code: 'innovation.club.too-many', params: { max: MOST_CLUBS } }]
      : [];
  });
  const fewest = FEWEST_MEMBERS;
  return [
    ...each,
    ...(new Set(members).size < fewest ? [{ path, code: 'innovation.club.members', params: { fewest } }] : []),
    ...(members.includes(leader) ? [] : [{ path: ['input', 'leader'], code: 'innovation.activity.leader' }]),
  ];
}

/** Refuses that a member leaves whom the club can't do without: its leader, or one of the last five. */
export function checkLeaving(members: readonly number[], leader: number, person: number): void {
  const path = ['input', 'person'];
  if (!members.includes(person)) throw refuse('innovation.club.no-member', path);
  if (person === leader) throw refuse('innovation.club.leader-leaves', path);
  if (members.length <= FEWEST_MEMBERS) throw refuse('innovation.club.members', path, { fewest: FEWEST_MEMBERS });
}

interface Meeting {
  readonly present: number;
  readonly spent: number;
}

/** What is wrong with the report of a meeting of a club with so many members. */
export function checkMeeting({ present, spent }: Meeting, members: number): Issue[] {
  return [
    ...(present < 1 || present > members
      ? [{ path: ['input', 'present'], code: 'innovation.club.present', params: { members } }]
      : []),
    ...(spent < 0 ? [{ path: ['input', 'spent'], code: 'number.negative' }] : []),
  ];
}

/** The committee's score goes from 0 to 100. */
export function checkScore(score: DecimalText): void {
  if (big(score).lt(0) || big(score).gt(BEST_SCORE))
    throw refuse('innovation.club.score', ['input', 'score'], { max: BEST_SCORE });
}

interface Scored {
  readonly key: number;
  readonly score: DecimalText | null;
  readonly awarded: boolean;
}

/** An incentive goes by rank: none before every better club of the year has its own. */
export function checkAward(club: Scored, others: readonly Scored[]): void {
  const path = ['input', 'id'];
  const { score } = club;
  if (score === null) throw refuse('innovation.club.not-evaluated', path);
  if (club.awarded) throw refuse('innovation.club.awarded', path);
  const better = others.some((other) => !other.awarded && other.score !== null && big(other.score).gt(score));
  if (better) throw refuse('innovation.club.award-order', path);
}
