import { type DecimalText, measuredInput } from '@yeondong/schema/rules';
import { spearman } from '../rank-correlation.js';
import type { Finding } from './facts.js';

const FEWEST = 3;

/** A score as the department claimed it, and as it was verified. */
export interface ClaimedAndVerified {
  readonly claimed: DecimalText;
  readonly verified: DecimalText;
}

/** Spearman's ρ: 1 where verification changed no rank. Nothing for fewer than three, or where one side tells nothing apart. */
export function rankCorrelation(pairs: readonly ClaimedAndVerified[]): Finding {
  const inputs = [measuredInput('count', String(pairs.length))];
  const ranked = pairs.length < FEWEST ? [] : pairs.map(({ claimed, verified }) => ({ x: claimed, y: verified }));
  return { value: spearman(ranked), inputs, attention: null };
}
