import { addWorkingDays, type DateText } from '@yeondong/schema/rules';

export const ALERT_STATES = [
  ...(['RAISED', 'ACKNOWLEDGED', 'ACTION'] as const),
  ...(['RESOLVED', 'FALSE_ALARM', 'EXPIRED', 'RETRACTED'] as const),
] as const;
export type AlertState = (typeof ALERT_STATES)[number];

export const OPEN_STATES: readonly AlertState[] = ['RAISED', 'ACKNOWLEDGED', 'ACTION'];
export const isOpen = (state: AlertState): boolean => OPEN_STATES.includes(state);

export const ALERT_ACTS = ['ACKNOWLEDGE', 'ACT', 'REJECT'] as const;
type AlertAct = (typeof ALERT_ACTS)[number];

/** From where an act leads where; an act that is not there cannot be done. */
const MOVES: Readonly<Record<AlertAct, { readonly from: readonly AlertState[]; readonly to: AlertState }>> = {
  ACKNOWLEDGE: { from: ['RAISED'], to: 'ACKNOWLEDGED' },
  ACT: { from: ['ACKNOWLEDGED', 'ACTION'], to: 'ACTION' },
  REJECT: { from: OPEN_STATES, to: 'FALSE_ALARM' },
};

export const stateAfter = (state: AlertState, act: AlertAct): AlertState | null =>
  MOVES[act].from.includes(state) ? MOVES[act].to : null;

/** 국장 first, then the planning office. */
export const ESCALATIONS = ['SUPERIOR', 'PLANNING_OFFICE'] as const;
export type Escalation = (typeof ESCALATIONS)[number];

const WORKING_DAYS = 5;

/** The day by which a head acknowledges, and after which the next one is asked. */
export const acknowledgeBy = (day: DateText, holidays: ReadonlySet<DateText>): DateText =>
  addWorkingDays(day, WORKING_DAYS, holidays);

interface Waiting {
  readonly state: AlertState;
  readonly dueOn: DateText;
  readonly escalation: Escalation | null;
  readonly escalatedOn: DateText | null;
}

/** Whom an alert that nobody has acknowledged goes to today; null where it stays where it is. */
export function escalationDue(
  { state, dueOn, escalation, escalatedOn }: Waiting,
  today: DateText,
  holidays: ReadonlySet<DateText>,
): Escalation | null {
  if (state !== 'RAISED' || escalation === 'PLANNING_OFFICE') return null;
  if (escalation === null) return today > dueOn ? 'SUPERIOR' : null;
  return today > acknowledgeBy(escalatedOn ?? dueOn, holidays) ? 'PLANNING_OFFICE' : null;
}
