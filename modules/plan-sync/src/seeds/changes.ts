import { Department, Domain, numberOrNull, orNull, Person, type SeedLoad } from '@yeondong/schema';
import { PlanChangeRequest } from '../entities/change/change-request.js';
import { CitizenOpinion } from '../entities/citizen-opinion.js';
import { Plan } from '../entities/plan.js';
import { dataRows } from './data-files.js';
import type { WrittenItem } from './items.js';
import type { Editions } from './plans.js';

export type ChangeColumn =
  | ('plan' | 'act' | 'item' | 'title' | 'reason' | 'source' | 'opinion' | 'feedback_of' | 'item_code' | 'item_title')
  | ('outcome' | 'start_year')
  | ('end_year' | 'node' | 'department' | 'status' | 'proposed_on' | 'decided_on' | 'decision_reason' | 'edition')
  | 'changed';
type ChangeRow = Readonly<Record<ChangeColumn, string>>;

/** Logins of who asked and who decided. */
const HANDS = { asked: 'staff', decided: 'planner' } as const;

/** Requests to change the plans, with what was decided; those whose item this load wrote. */
export async function loadChanges(
  load: SeedLoad,
  editions: Editions,
  items: ReadonlyMap<string, WrittenItem>,
): Promise<void> {
  const rows = dataRows<ChangeColumn>('changes').filter(({ item }) => item === '' || items.has(item));
  const named = (column: ChangeColumn) => [...new Set(rows.map((row) => row[column]))].filter((cell) => cell !== '');
  const keys = {
    plans: await load.keysBy(Plan, 'code', named('plan')),
    departments: await load.keysBy(Department, 'code', named('department')),
    opinions: await load.keysBy(CitizenOpinion, 'code', named('opinion')),
    domains: await load.keysBy(Domain, 'code', named('node').map(codeOf)),
    people: await load.keysBy(Person, 'login', Object.values(HANDS)),
  };
  const key = (of: keyof typeof keys, code: string): number | null => keys[of].get(code) ?? null;
  await load.writeMissing(
    PlanChangeRequest,
    'title',
    rows,
    (row) => ({
      ...textsOf(row),
      planKey: key('plans', row.plan) as number,
      lineageKey: items.get(row.item)?.lineage ?? null,
      recordType: row.opinion === '' ? null : 'CitizenOpinion',
      recordKey: key('opinions', row.opinion),
      ...{ toDepartmentKey: null, domainKey: key('domains', codeOf(row.node)), goalKey: null, initiativeKey: null },
      departmentKey: key('departments', row.department) as number,
      proposedByKey: key('people', HANDS.asked),
      decidedByKey: row.decided_on === '' ? null : key('people', HANDS.decided),
      versionKey: editions.get(row.edition)?.key ?? null,
      itemKey: items.get(row.changed)?.key ?? null,
      ...{ sample: true, version: 1 },
    }),
    ({ title }) => title,
  );
}

const codeOf = (node: string): string => node.split(':')[1] ?? '';

const textsOf = (row: ChangeRow) => ({
  act: row.act as PlanChangeRequest['act'],
  title: row.title,
  reason: row.reason,
  source: row.source as PlanChangeRequest['source'],
  itemCode: orNull(row.item_code),
  itemTitle: orNull(row.item_title),
  outcome: orNull(row.outcome),
  startYear: numberOrNull(row.start_year),
  endYear: numberOrNull(row.end_year),
  status: row.status as PlanChangeRequest['status'],
  proposedOn: row.proposed_on,
  decidedOn: orNull(row.decided_on),
  decisionReason: orNull(row.decision_reason),
});
