import { type DecimalText, type Exact, round } from '@yeondong/schema/rules';

/**
 * Decimals kept in scores between steps. Divisions carry 40; cutting to 20 heals thirds that add up again
 * (33.33…+66.66… = 100), so that the half-away-from-zero rounding at publication sees 92.345 and not 92.34499….
 */
const KEPT_PLACES = 20;

export const kept = (value: Exact): DecimalText => round(value, KEPT_PLACES);

/** Scores and points are published with two decimals; ranks and grades compare these. */
export const published = (value: DecimalText): DecimalText => round(value, 2);
