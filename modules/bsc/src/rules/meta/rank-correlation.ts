import { big, type DecimalText, type Exact, measuredInput, midRanks, round } from '@yeondong/schema/rules';
import type { Finding } from './facts.js';

const PLACES = 3;
const FEWEST = 3;

/** A score as the department claimed it, and as it was verified. */
export interface ClaimedAndVerified {
  readonly claimed: DecimalText;
  readonly verified: DecimalText;
}

/**
 * Spearman's ρ with mean ranks for ties: 1 where verification changed no rank. Nothing for fewer than three, or where one
 * side tells nothing apart.
 */
export function rankCorrelation(pairs: readonly ClaimedAndVerified[]): Finding {
  const inputs = [measuredInput('count', String(pairs.length))];
  if (pairs.length < FEWEST) return { value: null, inputs, attention: null };
  const claimed = centred(pairs.map((pair) => pair.claimed));
  const verified = centred(pairs.map((pair) => pair.verified));
  const spread = squares(claimed).times(squares(verified));
  if (spread.eq(0)) return { value: null, inputs, attention: null };
  const together = claimed.reduce((total, rank, at) => total.plus(rank.times(verified[at] as Exact)), big(0));
  return { value: round(together.div(spread.sqrt()), PLACES), inputs, attention: null };
}

/** Ranks less their mean, (n + 1) / 2. */
const centred = (values: readonly DecimalText[]): Exact[] => {
  const mean = big(values.length + 1).div(2);
  return midRanks(values).map((rank) => big(rank).minus(mean));
};

const squares = (values: readonly Exact[]): Exact => values.reduce((total, value) => total.plus(value.pow(2)), big(0));
