import {
  byKeys,
  Department,
  fields,
  holidaysOf,
  type Row,
  raw,
  select,
  sql,
  type TransactionContext,
  tell,
  updateVersion,
} from '@yeondong/schema';
import { Alert } from '../../entities/alert/alert.js';
import { Kpi } from '../../entities/kpi.js';
import { type Escalation, escalationDue } from '../../rules/alert/alert-life.js';
import { headsOf, officersByDepartment } from '../heads.js';
import { tellOfAlert } from './alert-notice.js';
import { keepStep } from './alert-step-store.js';
import { ruleSettings } from './rule-settings.js';

const READ = fields('kpiKey', 'departmentKey', 'rule', 'state', 'dueOn', 'escalation', 'escalatedOn', 'version');
const PREFIX = { ko: '확인되지 않은 조기 경보', en: 'Early warning not acknowledged' };

/** Where an alert goes and who is told. */
interface Goal {
  readonly escalation: Escalation;
  readonly departmentKey: number | null;
  readonly people: readonly number[];
}

/**
 * Alerts that no head has acknowledged in time go to the head of the superior unit, and five working days later to the
 * planning office; at once where the superior unit has no head.
 */
export async function escalateAlerts(tx: TransactionContext): Promise<void> {
  const waiting = await select(tx, Alert, READ, {
    where: sql`t.state = 'RAISED' and t.due_on < ${tx.today}`,
    orderBy: raw('t.id'),
  });
  const holidays = await holidaysOf(tx);
  const due = waiting.flatMap((alert) => {
    const next = escalationDue(alert, tx.today, holidays);
    return next ? [{ alert, next }] : [];
  });
  if (due.length === 0) return;
  const alerts = due.map(({ alert }) => alert);
  const goalOf = await goals(tx, alerts);
  const kpis = await byKeys(
    tx,
    Kpi,
    alerts.map(({ kpiKey }) => kpiKey),
    fields('titleKo', 'titleEn'),
  );
  const settingsOf = await ruleSettings(
    tx,
    alerts.map(({ kpiKey }) => kpiKey),
  );
  for (const [at, { alert, next }] of due.entries()) {
    const goal = goalOf(alert.departmentKey, next);
    await escalate(tx, alert, goal);
    const { key, rule, kpiKey } = alert;
    const setting = settingsOf(kpiKey)[rule];
    await tellOfAlert(tx, { key, rule, kpi: kpis[at] as Row<Kpi>, setting }, goal.people, PREFIX);
  }
}

async function goals(
  tx: TransactionContext,
  alerts: readonly Alert[],
): Promise<(departmentKey: number, next: Escalation) => Goal> {
  const keys = [...new Set(alerts.map(({ departmentKey }) => departmentKey))];
  const departments = await byKeys(tx, Department, keys, fields('parentKey'));
  const parentOf = new Map(keys.map((key, at) => [key, departments[at]?.parentKey ?? null]));
  const heads = await headsOf(
    tx,
    [...parentOf.values()].filter((key) => key !== null),
  );
  const officers = await officersByDepartment(tx);
  const office: Goal = {
    escalation: 'PLANNING_OFFICE',
    departmentKey: [...officers.keys()][0] ?? null,
    people: [...officers.values()].flat(),
  };
  return (departmentKey, next) => {
    const parent = parentOf.get(departmentKey) ?? null;
    const people = parent === null ? undefined : heads.get(parent);
    return next === 'SUPERIOR' && people ? { escalation: next, departmentKey: parent, people } : office;
  };
}

async function escalate(tx: TransactionContext, alert: Row<Alert>, { escalation, departmentKey }: Goal): Promise<void> {
  const after = { escalation, escalatedToKey: departmentKey, escalatedOn: tx.today };
  await updateVersion(tx, Alert, alert.key, alert.version, after);
  await keepStep(tx, alert.key, { kind: 'ESCALATED', note: escalation });
  const before = { escalation: alert.escalation };
  tell(tx, { act: 'bsc.alert.escalate', type: 'Alert', key: alert.key, before, after });
}
