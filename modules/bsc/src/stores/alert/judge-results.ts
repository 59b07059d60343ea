import { sinceBreak } from '../../rules/alert/control-chart.js';
import { adverseGap } from '../../rules/alert/episodes.js';
import { severityOf } from '../../rules/alert/rule-setting.js';
import { atBound, unchangedFor } from '../../rules/alert/staleness.js';
import { isConfirmed, scoreOf } from '../kpi-score.js';
import type { AlertFacts } from './alert-facts.js';
import { type Finding, figure, type Judges, judged, months, notApplicable, unknown, valueAt } from './finding.js';

function score(facts: AlertFacts): Finding {
  if (!facts.target) return notApplicable('NO_TARGET');
  return months(facts, (month) => {
    const { value } = scoreOf(facts, month, facts.today).measured;
    return value === null ? unknown(month) : judged(month, value, severityOf('SCORE', value, facts.settings.SCORE));
  });
}

function gap(facts: AlertFacts): Finding {
  if (!facts.target) return notApplicable('NO_TARGET');
  return months(facts, (month) => {
    const { value: scored, inputs } = scoreOf(facts, month, facts.today).measured;
    const input = (name: string) => inputs.find((each) => each.name === name)?.value ?? null;
    const [target, actual] = [input('target'), input('actual')];
    if (scored === null || target === null || actual === null) return unknown(month);
    const value = adverseGap(facts.kpi.polarity, target, actual);
    if (value === null) return unknown(month);
    const figures = [...figure('target', target), ...figure('actual', actual)];
    return judged(month, value, severityOf('GAP', value, facts.settings.GAP), figures);
  });
}

const late = (facts: AlertFacts): Finding =>
  months(facts, (month) => {
    const { missing } = scoreOf(facts, month, facts.today);
    return judged(month, null, missing === 'LATE' && !facts.results.has(month) ? 'AMBER' : null);
  });

function unchanged(facts: AlertFacts): Finding {
  const wanted = facts.settings.UNCHANGED.periods ?? 0;
  return months(facts, (month) => {
    const value = valueAt(facts, month);
    if (value === null) return unknown(month);
    const until = facts.series.filter(({ period }) => period <= month);
    const values = sinceBreak(until, facts.breaks).map((point) => point.value);
    if (values.length < wanted) return unknown(month, 'TOO_FEW_POINTS');
    const count = unchangedFor(values);
    const stale = count >= wanted && !atBound(value, facts.kpi);
    return judged(month, value, stale ? 'CHECK' : null, figure('periods', String(count)));
  });
}

function evidence(facts: AlertFacts): Finding {
  if (!facts.kpi.evidenceRequired) return notApplicable('EVIDENCE_NOT_ASKED');
  return months(facts, (month) => {
    const result = facts.results.get(month);
    if (!result || !isConfirmed(result) || result.missing !== null) return unknown(month);
    return judged(month, null, facts.evidence.has(result.key) ? null : 'AMBER');
  });
}

/** Rules that look at the results themselves. */
export const resultJudges: Judges<'SCORE' | 'GAP' | 'LATE' | 'UNCHANGED' | 'EVIDENCE'> = {
  SCORE: score,
  GAP: gap,
  LATE: late,
  UNCHANGED: unchanged,
  EVIDENCE: evidence,
};
