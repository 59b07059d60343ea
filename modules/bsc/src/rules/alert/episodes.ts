import { big, type DecimalText, round } from '@yeondong/schema/rules';
import type { Polarity } from '../polarity.js';

/** W1 threshold of the score, W2 gap to the prorated target, W6 a result that is late. */
export const ALERT_RULES = ['SCORE', 'GAP', 'LATE'] as const;
export type AlertRule = (typeof ALERT_RULES)[number];

export const ALERT_STATES = ['RAISED', 'ACKNOWLEDGED', 'RESOLVED', 'RETRACTED'] as const;
export type AlertState = (typeof ALERT_STATES)[number];

/** A score below this, and a gap of at least this many percent of the target, raise an alert. */
export const ALERT_LIMITS: Readonly<Record<AlertRule, DecimalText | null>> = { SCORE: '80', GAP: '10', LATE: null };

/** Good periods in a row that clear an alert; what was late is clear as soon as it has come. */
const CLEARED_AFTER: Readonly<Record<AlertRule, number>> = { SCORE: 2, GAP: 2, LATE: 1 };

/** What a rule finds of a period; unknown periods neither raise nor clear. */
export interface Judgement {
  readonly period: string;
  readonly verdict: 'GOOD' | 'BAD' | 'UNKNOWN';
  readonly value: DecimalText | null;
}

/** From the period that raised an alert to the one that cleared it. */
export interface Episode {
  readonly raisedIn: string;
  readonly clearedIn: string | null;
  /** Bad periods so far. */
  readonly count: number;
  readonly value: DecimalText | null;
}

/** The episodes of a series in order of time; only the last one may be open. */
export function episodesOf(rule: AlertRule, judgements: readonly Judgement[]): Episode[] {
  const episodes: Episode[] = [];
  let good = 0;
  for (const { period, verdict, value } of judgements) {
    if (verdict === 'UNKNOWN') continue;
    const last = episodes.at(-1);
    const open = last && last.clearedIn === null ? last : null;
    if (verdict === 'BAD') {
      good = 0;
      if (open) episodes[episodes.length - 1] = { ...open, count: open.count + 1, value };
      else episodes.push({ raisedIn: period, clearedIn: null, count: 1, value });
    } else if (open) {
      good += 1;
      if (good >= CLEARED_AFTER[rule]) episodes[episodes.length - 1] = { ...open, clearedIn: period };
    }
  }
  return episodes;
}

/** How far the result lies on the wrong side of the target, in percent of it; null where the target is 0. */
export function adverseGap(polarity: Polarity, target: DecimalText, actual: DecimalText): DecimalText | null {
  const [t, a] = [big(target), big(actual)];
  if (t.eq(0)) return null;
  const gap = polarity === 'UP' ? t.minus(a) : polarity === 'DOWN' ? a.minus(t) : a.minus(t).abs();
  return round(gap.times(100).div(t.abs()), 6);
}

/** What becomes of an open alert whose series no longer has its episode: a late correction took the ground away. */
export const withoutGround = (rule: AlertRule): AlertState => (rule === 'LATE' ? 'RESOLVED' : 'RETRACTED');
