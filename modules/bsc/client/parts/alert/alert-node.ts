import type { AlertRowFragment, BscAlertQuery } from '../../gql/graphql';

export type AlertNode = AlertRowFragment;

/** An alert with its history. */
export type AlertDetail = Extract<NonNullable<BscAlertQuery['node']>, { history: unknown }>;

/** What shows alerts, and is read again after an act. */
export const ALERT_QUERIES: readonly string[] = ['BscAlerts', 'BscAlert'];
