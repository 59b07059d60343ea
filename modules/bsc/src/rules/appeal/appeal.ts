import { compare, type DateText, type DecimalText, type Issue, refuse, refuseAll } from '@yeondong/schema/rules';
import type { ScorecardState } from '../life/states.js';

export const APPEAL_GROUNDS = ['CALCULATION', 'EVIDENCE', 'EXTERNAL', 'CONFLICT'] as const;
export type AppealGround = (typeof APPEAL_GROUNDS)[number];

export const APPEAL_STATES = ['FILED', 'ACCEPTED', 'PARTIAL', 'REJECTED'] as const;
export type AppealState = (typeof APPEAL_STATES)[number];

interface Filing {
  readonly state: ScorecardState;
  readonly appealUntil: DateText | null;
  readonly today: DateText;
  /** The KPI has an appeal in this round already. */
  readonly known: boolean;
}

/** Appeals are taken inside the window alone, one for a KPI in a round. */
export function checkFiling({ state, appealUntil, today, known }: Filing): void {
  const open = state === 'APPEAL' && appealUntil !== null && today <= appealUntil;
  if (!open) throw refuse('bsc.appeal.closed', ['input', 'kpi']);
  if (known) throw refuse('bsc.appeal.twice', ['input', 'kpi']);
}

interface Ruling {
  readonly from: AppealState;
  readonly to: AppealState;
  readonly score: DecimalText | null;
  readonly reviewer: number | null;
  /** Who entered, confirmed, verified or appealed. */
  readonly concerned: ReadonlySet<number>;
  readonly ownDepartment: boolean;
}

const MOST = '120';

/** Another than who judged first decides, once; what is accepted says the score that stands instead. */
export function checkRuling({ from, to, score, reviewer, concerned, ownDepartment }: Ruling): void {
  if (from !== 'FILED' || to === 'FILED') throw refuse('bsc.appeal.state', ['input', 'id']);
  if (ownDepartment || reviewer === null || concerned.has(reviewer))
    throw refuse('bsc.appeal.reviewer', ['input', 'id']);
  const issues: Issue[] = [];
  const path = ['input', 'score'];
  if (to === 'REJECTED' && score !== null) issues.push({ path, code: 'bsc.appeal.no-score' });
  if (to !== 'REJECTED' && score === null) issues.push({ path, code: 'bsc.appeal.score' });
  if (score !== null && (compare(score, '0') < 0 || compare(score, MOST) > 0))
    issues.push({ path, code: 'bsc.appeal.range', params: { most: MOST } });
  refuseAll(issues);
}
