import {
  byKeys,
  fields,
  globalId,
  keyOfType,
  type RequestContext,
  type Row,
  refuse,
  type Selection,
} from '@yeondong/schema';
import { PlanItem } from '../entities/plan-item.js';
import { PlanVersion } from '../entities/plan-version.js';
import type { PlanDiffArgs } from '../inputs/roll-inputs.js';
import { DIFF_KINDS, type DiffItem, diffOf, type ItemChange } from '../rules/plan-diff.js';
import { betweenOf, type Place } from './change/between.js';
import { requestsBetween } from './change/request-store.js';
import { itemsToCompare, withNames } from './diff-item.js';

const PLACE = fields('planKey', 'year', 'number');

async function editionAt(ctx: RequestContext, id: string, name: 'from' | 'to'): Promise<Row<PlanVersion>> {
  const [found] = await byKeys(ctx, PlanVersion, [keyOfType(id, 'PlanVersion')], PLACE);
  if (!found) throw refuse('record.unknown', [name]);
  return found;
}

const lineageOf = ({ before, after }: ItemChange): number => (before ?? after)?.lineage as number;

/** What changed between two editions of one plan. */
async function changesBetween(ctx: RequestContext, from: Row<Place>, to: Row<Place>): Promise<readonly ItemChange[]> {
  const [before, after] = [await itemsToCompare(ctx, from.key), await itemsToCompare(ctx, to.key)];
  const kept = new Set(after.map(({ lineage }) => lineage));
  const lost = before.flatMap(({ lineage }) => (kept.has(lineage) ? [] : [lineage]));
  return diffOf(before, after, await betweenOf(ctx, from, to, lost));
}

/** The records of items that a diff speaks of, read at once. */
async function itemsShown(ctx: RequestContext, lists: readonly (readonly (DiffItem | null)[])[], selection: Selection) {
  const keys = lists.flatMap((list) => list.map((item) => item?.key));
  const rows = await byKeys(ctx, PlanItem, keys, selection);
  const byKey = new Map(rows.flatMap((row) => (row ? [[row.key, row]] : [])));
  return lists.map((list) => list.map((item) => (item ? (byKey.get(item.key) ?? null) : null)));
}

/** What is told of the changes, beside what the rules found. */
async function changesShown(
  ctx: RequestContext,
  [from, to]: readonly [Row<Place>, Row<Place>],
  changes: readonly ItemChange[],
  asked: Selection,
) {
  const shown = (lists: readonly (readonly (DiffItem | null)[])[], name: string) =>
    itemsShown(ctx, lists, asked.below(name));
  const before = await shown(
    changes.map((change) => [change.before]),
    'before',
  );
  const after = await shown(
    changes.map((change) => [change.after]),
    'after',
  );
  const relatives = await shown(
    changes.map((change) => change.relatives),
    'relatives',
  );
  const named = await withNames(
    ctx,
    changes.map(({ fields: list }) => list),
  );
  const requests = await requestsBetween(ctx, from, to, changes.map(lineageOf), asked.below('requests'));
  return changes.map((change, index) => ({
    ...change,
    lineageId: globalId('PlanItem', lineageOf(change)),
    fields: named[index],
    before: before[index]?.[0] ?? null,
    after: after[index]?.[0] ?? null,
    relatives: relatives[index]?.filter((item) => item !== null),
    requests: requests[index],
  }));
}

/** Two editions of one plan, item by item. Refuses editions of two plans. */
export async function planDiff(ctx: RequestContext, args: PlanDiffArgs, selection: Selection) {
  const [from, to] = [await editionAt(ctx, args.from, 'from'), await editionAt(ctx, args.to, 'to')];
  if (from.planKey !== to.planKey) throw refuse('plan-sync.version.other-plan', ['to']);
  const changes = await changesBetween(ctx, from, to);
  const edition = async (key: number, name: string) =>
    (await byKeys(ctx, PlanVersion, [key], selection.below(name)))[0];
  return {
    from: await edition(from.key, 'from'),
    to: await edition(to.key, 'to'),
    counts: DIFF_KINDS.map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length })),
    changes: await changesShown(ctx, [from, to], changes, selection.below('changes')),
  };
}

/** Items of the base that its edition neither carries nor says anything of: it cannot become final with them. */
export async function unexplainedItems(ctx: RequestContext, base: number, version: number) {
  const [from, to] = await byKeys(ctx, PlanVersion, [base, version], PLACE);
  if (!from || !to) return [];
  const lost = (await changesBetween(ctx, from, to)).filter(({ reason }) => reason === 'UNEXPLAINED');
  const rows = await byKeys(
    ctx,
    PlanItem,
    lost.map(({ before }) => before?.key),
    fields('code'),
  );
  return rows.filter((row) => row !== null);
}
