import { compare, type DateText, type DecimalText, type Issue, refuse, refuseAll } from '@yeondong/schema/rules';
import { isFinal, type ScorecardState } from '../life/states.js';

export const APPEAL_GROUNDS = ['CALCULATION', 'EVIDENCE', 'EXTERNAL', 'CONFLICT'] as const;
export type AppealGround = (typeof APPEAL_GROUNDS)[number];

export const APPEAL_STATES = ['FILED', 'ACCEPTED', 'PARTIAL', 'REJECTED'] as const;
export type AppealState = (typeof APPEAL_STATES)[number];

/** Errors of fact: heard even once results are final. */
export const LATE_GROUNDS: readonly AppealGround[] = ['CALCULATION', 'EVIDENCE'];

/** The round of all appeals that come once results are final. */
const LATE_ROUND = 'FINAL';

export const isLateRound = (round: string): boolean => round === LATE_ROUND;

/** Results are final, and the year is not archived yet. */
const isLate = (state: ScorecardState): boolean => isFinal(state) && state !== 'ARCHIVED';

/** Which round an appeal that is filed now belongs to: the window's last day, or the late one. */
export const roundOf = (state: ScorecardState, appealUntil: DateText | null): string =>
  isLate(state) ? LATE_ROUND : (appealUntil ?? '');

interface Filing {
  readonly state: ScorecardState;
  readonly appealUntil: DateText | null;
  readonly today: DateText;
  readonly ground: AppealGround;
  /** The KPI has an appeal in this round already. */
  readonly known: boolean;
}

/** Appeals are taken inside the window, of errors of fact until the year is archived; one for a KPI in a round. */
export function checkFiling({ state, appealUntil, today, ground, known }: Filing): void {
  const late = isLate(state);
  const open = state === 'APPEAL' && appealUntil !== null && today <= appealUntil;
  if (late && !LATE_GROUNDS.includes(ground)) throw refuse('bsc.appeal.late-ground', ['input', 'ground']);
  if (!late && !open) throw refuse('bsc.appeal.closed', ['input', 'kpi']);
  if (known) throw refuse('bsc.appeal.twice', ['input', 'kpi']);
}

interface Ruling {
  readonly from: AppealState;
  readonly to: AppealState;
  readonly score: DecimalText | null;
  /** Score of the KPI that stands by an earlier appeal: nobody takes it back. */
  readonly standing: DecimalText | null;
  readonly reviewer: number | null;
  /** Who entered, confirmed, verified, appealed, or decided an earlier appeal of the KPI. */
  readonly concerned: ReadonlySet<number>;
  readonly ownDepartment: boolean;
}

const MOST = '120';

/** Another than who judged first decides, once; what is accepted says the score that stands instead. */
export function checkRuling({ from, to, score, standing, reviewer, concerned, ownDepartment }: Ruling): void {
  if (from !== 'FILED' || to === 'FILED') throw refuse('bsc.appeal.state', ['input', 'id']);
  if (ownDepartment || reviewer === null || concerned.has(reviewer))
    throw refuse('bsc.appeal.reviewer', ['input', 'id']);
  const issues: Issue[] = [];
  const path = ['input', 'score'];
  if (to === 'REJECTED' && score !== null) issues.push({ path, code: 'bsc.appeal.no-score' });
  if (to !== 'REJECTED' && score === null) issues.push({ path, code: 'bsc.appeal.score' });
  if (score !== null && (compare(score, '0') < 0 || compare(score, MOST) > 0))
    issues.push({ path, code: 'bsc.appeal.range', params: { most: MOST } });
  if (score !== null && standing !== null && compare(score, standing) < 0)
    issues.push({ path, code: 'bsc.appeal.lowered', params: { standing } });
  refuseAll(issues);
}
