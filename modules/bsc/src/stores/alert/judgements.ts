import type { AlertRule } from '../../rules/alert/alert-rules.js';
import type { AlertFacts } from './alert-facts.js';
import { type Finding, type Judges, notApplicable } from './finding.js';
import { aroundJudges } from './judge-around.js';
import { resultJudges } from './judge-results.js';
import { seriesJudges } from './judge-series.js';

const JUDGES: Judges<AlertRule> = { ...resultJudges, ...seriesJudges, ...aroundJudges };

/** What a rule finds of the months of a KPI's year that have ended. */
export const findingOf = (rule: AlertRule, facts: AlertFacts): Finding =>
  facts.settings[rule].enabled ? JUDGES[rule](facts) : notApplicable('OFF');
