import { big, compare, type DecimalText, decimalText, round } from '@yeondong/schema/rules';
import { type Polarity, signOf } from './polarity.js';

export const VERDICTS = ['BETTER', 'WORSE', 'SAME', 'UNKNOWN'] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * Own value against another. Without polarity, or without one of the values, there is no verdict; a difference within the
 * margin of the survey is none.
 */
export function verdictOf(
  polarity: Polarity,
  own: DecimalText | null,
  other: DecimalText | null,
  margin: DecimalText | null,
): Verdict {
  const sign = signOf(polarity);
  if (sign === 0 || own === null || other === null) return 'UNKNOWN';
  const gap = big(own).minus(other);
  if (gap.abs().lte(margin ?? '0')) return 'SAME';
  return gap.times(sign).gt(0) ? 'BETTER' : 'WORSE';
}

/** (own − other) ÷ |other|, four decimals; null where the other is 0. */
export function relativeGap(own: DecimalText, other: DecimalText): DecimalText | null {
  if (compare(other, '0') === 0) return null;
  return round(big(own).minus(other).div(big(other).abs()), 4);
}

const FEWEST_PEERS = 5;

export interface Position {
  /** Peers that have a value. */
  readonly peers: number;
  /** 1 is the best; equals share the mean of their ranks. */
  readonly rank: DecimalText | null;
  /** (n − rank) ÷ (n − 1): 1 is the best. Only with five peers or more. */
  readonly percentile: DecimalText | null;
  /** Distance from the mean in standard deviations, better is positive. Only with five peers or more. */
  readonly z: DecimalText | null;
}

/** Where the own value stands among those of the peers. */
export function positionAmong(polarity: Polarity, own: DecimalText, peers: readonly DecimalText[]): Position {
  const sign = signOf(polarity);
  const none = { peers: peers.length, rank: null, percentile: null, z: null };
  if (sign === 0 || peers.length === 0) return none;
  const better = peers.filter((peer) => compare(peer, own) === sign).length;
  const equal = peers.filter((peer) => compare(peer, own) === 0).length;
  const rank = big(better + 1).plus(big(equal).div(2));
  if (peers.length < FEWEST_PEERS) return { ...none, rank: decimalText(rank) };
  return {
    peers: peers.length,
    rank: decimalText(rank),
    percentile: round(
      big(peers.length + 1)
        .minus(rank)
        .div(peers.length),
      4,
    ),
    z: standardised(sign, own, peers),
  };
}

/** Over all of them, the own one included. */
function standardised(sign: number, own: DecimalText, peers: readonly DecimalText[]): DecimalText | null {
  const all = [own, ...peers];
  const mean = all.reduce((total, value) => total.plus(value), big(0)).div(all.length);
  const variance = all.reduce((total, value) => total.plus(big(value).minus(mean).pow(2)), big(0)).div(all.length);
  if (variance.eq(0)) return null;
  return round(big(own).minus(mean).div(variance.sqrt()).times(sign), 2);
}
