import { absent, type Measured, type MeasuredInput, measured, measuredInput } from '@yeondong/schema';
import type { Diagnosis } from '../rules/diagnosis.js';
import type { Standing } from './standing-store.js';

export const DIAGNOSIS_FORMULA_VERSION = 'social-indicators.diagnosis.1';

/** Parts that are missing make a number partial. */
const shareOf = (part: number, whole: number): string =>
  whole === 0 ? '0' : String(Math.floor((part / whole) * 1e4) / 1e4);

/** A standing as callers see it: each computed number with its reasons. */
export function shownDiagnosis({ diagnosis, peersOf }: Standing, today: string) {
  const { common, position, change } = diagnosis;
  return {
    period: common?.own.period ?? null,
    value: common?.own.value ?? null,
    national: common?.other.value ?? null,
    status: diagnosis.status,
    gap: gapOf(diagnosis, today),
    vsNational: diagnosis.vsNational,
    peerPeriod: diagnosis.peerPeriod,
    peers: position.peers,
    peersOf,
    rank: position.rank,
    percentile: percentileOf(diagnosis, peersOf, today),
    z: position.z,
    changeFrom: change.from,
    changeTo: change.to,
    change: because(
      change.delta,
      today,
      [measuredInput('from', change.from), measuredInput('to', change.to)],
      'NO_DATA',
    ),
    yearlyRate: change.yearlyRate,
    yearlyDifference: change.yearlyDifference,
    direction: change.direction,
    quadrant: diagnosis.quadrant,
  };
}

function because(
  value: string | null,
  today: string,
  inputs: readonly MeasuredInput[],
  otherwise: 'NO_DATA' | 'UNDEFINED',
): Measured {
  const basis = { asOf: today, formulaVersion: DIAGNOSIS_FORMULA_VERSION, inputs };
  return value === null ? absent(otherwise, basis) : measured(value, basis);
}

/** No common period is no data; a national value of 0 leaves the relative gap undefined. */
function gapOf({ common, gap }: Diagnosis, today: string): Measured {
  const inputs = common
    ? [
        measuredInput('own', common.own.value, common.own.period),
        measuredInput('nation', common.other.value, common.other.period),
      ]
    : [];
  return because(gap, today, inputs, common ? 'UNDEFINED' : 'NO_DATA');
}

function percentileOf({ position, peerValues, peerPeriod }: Diagnosis, peersOf: number, today: string): Measured {
  const inputs = peerValues.map(({ value }, index) => measuredInput(`peer ${index + 1}`, value, peerPeriod));
  const basis = { asOf: today, formulaVersion: DIAGNOSIS_FORMULA_VERSION, inputs };
  if (position.percentile === null) return absent(position.peers === 0 ? 'NO_DATA' : 'UNDEFINED', basis);
  return measured(position.percentile, basis, shareOf(position.peers, peersOf));
}
