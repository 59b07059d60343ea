import { big, type DecimalText, round } from '@yeondong/schema/rules';
import type { Polarity } from '../polarity.js';
import type { AlertState } from './alert-life.js';
import type { AlertRule, AlertSeverity, WarningReason } from './alert-rules.js';

/** A number that a judgement rests on, by its name. */
export interface Figure {
  readonly name: string;
  readonly value: DecimalText;
}

/** What a rule finds of a period; unknown periods neither raise nor clear. */
export interface Judgement {
  readonly period: string;
  readonly verdict: 'GOOD' | 'BAD' | 'UNKNOWN';
  readonly value: DecimalText | null;
  /** Of a bad period. */
  readonly severity?: AlertSeverity;
  /** Of an unknown period. */
  readonly reason?: WarningReason;
  readonly figures?: readonly Figure[];
}

/** From the period that raised an alert to the one that cleared it. */
export interface Episode {
  readonly raisedIn: string;
  readonly clearedIn: string | null;
  /** Bad periods so far. */
  readonly count: number;
  /** Of the last bad period. */
  readonly value: DecimalText | null;
  readonly severity: AlertSeverity;
}

/** What was missing is clear as soon as it has come; all else after two good periods in a row. */
const MISSING: readonly AlertRule[] = ['LATE', 'EVIDENCE'];
const clearedAfter = (rule: AlertRule): number => (MISSING.includes(rule) ? 1 : 2);

/** The episodes of a series in order of time; only the last one may be open. */
export function episodesOf(rule: AlertRule, judgements: readonly Judgement[]): Episode[] {
  const episodes: Episode[] = [];
  let good = 0;
  for (const { period, verdict, value, severity = 'AMBER' } of judgements) {
    if (verdict === 'UNKNOWN') continue;
    const last = episodes.at(-1);
    const open = last && last.clearedIn === null ? last : null;
    if (verdict === 'BAD') {
      good = 0;
      if (open) episodes[episodes.length - 1] = { ...open, count: open.count + 1, value, severity };
      else episodes.push({ raisedIn: period, clearedIn: null, count: 1, value, severity });
    } else if (open) {
      good += 1;
      if (good >= clearedAfter(rule)) episodes[episodes.length - 1] = { ...open, clearedIn: period };
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
export const withoutGround = (rule: AlertRule): AlertState => (MISSING.includes(rule) ? 'RESOLVED' : 'RETRACTED');
