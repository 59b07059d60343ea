import { type Change, changeOf } from './change.js';
import { type Position, positionAmong, relativeGap, type Verdict, verdictOf } from './level.js';
import type { Polarity } from './polarity.js';
import { type Quadrant, quadrantOf } from './quadrant.js';
import { type Known, known, latestCommon, type Point } from './series.js';

export interface DiagnosisBasis {
  readonly polarity: Polarity;
  readonly margin: string | null;
  /** The city's own values, the nation's, and those of each peer. */
  readonly own: readonly Point[];
  readonly nation: readonly Point[];
  readonly peers: readonly (readonly Point[])[];
}

export interface Diagnosis {
  readonly common: { readonly own: Known; readonly other: Known } | null;
  readonly gap: string | null;
  readonly vsNational: Verdict;
  /** The newest period in which the city and any peer have a value. */
  readonly peerPeriod: string | null;
  readonly peerValues: readonly Known[];
  readonly position: Position;
  readonly change: Change;
  readonly quadrant: Quadrant;
}

const NOWHERE: Position = { peers: 0, rank: null, percentile: null, z: null };

/** Where an indicator of the city stands: against the nation, among its peers, and against its own past. */
export function diagnose({ polarity, margin, own, nation, peers }: DiagnosisBasis): Diagnosis {
  const common = latestCommon(own, nation);
  const vsNational = verdictOf(polarity, common?.own.value ?? null, common?.other.value ?? null, margin);
  const change = changeOf(polarity, own);
  const { at, values } = amongPeers(own, peers);
  return {
    common,
    gap: common && relativeGap(common.own.value, common.other.value),
    vsNational,
    peerPeriod: at?.period ?? null,
    peerValues: values,
    position: at
      ? positionAmong(
          polarity,
          at.value,
          values.map(({ value }) => value),
        )
      : NOWHERE,
    change,
    quadrant: quadrantOf(vsNational, change.direction),
  };
}

function amongPeers(own: readonly Point[], peers: readonly (readonly Point[])[]) {
  for (const at of known(own).reverse()) {
    const values = peers.flatMap((peer) => known(peer).filter(({ period }) => period === at.period));
    if (values.length > 0) return { at, values };
  }
  return { at: null, values: [] };
}
