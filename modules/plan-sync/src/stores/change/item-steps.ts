import {
  byKeys,
  fields,
  keyList,
  type RequestContext,
  type Row,
  raw,
  type Selection,
  select,
  sql,
} from '@yeondong/schema';
import { PlanChangeRequest } from '../../entities/change/change-request.js';
import { ItemDescent } from '../../entities/change/descent.js';
import { PlanItem } from '../../entities/plan-item.js';
import { changeOf, type DiffItem, type DiffKind, type ItemChange } from '../../rules/plan-diff.js';
import { DIFF_READ, diffItem, withNames } from '../diff-item.js';
import { standingOf } from './standing.js';

type Step = Pick<ItemChange, 'kind' | 'reason' | 'flags' | 'fields'> & { readonly own: number[] };
type Descents = readonly Row<ItemDescent>[];

/** The items of some lines in the order of their editions. */
const itemsInOrder = (ctx: RequestContext, lineages: readonly number[]): Promise<Row<PlanItem>[]> =>
  select(ctx, PlanItem, fields(...DIFF_READ.names(), 'versionKey'), {
    where: sql`t.lineage_key in ${keyList(lineages)}`,
    orderBy: raw(`(select v.year * 100 + v.number from plan_sync_version v where v.id = t.version_id), t.id`),
  });

/** The first of a line is new, or came by a split or merger; each other is compared with the one before. */
function stepOf(before: DiffItem | null, after: DiffItem, descents: Descents): Step {
  if (before) {
    const { kind, reason, flags, fields: list } = changeOf(before, after);
    const away = kind === 'SPLIT_AWAY' || kind === 'MERGED_AWAY';
    const became = descents.filter(({ fromKey }) => fromKey === after.lineage).map(({ toKey }) => toKey);
    return { kind, reason, flags, fields: list, own: away ? became : [] };
  }
  const came = descents.filter(({ toKey }) => toKey === after.lineage);
  const kind: DiffKind = came[0] ? `FROM_${came[0].kind}` : 'ADDED';
  return { kind, reason: null, flags: [], fields: [], own: came.map(({ fromKey }) => fromKey) };
}

/** Each item of some lines beside the one of the edition before. */
async function comparedItems(ctx: RequestContext, lineages: readonly number[]) {
  const rows = await itemsInOrder(ctx, lineages);
  const above = await byKeys(ctx, PlanItem, keysIn(rows, 'parentKey'), fields('lineageKey'));
  const descents = await select(ctx, ItemDescent, fields('fromKey', 'toKey', 'kind'), {
    where: sql`t.from_key in ${keyList(lineages)} or t.to_key in ${keyList(lineages)}`,
    orderBy: raw('t.id'),
  });
  const standing = await standingOf(ctx, rows);
  const last = new Map<number, DiffItem>();
  return rows.map((row, index) => {
    const item = diffItem(row, above[index]?.lineageKey ?? null, standing[index] as DiffItem['stands']);
    const step = stepOf(last.get(item.lineage) ?? null, item, descents);
    last.set(item.lineage, item);
    return { ...step, key: row.key, lineage: item.lineage };
  });
}

const keysIn = <T, N extends keyof T>(rows: readonly T[], name: N): T[N][] => rows.map((row) => row[name]);

/** What became of each item's line, edition by edition, in a number of statements that does not grow with the items. */
export async function stepsOf(ctx: RequestContext, lineages: readonly number[], selection: Selection) {
  const steps = await comparedItems(ctx, [...new Set(lineages)]);
  const keys = keysIn(steps, 'key');
  const shown = await byKeys(ctx, PlanItem, keys, selection.below('item'));
  const named = await withNames(ctx, keysIn(steps, 'fields'));
  const kin = await byKeys(ctx, PlanItem, keysIn(steps, 'own').flat(), selection.below('relatives'));
  const kinOf = new Map(kin.flatMap((row) => (row ? [[row.key, row]] : [])));
  const requests = await select(ctx, PlanChangeRequest, selection.below('requests'), {
    where: sql`t.item_id in ${keyList(keys)}`,
    orderBy: raw('t.proposed_on, t.id'),
    extra: ['itemKey'],
  });
  const told = steps.map(({ own, key, ...step }, index) => ({
    ...step,
    item: shown[index] as Row<PlanItem>,
    fields: named[index],
    relatives: own.flatMap((lineage) => kinOf.get(lineage) ?? []),
    requests: requests.filter(({ itemKey }) => itemKey === key),
  }));
  return lineages.map((lineage) => told.filter((step) => step.lineage === lineage));
}
