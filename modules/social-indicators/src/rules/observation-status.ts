/** SDMX's codes for the status of an observation, best first. */
export const OBSERVATION_STATUSES = ['A', 'F', 'E', 'P', 'B', 'U', 'M', 'N', 'C'] as const;
export type ObservationStatus = (typeof OBSERVATION_STATUSES)[number];

/** Statuses that stand without a value. */
export const WITHOUT_VALUE: ReadonlySet<ObservationStatus> = new Set(['M', 'N', 'C']);

/** Of a computed result, the worst of its inputs: C > N > M > U > B > P > E > F > A. */
export const worstStatus = (statuses: readonly ObservationStatus[]): ObservationStatus =>
  statuses.reduce<ObservationStatus>(
    (worst, status) => (OBSERVATION_STATUSES.indexOf(status) > OBSERVATION_STATUSES.indexOf(worst) ? status : worst),
    'A',
  );

/** What is wrong with a value and its status, or null. */
export function statusFault(value: string | null, status: ObservationStatus): string | null {
  if (value === null) return WITHOUT_VALUE.has(status) ? null : 'social-indicators.observation.value-required';
  return WITHOUT_VALUE.has(status) ? 'social-indicators.observation.value-not-allowed' : null;
}
