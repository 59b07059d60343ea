import { ALERT_RULES, type AlertRule } from './alert-rules.js';
import { checkSetting, RULE_DEFAULTS, type RuleSetting, severityOf } from './rule-setting.js';

describe('settings of the early-warning rules', () => {
  it.each(ALERT_RULES)('[BS-34] of %s can be applied as the city starts with them', (rule) =>
    expect(checkSetting(rule, RULE_DEFAULTS[rule])).toEqual([]),
  );

  it.each<[AlertRule, Partial<RuleSetting>, string, string]>([
    ['SCORE', { threshold: null }, 'threshold', 'bsc.alert-rule.threshold'],
    ['SCORE', { threshold: '121' }, 'threshold', 'bsc.alert-rule.threshold'],
    ['SCORE', { redThreshold: '81' }, 'redThreshold', 'bsc.alert-rule.red'],
    ['GAP', { redThreshold: '9' }, 'redThreshold', 'bsc.alert-rule.red'],
    ['GAP', { threshold: '0' }, 'threshold', 'bsc.alert-rule.threshold'],
    ['TREND', { redThreshold: '0.01' }, 'redThreshold', 'bsc.alert-rule.unused'],
    ['LATE', { threshold: '3' }, 'threshold', 'bsc.alert-rule.unused'],
    ['LATE', { periods: 3 }, 'periods', 'bsc.alert-rule.unused'],
    ['CONTROL', { periods: 11 }, 'periods', 'bsc.alert-rule.periods'],
    ['CONTROL', { chartRules: [] }, 'chartRules', 'bsc.alert-rule.chart-rules'],
    ['GAP', { chartRules: ['NELSON_1'] }, 'chartRules', 'bsc.alert-rule.unused'],
  ])('%s with %j is refused at %s', (rule, changes, field, code) =>
    expect(checkSetting(rule, { ...RULE_DEFAULTS[rule], ...changes })).toEqual([
      expect.objectContaining({ path: [field], code }),
    ]),
  );
});

describe('severity by the limits', () => {
  it.each<[AlertRule, string, string | null]>([
    ['SCORE', '80', null],
    ['SCORE', '79.99', 'AMBER'],
    ['SCORE', '59.99', 'RED'],
    ['GAP', '9.99', null],
    ['GAP', '10', 'AMBER'],
    ['GAP', '20', 'RED'],
    ['PROGRESS', '90', null],
    ['PROGRESS', '89', 'AMBER'],
    ['PEERS', '3.5', 'AMBER'],
    ['LATE', '1', null],
  ])('%s at %s: %s', (rule, value, severity) => expect(severityOf(rule, value, RULE_DEFAULTS[rule])).toBe(severity));
});
