import type { DateText, Issue } from '@yeondong/schema/rules';
import { type ChangeDays, type ChangeGround, daysText, mayChange } from '../change-window.js';
import { CLOSED_STATES, type ScorecardState, UNCONFIRMED_STATES } from '../life/states.js';
import type { ResultState } from '../result-state.js';

/** What decides whether a KPI may move to another department during the year. */
export interface TransferFacts {
  readonly ground: ChangeGround;
  readonly today: DateText;
  readonly windows: readonly ChangeDays[];
  /** The first month, 1 to 12, that the new department answers for. */
  readonly month: number;
  /** Months of the year at whose end it is measured. */
  readonly due: readonly number[];
  readonly results: readonly { readonly month: number; readonly status: ResultState }[];
  /** State of the scorecard that it is on; null for none. */
  readonly giving: ScorecardState | null;
  /** State of the new department's scorecard of the year, and whether it had the KPI before. */
  readonly receiving: ScorecardState | null;
  readonly heldBefore: boolean;
}

const issue = (field: string, code: string, params: Issue['params'] = {}): Issue => ({ path: [field], code, params });
const isIn = (states: readonly ScorecardState[], state: ScorecardState): boolean => states.includes(state);

/** Months before are closed, so that their scores stand; months from then on are still open. */
function monthIssues({ month, due, results }: TransferFacts): readonly Issue[] {
  if (!(Number.isInteger(month) && month >= 2 && month <= 12)) return [issue('fromMonth', 'bsc.transfer.month')];
  const statusOf = new Map(results.map((result) => [result.month, result.status]));
  const open = due.filter((each) => each < month && statusOf.get(each) !== 'LOCKED');
  const entered = due.filter((each) => each >= month && (statusOf.get(each) ?? 'OPEN') !== 'OPEN');
  return [
    ...(open.length > 0 ? [issue('fromMonth', 'bsc.transfer.open-months', { months: open.join(', ') })] : []),
    ...(entered.length > 0 ? [issue('fromMonth', 'bsc.transfer.has-results', { months: entered.join(', ') })] : []),
  ];
}

/** A KPI of no scorecard only moves; of a confirmed one it goes to another that is confirmed and not closed. */
function scorecardIssues({ giving, receiving, heldBefore }: TransferFacts): readonly Issue[] {
  if (giving === null) return [];
  if (isIn(UNCONFIRMED_STATES, giving)) return [issue('id', 'bsc.transfer.unconfirmed')];
  if (isIn(CLOSED_STATES, giving)) return [issue('id', 'bsc.scorecard.closed')];
  if (receiving === null || isIn(UNCONFIRMED_STATES, receiving))
    return [issue('department', 'bsc.transfer.no-scorecard')];
  if (isIn(CLOSED_STATES, receiving)) return [issue('department', 'bsc.scorecard.closed')];
  return heldBefore ? [issue('department', 'bsc.transfer.held')] : [];
}

/** Why a KPI may not move so; empty when it may. */
export function checkTransfer(facts: TransferFacts): readonly Issue[] {
  const { giving, ground, today, windows } = facts;
  const shut = giving !== null && !mayChange(ground, today, windows);
  return [
    ...monthIssues(facts),
    ...scorecardIssues(facts),
    ...(shut ? [issue('ground', 'bsc.kpi.window-closed', { days: daysText(windows) })] : []),
  ];
}
