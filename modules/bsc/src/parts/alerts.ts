import { Alert } from '../entities/alert/alert.js';
import { AlertStep } from '../entities/alert/alert-step.js';
import * as collections from '../entities/alert/collections.js';
import { EarlyWarningRule } from '../entities/alert/early-warning-rule.js';
import { KpiBreak } from '../entities/alert/kpi-break.js';
import * as warnings from '../entities/alert/kpi-warning.js';
import * as inputs from '../inputs/alert/alert-inputs.js';
import { AlertMutations } from '../resolvers/alert/alert-mutations.js';
import { AlertResolver, AlertStepResolver } from '../resolvers/alert/alert-resolver.js';
import { KpiAlerts, KpiBreakResolver } from '../resolvers/alert/kpi-alerts.js';
import { EarlyWarningRuleResolver } from '../resolvers/alert/rule-resolver.js';
import { scanAlerts } from '../stores/alert/scan-alerts.js';

/** Early warnings: ten rules, their settings, the life of each alert, control charts. */
export const alertsPart = {
  entities: [Alert, AlertStep, EarlyWarningRule, KpiBreak],
  types: [...Object.values(warnings), ...Object.values(inputs)],
  resolvers: [AlertResolver, AlertStepResolver, AlertMutations, EarlyWarningRuleResolver, KpiAlerts, KpiBreakResolver],
  collections: Object.values(collections),
  jobs: [{ id: 'bsc.alert-scan', everySeconds: 3600, timeoutSeconds: 120, run: scanAlerts }],
};
