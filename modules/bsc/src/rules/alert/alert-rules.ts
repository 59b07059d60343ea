/**
 * W1 score, W2 gap to the prorated target, W3 adverse trend, W4 forecast, W5 control chart, W6 late or unchanged, W7 evidence,
 * W8 peers, W9 plan against actual, W10 budget behind the work.
 */
export const ALERT_RULES = [
  ...(['SCORE', 'GAP', 'TREND', 'FORECAST', 'CONTROL', 'LATE', 'UNCHANGED'] as const),
  ...(['EVIDENCE', 'PEERS', 'PROGRESS', 'BUDGET'] as const),
] as const;
export type AlertRule = (typeof ALERT_RULES)[number];

/** 적, 황, and 확인: a favourable surprise may be an error of the data. */
export const ALERT_SEVERITIES = ['RED', 'AMBER', 'CHECK'] as const;
export type AlertSeverity = (typeof ALERT_SEVERITIES)[number];

/** Why a rule is not applied to a KPI, or a period could not be judged. */
export const WARNING_REASONS = [
  ...([
    'OFF',
    'NO_TARGET',
    'TOO_FEW_POINTS',
    'SHORT_YEAR',
    'NO_VARIATION',
    'CUMULATIVE',
    'AGGREGATION',
    'EVIDENCE_NOT_ASKED',
  ] as const),
  ...(['NOT_COMMON', 'TOO_FEW_PEERS', 'NO_SCHEDULE', 'NO_BUDGET', 'NOT_DUE', 'NO_VALUE'] as const),
] as const;
export type WarningReason = (typeof WARNING_REASONS)[number];

/** The gravest of several; null for none. */
export const gravest = (severities: readonly AlertSeverity[]): AlertSeverity | null =>
  ALERT_SEVERITIES.find((severity) => severities.includes(severity)) ?? null;
