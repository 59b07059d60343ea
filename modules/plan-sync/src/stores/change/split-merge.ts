import {
  codeText,
  Department,
  globalId,
  newTitles,
  type Row,
  referred,
  refuse,
  refuseAll,
  type TransactionContext,
} from '@yeondong/schema';
import { PlanItem } from '../../entities/plan-item.js';
import type { PlanItemPart, PlanItemSplit, PlanItemsMerge } from '../../inputs/change/item-act-inputs.js';
import { checkCount, checkDomains, checkFollowers, checkYears } from '../../rules/change/item-acts.js';
import { domainOf } from '../link-store.js';
import { createItem, draftItem } from '../new-item.js';
import { NODE_PROPERTIES, nodeColumns } from '../plan-nodes.js';
import { requireFreeCode, requireModuleOn, requireWritable } from '../write-right.js';
import { followLinks, linksThatCount, otherEnds } from './follow-links.js';
import { ACT, becomeOthers, type ItemAtAct, itemsBelow, itemToAct, putBelow, reasonOf } from './item-to-act.js';

type Path = readonly (string | number)[];

const nodeOf = (item: PlanItem) =>
  Object.fromEntries(NODE_PROPERTIES.map((name) => [name, item[name]])) as Pick<
    PlanItem,
    (typeof NODE_PROPERTIES)[number]
  >;

/** What a part or a merged item takes over from one that it comes from. */
const goneOn = (item: Row<PlanItem>) => ({
  ...{ versionKey: item.versionKey, lineageKey: null, parentKey: item.parentKey, ...nodeOf(item) },
  ...{ departmentKey: item.departmentKey, startYear: item.startYear, endYear: item.endYear, status: item.status },
  ...{ policyPhase: item.policyPhase, customerGroups: item.customerGroups },
  ...{ outcomeStatement: item.outcomeStatement, unlinkedReason: item.unlinkedReason },
});

async function partOf(tx: TransactionContext, { item, plan }: ItemAtAct, part: PlanItemPart, path: Path) {
  const code = codeText(part.code, [...path, 'code']);
  await requireFreeCode(tx, PlanItem, item.versionKey, code, [...path, 'code']);
  const years = { startYear: part.startYear ?? item.startYear, endYear: part.endYear ?? item.endYear };
  checkYears(years, plan, path);
  const departmentKey = part.department
    ? (await referred(tx, Department, part.department, [...path, 'department'])).key
    : item.departmentKey;
  await requireModuleOn(tx, [departmentKey], [...path, 'department']);
  const node = part.node ? await nodeColumns(tx, part.node, [...path, 'node']) : nodeOf(item);
  return createItem(
    tx,
    ACT,
    draftItem(tx, { ...goneOn(item), ...newTitles(part), ...node, ...years, code, departmentKey }),
  );
}

/** Splits an item: its parts are new lines, and what hangs on it follows as the caller decides. */
export async function splitItem(tx: TransactionContext, input: PlanItemSplit): Promise<readonly number[]> {
  const act = await itemToAct(tx, input.id);
  const { item, edition } = act;
  const reason = reasonOf(input.reason);
  checkCount(input.parts.length, ['input', 'parts']);
  const lineage = item.lineageKey as number;
  const [below, links] = [await itemsBelow(tx, [item.key]), await linksThatCount(tx, [lineage], edition.year)];
  const children = below.map(({ key, titleKo }) => ({ id: globalId('PlanItem', key), name: titleKo }));
  const followers = input.parts.map((part) => ({ children: part.children ?? [], links: part.links ?? [] }));
  refuseAll(checkFollowers(followers, children, await otherEnds(tx, links, lineage), input.leftLinks ?? []));
  const keys: number[] = [];
  const lineages: number[] = [];
  for (const [index, part] of input.parts.entries()) {
    const made = await partOf(tx, act, part, ['input', 'parts', index]);
    keys.push(made.key);
    lineages.push(made.lineage);
    for (const child of below) {
      if (followers[index]?.children.includes(globalId('PlanItem', child.key))) await putBelow(tx, child, made.key);
    }
    const own = links.filter(({ key }) => followers[index]?.links.includes(globalId('PlanLink', key)));
    await followLinks(tx, ACT, own, { from: [lineage], to: made.lineage, year: edition.year });
  }
  await becomeOthers(tx, { item, lineages, kind: 'SPLIT', reason, version: input.version });
  return keys;
}

/** The department of a merged item: the one that all have, or the one that is named. */
async function departmentOf(tx: TransactionContext, items: readonly PlanItem[], id: string | null | undefined) {
  const path = ['input', 'department'];
  const [first, ...others] = new Set(items.map(({ departmentKey }) => departmentKey));
  if (!id && others.length > 0) throw refuse('plan-sync.merge.two-departments', path);
  const key = id ? (await referred(tx, Department, id, path)).key : (first as number);
  await requireWritable(tx, key, path);
  return key;
}

/** Merges items of one edition into a new line; what stands below them and their links go over to it. */
export async function mergeItems(tx: TransactionContext, input: PlanItemsMerge): Promise<number> {
  const path = ['input', 'items'];
  checkCount(new Set(input.items.map(({ id }) => id)).size, path);
  const acts: ItemAtAct[] = [];
  for (const [index, { id }] of input.items.entries()) acts.push(await itemToAct(tx, id, [...path, index, 'id']));
  const items = acts.map(({ item }) => item);
  const [{ item: first, edition }] = acts as [ItemAtAct, ...ItemAtAct[]];
  const strange = items.findIndex(({ versionKey }) => versionKey !== first.versionKey);
  if (strange >= 0) throw refuse('plan-sync.item.other-edition', [...path, strange, 'id']);
  const reason = reasonOf(input.reason);
  const domains: (number | null)[] = [];
  for (const { key } of items) domains.push(await domainOf(tx, key));
  checkDomains(domains, Boolean(input.node));
  const code = codeText(input.code, ['input', 'code']);
  await requireFreeCode(tx, PlanItem, first.versionKey, code);
  const values = {
    ...{ ...goneOn(first), ...newTitles(input), code },
    parentKey: items.some((item) => item.key === first.parentKey) ? null : first.parentKey,
    ...(input.node ? await nodeColumns(tx, input.node, ['input', 'node']) : {}),
    departmentKey: await departmentOf(tx, items, input.department),
    startYear: Math.min(...items.map(({ startYear }) => startYear)),
    endYear: Math.max(...items.map(({ endYear }) => endYear)),
    customerGroups: [...new Set(items.flatMap(({ customerGroups }) => customerGroups))],
  };
  const { key, lineage } = await createItem(tx, ACT, draftItem(tx, values));
  const lineages = items.map(({ lineageKey }) => lineageKey as number);
  for (const child of await itemsBelow(
    tx,
    items.map((item) => item.key),
  )) {
    if (!items.some((item) => item.key === child.key)) await putBelow(tx, child, key);
  }
  await followLinks(tx, ACT, await linksThatCount(tx, lineages, edition.year), {
    from: lineages,
    to: lineage,
    year: edition.year,
  });
  for (const [index, item] of items.entries()) {
    const version = input.items[index]?.version as number;
    await becomeOthers(tx, { item, lineages: [lineage], kind: 'MERGE', reason, version });
  }
  return key;
}
