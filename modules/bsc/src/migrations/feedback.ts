import { boolean, createTable, integer, optional, reference, type Step, text } from '@yeondong/schema';

/** What evaluations found, and what came of it. Order is identity: append only. */
export const feedbackSteps: readonly Step[] = createTable(
  'bsc_feedback',
  {
    year: integer(),
    department_id: reference('core_department'),
    source: text(20),
    kpi_id: optional(reference('bsc_kpi')),
    initiative_id: optional(reference('core_initiative')),
    finding: text(2000),
    action: optional(text(2000)),
    owner_id: optional(reference('core_person')),
    due_on: text(10),
    state: text(20),
    effect: optional(text(2000)),
    effect_kpi_id: optional(reference('bsc_kpi')),
    reason: optional(text(1000)),
    recorded_on: text(10),
    acted_by_id: optional(reference('core_person')),
    done_on: optional(text(10)),
    done_by_id: optional(reference('core_person')),
    verified_on: optional(text(10)),
    verified_by_id: optional(reference('core_person')),
    sample: boolean(),
    version: integer(),
  },
  { index: [['year', 'state'], ['department_id', 'state'], ['due_on'], ['kpi_id']] },
);
