import type { SeedLoad } from '@yeondong/schema';
import { EarlyWarningRule } from '../entities/alert/early-warning-rule.js';
import { ALERT_RULES } from '../rules/alert/alert-rules.js';
import { RULE_DEFAULTS } from '../rules/alert/rule-setting.js';

/** The city's settings as it starts; the office changes them on the page. */
export const loadEarlyWarningRules = (load: SeedLoad): ReturnType<SeedLoad['writeMissing']> =>
  load.writeMissing(
    EarlyWarningRule,
    'rule',
    ALERT_RULES,
    (rule) => ({ rule, kpiKey: null, ...RULE_DEFAULTS[rule], version: 1 }),
    (rule) => rule,
  );
