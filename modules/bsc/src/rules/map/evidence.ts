import { big, compare, type DecimalText } from '@yeondong/schema/rules';
import { type Pair, spearman } from '../rank-correlation.js';

/** + : more of the cause brings more of the effect; − : less. */
export const EDGE_SIGNS = ['POSITIVE', 'NEGATIVE'] as const;
export type EdgeSign = (typeof EDGE_SIGNS)[number];

export const EVIDENCE_VERDICTS = ['SUPPORTED', 'CONTRADICTED', 'UNCLEAR', 'INSUFFICIENT'] as const;
export type EvidenceVerdict = (typeof EVIDENCE_VERDICTS)[number];

/** Fewer pairs say nothing (자료부족). */
export const FEWEST_PAIRS = 8;
/** A weaker correlation speaks neither for nor against. */
const CLEAR_FROM: DecimalText = '0.3';

/** Values by month, a month as its number since year 0; higher is better, whatever the polarity of what lies below. */
export type Series = ReadonlyMap<number, DecimalText>;

interface Hypothesis {
  readonly sign: EdgeSign;
  readonly lagMonths: number;
}

export interface Evidence {
  /** ρ; null with too few pairs, or where one side never changes. */
  readonly rho: DecimalText | null;
  readonly pairs: number;
  readonly verdict: EvidenceVerdict;
}

/** The cause of each month beside the effect that many months later, where both are known. */
export const pairsAtLag = (cause: Series, effect: Series, lagMonths: number): Pair[] =>
  [...cause].flatMap(([month, x]) => {
    const y = effect.get(month + lagMonths);
    return y === undefined ? [] : [{ x, y }];
  });

/** What the past says of a hypothesis: not whether it is true. */
export function evidence(cause: Series, effect: Series, { sign, lagMonths }: Hypothesis): Evidence {
  const pairs = pairsAtLag(cause, effect, lagMonths);
  if (pairs.length < FEWEST_PAIRS) return { rho: null, pairs: pairs.length, verdict: 'INSUFFICIENT' };
  const rho = spearman(pairs);
  return { rho, pairs: pairs.length, verdict: verdictOf(rho, sign) };
}

function verdictOf(rho: DecimalText | null, sign: EdgeSign): EvidenceVerdict {
  if (rho === null || compare(big(rho).abs().toFixed(), CLEAR_FROM) < 0) return 'UNCLEAR';
  const expected = sign === 'POSITIVE' ? 1 : -1;
  return compare(rho, '0') === expected ? 'SUPPORTED' : 'CONTRADICTED';
}
