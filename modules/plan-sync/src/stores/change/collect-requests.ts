import {
  changeRecord,
  fields,
  planYear,
  type Row,
  raw,
  refuse,
  select,
  sql,
  type TransactionContext,
} from '@yeondong/schema';
import { PlanChangeRequest } from '../../entities/change/change-request.js';
import type { Plan } from '../../entities/plan.js';
import { PlanItem } from '../../entities/plan-item.js';
import { PlanVersion } from '../../entities/plan-version.js';
import { checkYears } from '../../rules/change/item-acts.js';
import { hasLeft } from '../../rules/item-state.js';
import { rolledYears } from '../../rules/rolled-years.js';
import { takesItems } from '../../rules/version-state.js';
import { ITEM_READ, REOPENED } from '../item-store.js';
import { createItem, draftItem } from '../new-item.js';
import { createEdition, newEdition } from '../new-version.js';
import { copyItems, copyLines, KEPT_OF_ITEM, takeOver } from '../roll-forward.js';
import { moneyToRoll } from '../rolling/roll-money.js';
import { requireFreeCode } from '../write-right.js';

const ACT = 'plan-sync.change.decide';
const PATH = ['input', 'plan'];
/** A copy that is not changed keeps what was confirmed of it. */
const HANDS = ['entry', 'submittedByKey', 'confirmedByKey', 'confirmedAt', 'visibility'] as const;
const EDITION = fields('planKey', 'year', 'number', 'kind', 'status', 'windowStart', 'windowYears');

const newest = async (tx: TransactionContext, planKey: number, holds: ReturnType<typeof sql>) =>
  (
    await select(tx, PlanVersion, EDITION, {
      where: sql`t.plan_id = ${planKey} and ${holds}`,
      orderBy: raw('t.year desc, t.number desc'),
      limit: 1,
    })
  )[0] ?? null;

/** The revised edition that takes requests in: the open one of the year in force, or a new one that rests on it. */
export async function revisedEdition(tx: TransactionContext, plan: Row<Plan>): Promise<Row<PlanVersion>> {
  const base = await newest(tx, plan.key, sql`t.status = 'FINAL' and t.year <= ${planYear(tx)}`);
  if (!base) throw refuse('plan-sync.version.no-base', PATH);
  const open = await newest(tx, plan.key, sql`t.open_year = ${base.year}`);
  if (open) {
    const takes = open.kind === 'REVISED' && takesItems(open.status, true);
    if (!takes) throw refuse('plan-sync.version.takes-none', PATH, { status: open.status });
    return open;
  }
  const { windowStart } = base;
  const opening = { year: base.year, kind: 'REVISED' as const, ...(windowStart === null ? {} : { windowStart }) };
  const values = await newEdition(tx, plan, opening, base.key);
  const key = await createEdition(tx, ACT, values);
  const items = await copyItems(tx, key, await itemsToRevise(tx, base));
  if (values.windowStart !== null) {
    const window = { start: values.windowStart, years: values.windowYears };
    await copyLines(tx, key, (await moneyToRoll(tx, base.key, window)).carried, items);
  }
  return (await newest(tx, plan.key, sql`t.id = ${key}`)) as Row<PlanVersion>;
}

/** The items of an edition that go on in a revision of its year, with what the head has confirmed of them. */
async function itemsToRevise(tx: TransactionContext, base: Row<PlanVersion>) {
  const rows = await select(tx, PlanItem, fields(...KEPT_OF_ITEM, ...HANDS, 'parentKey', 'startYear', 'endYear'), {
    where: sql`t.version_id = ${base.key}`,
    orderBy: raw('t.position, t.id'),
  });
  return rows.flatMap((item) => {
    const years = rolledYears(item, base.year);
    const hands = Object.fromEntries(HANDS.map((name) => [name, item[name]]));
    return years === null ? [] : [{ item, changes: { ...years, ...hands } }];
  });
}

