import { type DateText, type Issue, refuse } from '@yeondong/schema/rules';

export const CONTEST_STATUSES = ['ANNOUNCED', 'OPEN', 'CLOSED', 'JUDGING', 'RESULT', 'AWARDED'] as const;
export type ContestStatus = (typeof CONTEST_STATUSES)[number];

/** Stage by stage, never back. */
export function checkStage(from: ContestStatus, to: ContestStatus): void {
  const next = CONTEST_STATUSES[CONTEST_STATUSES.indexOf(from) + 1];
  if (next !== to) throw refuse('policy-rnd.contest.stage', ['input', 'to'], { from, to });
}

/** Entries are taken while it is open; later ones on paper, by the officer, with the day of the postmark inside. */
export function checkEntry(
  contest: { readonly status: ContestStatus; readonly opensOn: DateText; readonly closesOn: DateText },
  sentOn: DateText,
): Issue[] {
  const path = ['input', 'contest'];
  if (contest.status === 'ANNOUNCED') return [{ path, code: 'policy-rnd.contest.not-open' }];
  if (!['OPEN', 'CLOSED'].includes(contest.status)) return [{ path, code: 'policy-rnd.contest.judged' }];
  const inside = sentOn >= contest.opensOn && sentOn <= contest.closesOn;
  const params = { from: contest.opensOn, to: contest.closesOn };
  return inside ? [] : [{ path, code: 'policy-rnd.contest.window', params }];
}

/** The days of a contest change only until it is closed for entries. */
export function checkDaysOf(status: ContestStatus, opensOn: DateText, closesOn: DateText): Issue[] {
  if (!['ANNOUNCED', 'OPEN'].includes(status))
    return [{ path: ['input', 'closesOn'], code: 'policy-rnd.contest.closed' }];
  return closesOn >= opensOn ? [] : [{ path: ['input', 'closesOn'], code: 'policy-rnd.contest.reversed' }];
}
