import { type Change, changeOf } from './change.js';
import { type Position, positionAmong, relativeGap, type Verdict, verdictOf } from './level.js';
import { type ObservationStatus, worstStatus } from './observation-status.js';
import type { Polarity } from './polarity.js';
import { type Quadrant, quadrantOf } from './quadrant.js';
import { type Known, known, latestCommon, type Point } from './series.js';

export interface DiagnosisBasis {
  readonly polarity: Polarity;
  readonly margin: string | null;
  /** Absolute numbers grow with the size of a region: they are compared with nobody. */
  readonly absolute: boolean;
  /** The city's own values, the nation's, and those of each peer. */
  readonly own: readonly Point[];
  readonly nation: readonly Point[];
  readonly peers: readonly (readonly Point[])[];
}

export interface Diagnosis {
  readonly common: { readonly own: Known; readonly other: Known } | null;
  /** The worse status of the two values. */
  readonly status: ObservationStatus | null;
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
export function diagnose({ polarity, margin, absolute, own, nation, peers }: DiagnosisBasis): Diagnosis {
  const common = absolute ? null : latestCommon(own, nation);
  const vsNational = verdictOf(polarity, common?.own.value ?? null, common?.other.value ?? null, margin);
  const change = changeOf(polarity, own);
  const { at, values } = amongPeers(own, absolute ? [] : peers);
  return {
    common,
    status: common && worstStatus([common.own.status, common.other.status]),
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
