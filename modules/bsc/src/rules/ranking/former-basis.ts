import { big, compare, type DecimalText } from '@yeondong/schema/rules';
import type { PeriodAggregation } from '../aggregation.js';
import type { Polarity } from '../polarity.js';
import { kept } from '../precision.js';
import type { Band, ScoreMethod } from '../score-rule.js';
import type { TargetProfile } from '../target-profile.js';

/** An item of a definition as it was kept when it changed: in words, none where it was empty. */
export interface KeptChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** The items of a definition that decide how results become scores, as they were. */
export interface FormerRule {
  readonly method?: ScoreMethod;
  readonly polarity?: Polarity;
  readonly aggregation?: PeriodAggregation;
  readonly cycle?: 'MONTH' | 'QUARTER' | 'HALF' | 'YEAR';
  readonly stretch?: boolean;
  readonly difficulty?: DecimalText;
  readonly tolerance?: DecimalText | null;
  readonly slope?: DecimalText | null;
  readonly bands?: readonly Band[] | null;
  readonly sigmas?: number | null;
  readonly highRate?: number | null;
  readonly quorum?: number | null;
  readonly scalePoints?: number | null;
}

const BAND = /^(\S*?)~(\S*) → (\S+)$/;

function bandOf(text: string): Band {
  const [, from, to, points] = BAND.exec(text) ?? [];
  if (points === undefined) throw new Error(`not a band: ${text}`);
  return { from: from || null, to: to || null, points };
}

const asText = (text: string | null) => text;
const asNumber = (text: string | null) => (text === null ? null : Number(text));

/** How the words of each item that scoring rests on are read back. */
const READ: Readonly<Record<keyof FormerRule, (text: string | null) => unknown>> = {
  ...{ method: asText, polarity: asText, aggregation: asText, cycle: asText },
  ...{ difficulty: asText, tolerance: asText, slope: asText },
  ...{ sigmas: asNumber, highRate: asNumber, quorum: asNumber, scalePoints: asNumber },
  stretch: (text) => text === 'true',
  bands: (text) => text?.split(' / ').map(bandOf) ?? null,
};

export const decidesScores = (field: string): boolean => field in READ;

/** The first state of each item that scoring rests on: what it said before its first change; changes in order of time. */
export function formerRule(changes: readonly KeptChange[]): FormerRule {
  const first = new Map<string, unknown>();
  for (const { field, before } of changes) {
    if (decidesScores(field) && !first.has(field)) first.set(field, READ[field as keyof FormerRule](before));
  }
  return Object.fromEntries(first);
}

/**
 * The months of a plan for a former target: in the shares that the present one plans them. A present target of 0 has no
 * shares to go by.
 */
export function formerProfile(
  profile: TargetProfile | null,
  now: DecimalText,
  former: DecimalText,
): TargetProfile | null {
  if (profile === null || compare(now, former) === 0) return profile;
  if (compare(now, '0') === 0) return null;
  return profile.map((planned) => kept(big(planned).times(former).div(now)));
}
