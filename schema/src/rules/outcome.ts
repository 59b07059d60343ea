/** How far a module has come with a record of another one. */
export const OUTCOME_STATES = ['WAITING', 'TAKEN_IN', 'SETTLED', 'REFUSED'] as const;
export type OutcomeState = (typeof OUTCOME_STATES)[number];
