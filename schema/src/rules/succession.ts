import type { DateText } from '../kernel/calendar.js';
import { addDays } from '../kernel/calendar.js';
import { big, type DecimalText } from '../kernel/decimal.js';
import type { Issue } from '../kernel/errors.js';

export type SuccessionKind = 'RENAME' | 'SPLIT' | 'MERGE' | 'ABOLISH';

/** A record and the days that it is valid, ends included; null where they are open. */
export interface RecordLife {
  readonly key: number;
  readonly firstDay: DateText | null;
  readonly lastDay: DateText | null;
}

export interface SuccessionPlan {
  readonly kind: SuccessionKind;
  readonly from: readonly RecordLife[];
  readonly to: readonly (RecordLife & { readonly share: DecimalText | null })[];
  /** First day of the successors. */
  readonly on: DateText;
}

export interface KnownLink {
  readonly from: number;
  readonly to: number | null;
}

const COUNTS: Readonly<Record<SuccessionKind, { from: [number, number]; to: [number, number] }>> = {
  RENAME: { from: [1, 1], to: [1, 1] },
  SPLIT: { from: [1, 1], to: [2, 20] },
  MERGE: { from: [2, 20], to: [1, 1] },
  ABOLISH: { from: [1, 1], to: [0, 0] },
};
const within = (count: number, [least, most]: readonly [number, number]): boolean => count >= least && count <= most;

/** Everything that a record became, over all steps. */
function descendants(key: number, links: readonly KnownLink[]): Set<number> {
  const found = new Set<number>();
  const open = [key];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const { from, to } of links) {
      if (from !== at || to === null || found.has(to)) continue;
      found.add(to);
      open.push(to);
    }
  }
  return found;
}

function ofShares({ kind, to }: SuccessionPlan): Issue[] {
  const given = to.flatMap(({ share }) => (share === null ? [] : [share]));
  if (kind !== 'SPLIT') return given.length > 0 ? [{ path: ['to'], code: 'succession.no-share' }] : [];
  const sum = given.reduce((total, share) => total.plus(share), big('0'));
  const positive = given.length === to.length && given.every((share) => big(share).gt(0));
  return positive && sum.eq(1) ? [] : [{ path: ['to'], code: 'succession.shares', params: { sum: sum.toString() } }];
}

function ofDays({ from, to, on }: SuccessionPlan): Issue[] {
  const eve = addDays(on, -1);
  return [
    ...from.flatMap(({ firstDay, lastDay }, index): Issue[] => {
      const begun = firstDay === null || firstDay < on;
      const fits = begun && (lastDay === null || lastDay === eve);
      return fits ? [] : [{ path: ['from', index], code: 'succession.ends', params: { day: eve } }];
    }),
    ...to.flatMap(({ firstDay, lastDay }, index): Issue[] => {
      const fits = (firstDay === null || firstDay <= on) && (lastDay === null || lastDay >= on);
      return fits ? [] : [{ path: ['to', index], code: 'succession.begins', params: { day: on } }];
    }),
  ];
}

function ofLinks({ from, to }: SuccessionPlan, links: readonly KnownLink[]): Issue[] {
  const keys = [...from, ...to].map(({ key }) => key);
  if (new Set(keys).size !== keys.length) return [{ path: [], code: 'succession.twice' }];
  const ended = from.flatMap(({ key }, index): Issue[] =>
    links.some((link) => link.from === key) ? [{ path: ['from', index], code: 'succession.ended' }] : [],
  );
  const circles = to.flatMap(({ key }, index): Issue[] => {
    const later = descendants(key, links);
    return from.some((one) => later.has(one.key)) ? [{ path: ['to', index], code: 'succession.circle' }] : [];
  });
  return [...ended, ...circles];
}

/** All that is wrong with a succession, with paths below its input. `links` are those of the same kind of record. */
export function checkSuccession(plan: SuccessionPlan, links: readonly KnownLink[]): Issue[] {
  const counts = COUNTS[plan.kind];
  if (!within(plan.from.length, counts.from)) return [{ path: ['from'], code: 'succession.count' }];
  if (!within(plan.to.length, counts.to)) return [{ path: ['to'], code: 'succession.count' }];
  return [...ofLinks(plan, links), ...ofShares(plan), ...ofDays(plan)];
}
