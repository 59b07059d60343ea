import {
  byKeys,
  fields,
  type Issue,
  keyList,
  keyOfType,
  type RequestContext,
  type Row,
  raw,
  refuse,
  refuseAll,
  type Selection,
  select,
  sql,
  type TransactionContext,
} from '@yeondong/schema';
import { PlanItem } from '../entities/plan-item.js';
import type { PlanItemsActInput } from '../inputs/item-inputs.js';

const MOST_ITEMS = 500;
const PATH = ['input', 'items'];

export const ITEM_READ = fields(
  ...['code', 'titleKo', 'titleEn', 'versionKey', 'lineageKey', 'parentKey', 'departmentKey', 'startYear', 'endYear'],
  ...['status', 'statusReason', 'policyPhase', 'customerGroups', 'outcomeStatement', 'unlinkedReason', 'entry'],
  ...['onFinal', 'droppedFrom'],
  ...[
    'submittedByKey',
    'confirmedByKey',
    'version',
    'domainKey',
    'goalKey',
    'initiativeKey',
    'visionKey',
    'missionKey',
  ],
);

/** An item that changes is its department's draft again. */
export const REOPENED = {
  entry: 'DRAFT',
  submittedByKey: null,
  confirmedByKey: null,
  confirmedAt: null,
  returnReason: null,
  visibility: 'DRAFT',
} as const;

/** Items that end behind a year, of the open editions of a plan and of its newest final one; those that are over do not. */
export const itemsBeyond = (ctx: RequestContext, planKey: number, year: number): Promise<Row<PlanItem>[]> =>
  select(ctx, PlanItem, fields('code', 'endYear'), {
    where: sql`t.end_year > ${year} and t.status not in ('COMPLETED', 'DROPPED', 'MERGED_INTO', 'SPLIT_INTO')
      and t.version_id in (select v.id from plan_sync_version v where v.plan_id = ${planKey} and (v.open_year is not null
        or v.status = 'FINAL' and v.year = (select max(w.year) from plan_sync_version w
          where w.plan_id = ${planKey} and w.status = 'FINAL')))`,
    orderBy: raw('t.position, t.id'),
  });

/** The items that an act names; refused as a whole where one is unknown or named twice. */
export async function itemsToActOn(tx: TransactionContext, { items }: PlanItemsActInput): Promise<Row<PlanItem>[]> {
  if (items.length === 0) throw refuse('plan-sync.item.none', PATH);
  if (items.length > MOST_ITEMS) throw refuse('ids.too-many', PATH, { max: MOST_ITEMS });
  const keys = items.map(({ id }) => keyOfType(id, 'PlanItem'));
  const rows = await byKeys(tx, PlanItem, keys, ITEM_READ);
  const issues = rows.flatMap((row, index): Issue[] => {
    const path = [...PATH, index, 'id'];
    if (!row) return [{ path, code: 'record.unknown' }];
    return keys.indexOf(keys[index] as number) < index ? [{ path, code: 'plan-sync.item.twice' }] : [];
  });
  refuseAll(issues);
  return rows.filter((row) => row !== null);
}

/** All that an actor may see of each lineage, oldest edition first. */
export async function lineageItems(
  ctx: RequestContext,
  lineages: readonly number[],
  selection: Selection,
): Promise<Row<PlanItem>[][]> {
  const rows = await select(ctx, PlanItem, selection, {
    where: sql`t.lineage_key in ${keyList([...new Set(lineages)])}`,
    orderBy: raw('t.version_id, t.id'),
    extra: ['lineageKey'],
  });
  return lineages.map((lineage) => rows.filter((row) => row.lineageKey === lineage));
}
