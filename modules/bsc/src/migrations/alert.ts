import {
  addColumn,
  boolean,
  createTable,
  createUniqueIndex,
  decimal,
  dropTable,
  instant,
  integer,
  json,
  moveRows,
  optional,
  reference,
  text,
} from '@yeondong/schema';

export const alertSteps = createTable(
  'bsc_alert',
  {
    kpi_id: reference('bsc_kpi'),
    department_id: reference('core_department'),
    rule: text(20),
    state: text(20),
    raised_in: text(7),
    cleared_in: optional(text(7)),
    count: integer(),
    value: optional(decimal()),
    raised_on: text(10),
    due_on: text(10),
    acknowledged_by_id: optional(reference('core_person')),
    acknowledged_at: optional(instant()),
    action: optional(text(1000)),
    version: integer(),
  },
  {
    index: [
      ['kpi_id', 'rule'],
      ['department_id', 'state'],
    ],
  },
);

const KEPT = `kpi_id, department_id, rule, state, raised_in, cleared_in, count, value, raised_on, due_on,
  acknowledged_by_id, acknowledged_at, action, version`;
const NEWEST_OPEN = `select k from (select max(id) as k from bsc_kpi_alert
  where state in ('RAISED', 'ACKNOWLEDGED') group by kpi_id, rule) newest`;

/** Alerts with their severity, of which one is open for a KPI and a rule; older open ones have expired. */
const gravestAlerts = [
  ...createTable(
    'bsc_kpi_alert',
    {
      kpi_id: reference('bsc_kpi'),
      department_id: reference('core_department'),
      rule: text(20),
      severity: text(10),
      state: text(20),
      open_mark: optional(integer()),
      raised_in: text(7),
      cleared_in: optional(text(7)),
      count: integer(),
      value: optional(decimal()),
      raised_on: text(10),
      due_on: text(10),
      escalation: optional(text(20)),
      escalated_to_id: optional(reference('core_department')),
      escalated_on: optional(text(10)),
      acknowledged_by_id: optional(reference('core_person')),
      acknowledged_at: optional(instant()),
      action: optional(text(1000)),
      reason: optional(text(1000)),
      version: integer(),
    },
    { index: [['department_id', 'state'], ['state', 'due_on'], ['raised_in']] },
  ),
  moveRows(
    'bsc_kpi_alert_copy',
    `insert into bsc_kpi_alert (id, severity, ${KEPT}) select id, 'AMBER', ${KEPT} from bsc_alert`,
  ),
  moveRows('bsc_kpi_alert_open', `update bsc_kpi_alert set open_mark = 1 where id in (${NEWEST_OPEN})`),
  moveRows(
    'bsc_kpi_alert_past',
    `update bsc_kpi_alert set state = 'EXPIRED' where state in ('RAISED', 'ACKNOWLEDGED') and open_mark is null`,
  ),
  createUniqueIndex('bsc_kpi_alert', 'open', ['kpi_id', 'rule', 'open_mark']),
  dropTable('bsc_alert'),
];

/** Rules as they are set, breaks of series, the life of each alert. */
export const warningSteps = [
  ...gravestAlerts,
  ...createTable(
    'bsc_alert_step',
    {
      alert_id: reference('bsc_kpi_alert'),
      kind: text(20),
      day: text(10),
      at: instant(),
      person_id: optional(reference('core_person')),
      note: optional(text(1000)),
    },
    { index: [['alert_id']] },
  ),
  ...createTable(
    'bsc_alert_rule',
    {
      rule: text(20),
      kpi_id: optional(reference('bsc_kpi')),
      enabled: boolean(),
      threshold: optional(decimal()),
      red_threshold: optional(decimal()),
      periods: optional(integer()),
      chart_rules: optional(json()),
      version: integer(),
    },
    { unique: [['kpi_id', 'rule']] },
  ),
  ...createTable(
    'bsc_kpi_break',
    {
      kpi_id: reference('bsc_kpi'),
      month: text(7),
      kind: text(20),
      reason: text(1000),
      recorded_by_id: optional(reference('core_person')),
      recorded_at: instant(),
      version: integer(),
    },
    { unique: [['kpi_id', 'month']] },
  ),
  addColumn('bsc_kpi', 'evidence_required', boolean()),
];
