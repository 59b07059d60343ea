import { compare, type DecimalText, type Issue, refuse, refuseAll } from '@yeondong/schema/rules';

export const ADJUSTMENT_KINDS = ['BONUS', 'PENALTY'] as const;
export type AdjustmentKind = (typeof ADJUSTMENT_KINDS)[number];

export const ADJUSTMENT_STATES = ['PROPOSED', 'ACCEPTED', 'REJECTED'] as const;
export type AdjustmentState = (typeof ADJUSTMENT_STATES)[number];

const MOST_POINTS = '10';

/** Points are above 0, and one achievement is named by one evidence. */
export function checkAdjustment({ points, evidenceKey }: { points: DecimalText; evidenceKey: string }): void {
  const issues: Issue[] = [];
  if (compare(points, '0') <= 0 || compare(points, MOST_POINTS) > 0)
    issues.push({ path: ['input', 'points'], code: 'bsc.adjustment.points', params: { most: MOST_POINTS } });
  if (evidenceKey.trim() === '') issues.push({ path: ['input', 'evidenceKey'], code: 'text.empty' });
  refuseAll(issues);
}

interface Decision {
  readonly state: AdjustmentState;
  readonly proposedBy: number | null;
  readonly decider: number | null;
  readonly to: AdjustmentState;
  readonly reason: string | null;
}

/** Who proposes does not decide; a refusal says why. */
export function checkDecision({ state, proposedBy, decider, to, reason }: Decision): void {
  if (state !== 'PROPOSED' || to === 'PROPOSED') throw refuse('bsc.adjustment.state', ['input', 'id']);
  if (proposedBy === decider) throw refuse('bsc.adjustment.separation-of-duty', ['input', 'id']);
  if (to === 'REJECTED' && reason === null) throw refuse('bsc.result.reason-required', ['input', 'reason']);
}
