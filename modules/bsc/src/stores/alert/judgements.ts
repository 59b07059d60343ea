import { compare, type DateText } from '@yeondong/schema';
import { ALERT_LIMITS, type AlertRule, adverseGap, type Judgement } from '../../rules/alert/episodes.js';
import { scoreOf } from '../kpi-score.js';
import { dueMonths, judgedMonth, type Month } from '../months.js';
import type { YearFacts } from '../year-facts.js';

/** What each rule finds of the months of a KPI's year that have ended. */
export function judgementsOf(rule: AlertRule, facts: YearFacts, year: number, today: DateText): Judgement[] {
  const last = judgedMonth(String(year), today);
  return dueMonths(facts.kpi.cycle, last).map((month) => judge(rule, facts, month, today));
}

function judge(rule: AlertRule, facts: YearFacts, month: Month, today: DateText): Judgement {
  const { measured, missing } = scoreOf(facts, month, today);
  if (rule === 'LATE') {
    const late = missing === 'LATE' && !facts.results.has(month);
    return { period: month, verdict: late ? 'BAD' : 'GOOD', value: null };
  }
  const input = (name: string) => measured.inputs.find((each) => each.name === name)?.value ?? null;
  const [target, actual] = [input('target'), input('actual')];
  const value =
    rule === 'SCORE'
      ? measured.value
      : measured.value === null || target === null || actual === null
        ? null
        : adverseGap(facts.kpi.polarity, target, actual);
  if (value === null) return { period: month, verdict: 'UNKNOWN', value };
  const order = compare(value, ALERT_LIMITS[rule] as string);
  const bad = rule === 'SCORE' ? order < 0 : order >= 0;
  return { period: month, verdict: bad ? 'BAD' : 'GOOD', value };
}