/** The item of a line in the edition; taken over from its newest one where the edition has none. */
async function itemIn(tx: TransactionContext, edition: Row<PlanVersion>, lineage: number): Promise<Row<PlanItem>> {
  const where = sql`t.lineage_key = ${lineage}`;
  const options = { orderBy: raw('t.version_id desc'), limit: 1 };
  const [here] = await select(tx, PlanItem, ITEM_READ, { where: sql`${where} and t.version_id = ${edition.key}` });
  if (here) return here;
  const before = sql`${where} and t.version_id in (select v.id from plan_sync_version v where v.status = 'FINAL')`;
  const [item] = await select(tx, PlanItem, fields(), { where: before, ...options });
  if (!item) throw refuse('record.unknown', PATH);
  const key = await takeOver(tx, ACT, item.key, { versionKey: edition.key });
  return (await select(tx, PlanItem, ITEM_READ, { where: sql`t.id = ${key}` }))[0] as Row<PlanItem>;
}

const placeOf = ({ domainKey, goalKey, initiativeKey }: PlanChangeRequest) =>
  domainKey === null && goalKey === null && initiativeKey === null
    ? {}
    : { visionKey: null, missionKey: null, domainKey, goalKey, initiativeKey };

async function addItem(tx: TransactionContext, edition: Row<PlanVersion>, plan: Plan, request: Row<PlanChangeRequest>) {
  const code = request.itemCode as string;
  await requireFreeCode(tx, PlanItem, edition.key, code, PATH);
  checkYears({ startYear: request.startYear as number, endYear: request.endYear as number }, plan, PATH);
  const none = { visionKey: null, missionKey: null, domainKey: null, goalKey: null, initiativeKey: null };
  const values = draftItem(tx, {
    ...{ code, titleKo: request.itemTitle as string, titleEn: null },
    ...{ versionKey: edition.key, lineageKey: null, parentKey: null, ...none, ...placeOf(request) },
    departmentKey: request.toDepartmentKey ?? request.departmentKey,
    ...{ startYear: request.startYear as number, endYear: request.endYear as number },
    ...{ status: 'SELECTED', policyPhase: 'FORMATION', customerGroups: [] },
    ...{ outcomeStatement: request.outcome, unlinkedReason: null },
  });
  return createItem(tx, ACT, values);
}

/** What a request does to an item that goes on. */
function changesOf(request: Row<PlanChangeRequest>, item: Row<PlanItem>, plan: Plan): Partial<PlanItem> {
  const reason = request.title;
  if (request.act === 'DROP') return { status: 'DROPPED', statusReason: reason };
  const years = { startYear: request.startYear ?? item.startYear, endYear: request.endYear ?? item.endYear };
  checkYears(years, plan, PATH);
  const to = request.toDepartmentKey;
  return {
    ...years,
    ...(request.itemTitle === null ? {} : { titleKo: request.itemTitle, titleEn: null }),
    ...(request.outcome === null ? {} : { outcomeStatement: request.outcome }),
    ...(to === null ? {} : { departmentKey: to, ownerDepartmentKey: to }),
    ...placeOf(request),
    ...REOPENED,
  };
}

/** Does in the edition what a request asks for, and notes there which item it was. */
export async function applyRequest(
  tx: TransactionContext,
  edition: Row<PlanVersion>,
  plan: Plan,
  request: Row<PlanChangeRequest>,
): Promise<void> {
  let place: { key: number; lineage: number };
  if (request.act === 'ADD') place = await addItem(tx, edition, plan, request);
  else {
    const item = await itemIn(tx, edition, request.lineageKey as number);
    if (hasLeft(item.status)) throw refuse('plan-sync.change.over', PATH, { title: request.title });
    await changeRecord(tx, PlanItem, item, changesOf(request, item, plan), { act: ACT, version: item.version });
    place = { key: item.key, lineage: item.lineageKey as number };
  }
  const collected = { versionKey: edition.key, itemKey: place.key, lineageKey: place.lineage };
  await changeRecord(tx, PlanChangeRequest, request, collected, { act: ACT, version: request.version });
}
