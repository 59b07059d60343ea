import type { StatusKind } from '@yeondong/client/kit';
import type { AlertRule, AlertSeverity, AlertState } from '../../gql/graphql';

export const SEVERITIES = ['RED', 'AMBER', 'CHECK'] as const satisfies readonly AlertSeverity[];
export const ALERT_STATES = [
  ...(['RAISED', 'ACKNOWLEDGED', 'ACTION'] as const),
  ...(['RESOLVED', 'FALSE_ALARM', 'EXPIRED', 'RETRACTED'] as const),
] as const satisfies readonly AlertState[];
export const OPEN_STATES = ['RAISED', 'ACKNOWLEDGED', 'ACTION'] as const satisfies readonly AlertState[];
export const ALERT_RULES = [
  ...(['SCORE', 'GAP', 'TREND', 'FORECAST', 'CONTROL', 'LATE', 'UNCHANGED'] as const),
  ...(['EVIDENCE', 'PEERS', 'PROGRESS', 'BUDGET'] as const),
] as const satisfies readonly AlertRule[];

export const SEVERITY_MARKS: Readonly<Record<AlertSeverity, StatusKind>> = {
  RED: 'poor',
  AMBER: 'caution',
  CHECK: 'reference',
};

export const STATE_MARKS: Readonly<Record<AlertState, StatusKind>> = {
  RAISED: 'late',
  ACKNOWLEDGED: 'caution',
  ACTION: 'early',
  RESOLVED: 'normal',
  FALSE_ALARM: 'reference',
  EXPIRED: 'unreported',
  RETRACTED: 'reference',
};

/** Rules that are judged in a unit of their own (`alertUnit.<rule>`); the others in that of the KPI. */
export const OWN_UNITS: readonly AlertRule[] = ['SCORE', 'GAP', 'PEERS', 'PROGRESS', 'BUDGET'];
/** Rules whose limits have a unit. */
export const LIMIT_UNITS: readonly AlertRule[] = [...OWN_UNITS, 'FORECAST'];

/** The gravest first, then what is due first. */
export const byGravity = (
  left: { severity: AlertSeverity; dueOn: string },
  right: { severity: AlertSeverity; dueOn: string },
): number =>
  SEVERITIES.indexOf(left.severity) - SEVERITIES.indexOf(right.severity) || (left.dueOn < right.dueOn ? -1 : 1);
