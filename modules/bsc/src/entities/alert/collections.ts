import { booleanWhere, collection, dateWhere, enumWhere, raw, sql, stringWhere, toOneWhere } from '@yeondong/schema';
import { Alert } from './alert.js';
import { EarlyWarningRule } from './early-warning-rule.js';
import { AlertEscalationName, AlertRuleName, AlertSeverityName, AlertStateName } from './enums.js';

export const alerts = collection(Alert, {
  where: {
    state: enumWhere('state', 'AlertState', AlertStateName, '상태. / State.'),
    rule: enumWhere('rule', 'AlertRule', AlertRuleName, '규칙. / Rule.'),
    severity: enumWhere('severity', 'AlertSeverity', AlertSeverityName, '정도. / How grave.'),
    escalation: enumWhere('escalation', 'AlertEscalation', AlertEscalationName, '올라간 곳. / Escalated to.'),
    raisedIn: stringWhere('raised_in', '처음 걸린 달. / Month that raised it.'),
    dueOn: dateWhere('due_on', '확인 기한. / Last day to acknowledge.'),
    department: toOneWhere('Department', 'department_id', '부서. / Department.'),
    kpi: toOneWhere('Kpi', 'kpi_id', '지표. / KPI.'),
  },
  orderBy: { DUE: 'dueOn', RAISED: 'raisedIn' },
  defaultOrder: ['DUE'],
  inYear: (alias, year) => sql`${raw(alias)}.raised_in between ${`${year}-01`} and ${`${year}-12`}`,
});

export const earlyWarningRules = collection(EarlyWarningRule, {
  where: {
    rule: enumWhere('rule', 'AlertRule', AlertRuleName, '규칙. / Rule.'),
    enabled: booleanWhere('enabled', '쓰는지. / Whether it is applied.'),
    kpi: toOneWhere('Kpi', 'kpi_id', '지표. / KPI.'),
  },
  orderBy: { RULE: 'rule' },
  defaultOrder: ['RULE'],
});
