import { byKeys, fields, keyList, type RequestContext, type Row, raw, type Selection, select, sql } from '@yeondong/schema';
import { PlanChangeRequest } from '../../entities/change/change-request.js';
import { ItemDescent } from '../../entities/change/descent.js';
import { PlanItem } from '../../entities/plan-item.js';
import { changeOf, type DiffItem, type DiffKind, type ItemChange } from '../../rules/plan-diff.js';
import { DIFF_READ, diffItem, withNames } from '../diff-item.js';

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

/** What became of each item's line, edition by edition, in a number of statements that does not grow with the items. */
export async function stepsOf(ctx: RequestContext, lineages: readonly number[], selection: Selection) {
  const wanted = [...new Set(lineages)];
  const rows = await itemsInOrder(ctx, wanted);
  const parents = await byKeys(
    ctx,
    PlanItem,
    rows.map(({ parentKey }) => parentKey),
    fields('lineageKey'),
  );
  const items = rows.map((row, index) => diffItem(row, parents[index]?.lineageKey ?? null));
  const descents = await select(ctx, ItemDescent, fields('fromKey', 'toKey', 'kind'), {
    where: sql`t.from_key in ${keyList(wanted)} or t.to_key in ${keyList(wanted)}`,
    orderBy: raw('t.id'),
  });
  const last = new Map<number, DiffItem>();
  const steps = items.map((item) => {
    const step = stepOf(last.get(item.lineage) ?? null, item, descents);
    last.set(item.lineage, item);
    return step;
  });
  const shown = await byKeys(ctx, PlanItem, rows.map(({ key }) => key), selection.below('item'));
  const named = await withNames(ctx, steps.map((step) => step.fields));
  const kin = await byKeys(ctx, PlanItem, steps.flatMap(({ own }) => own), selection.below('relatives'));
  const kinOf = new Map(kin.flatMap((row) => (row ? [[row.key, row]] : [])));
  const requests = await select(ctx, PlanChangeRequest, selection.below('requests'), {
    where: sql`t.item_id in ${keyList(rows.map(({ key }) => key))}`,
    orderBy: raw('t.proposed_on, t.id'),
    extra: ['itemKey'],
  });
  const told = steps.map(({ own, ...step }, index) => ({
    ...step,
    lineage: items[index]?.lineage,
    item: shown[index] as Row<PlanItem>,
    fields: named[index],
    relatives: own.flatMap((key) => kinOf.get(key) ?? []),
    requests: requests.filter(({ itemKey }) => itemKey === rows[index]?.key),
  }));
  return lineages.map((lineage) => told.filter((step) => step.lineage === lineage));
}
