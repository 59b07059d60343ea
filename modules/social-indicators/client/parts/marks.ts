import type { MeasureMark, StatusKind } from '@yeondong/client/kit';

export const VERDICT_MARKS: Readonly<Record<string, StatusKind>> = {
  BETTER: 'normal',
  SAME: 'reference',
  WORSE: 'poor',
  UNKNOWN: 'unreported',
};
export const QUADRANT_MARKS: Readonly<Record<string, StatusKind>> = {
  STRENGTH: 'normal',
  IMPROVING: 'early',
  WARNING: 'caution',
  DANGER: 'poor',
  UNKNOWN: 'unreported',
};
export const TRACK_MARKS: Readonly<Record<string, StatusKind>> = {
  ON_TRACK: 'normal',
  BEHIND: 'late',
  UNKNOWN: 'unreported',
};

/** What the marks rest on. */
interface Judged {
  readonly vsNational: string;
  readonly domain: { readonly code: string };
  readonly goals: readonly { readonly code: string }[];
}

/** Poor where most of a place's judged indicators are worse than the nation, caution where one is. */
export function nationMarks(
  indicators: readonly Judged[],
  words: (values: Record<string, number>) => string,
): Map<string, MeasureMark> {
  const places = new Map<string, Judged[]>();
  for (const indicator of indicators)
    for (const code of [indicator.domain.code, ...indicator.goals.map((goal) => goal.code)])
      places.set(code, [...(places.get(code) ?? []), indicator]);
  return new Map(
    [...places].map(([code, all]) => {
      const worse = all.filter(({ vsNational }) => vsNational === 'WORSE').length;
      const status = worse === 0 ? 'normal' : worse * 2 > all.length ? 'poor' : 'caution';
      return [code, { status, text: words({ worse, of: all.length }) }];
    }),
  );
}
