import type { CsvCell, RequestContext, StandingTable } from '@yeondong/schema';
import { ITEM_COLUMNS, type ItemColumn, writtenCustomers, yearTargetColumn } from '../../rules/exchange/item-table.js';
import { type Lang, wordFor } from '../../rules/exchange/words.js';
import { editionOf } from '../write-right.js';
import { type ItemLookups, itemLookups, type KnownItem } from './item-lookups.js';
import { placeCells } from './item-place.js';
import { codeIn, departmentNames } from './lookups.js';

const number = (value: string | number | null | undefined): CsvCell => ({ number: value ?? null });

/** The items of an edition with what they aim at, as the import reads them. */
export async function itemTable(ctx: RequestContext, versionKey: number, lang: Lang): Promise<StandingTable> {
  const open = await editionOf(ctx, versionKey, ['planVersion']);
  const lookups = await itemLookups(ctx, open);
  const departments = await departmentNames(ctx, lang);
  const years = [...new Set([...lookups.targets.values()].flatMap(({ stated }) => Object.keys(stated).map(Number)))];
  const columns = [...ITEM_COLUMNS, ...years.sort((one, other) => one - other).map(yearTargetColumn)];
  const codeOf = new Map([...lookups.earlier].map(([code, lineage]) => [lineage, code]));
  const rows = [...lookups.items.values()].map((item) => ({
    ...itemCells(item, lookups, lang),
    department: departments.get(item.departmentKey) ?? null,
    continues: codeOf.get(item.lineageKey as number) ?? null,
    ...targetCells(item.key, lookups, lang),
  }));
  return { columns, rows };
}

type Cells = Partial<Record<ItemColumn, CsvCell>>;

function itemCells(item: KnownItem, { codes, tree }: ItemLookups, lang: Lang): Cells {
  const place = placeCells(item, tree);
  return {
    code: item.code,
    title: item.titleKo,
    titleEn: item.titleEn,
    parent: codes.get(item.parentKey ?? 0) ?? null,
    vision: codeIn(tree.vision, place.vision),
    mission: codeIn(tree.mission, place.mission),
    domain: codeIn(tree.domain, place.domain),
    goal: codeIn(tree.goal, place.goal),
    initiative: codeIn(tree.initiative, place.initiative),
    startYear: String(item.startYear),
    endYear: String(item.endYear),
    status: wordFor('status', item.status, lang),
    statusReason: item.statusReason,
    policyPhase: wordFor('phase', item.policyPhase, lang),
    customers: writtenCustomers(item.customerGroups),
    outcome: item.outcomeStatement,
    unlinkedReason: item.unlinkedReason,
    onFinal: item.onFinal && wordFor('onFinal', item.onFinal, lang),
  };
}

function targetCells(itemKey: number, { targets }: ItemLookups, lang: Lang): Cells {
  const target = targets.get(itemKey);
  if (!target) return {};
  return {
    measure: target.measure,
    unit: target.unit,
    path: wordFor('targetPath', target.path, lang),
    baseYear: String(target.baseYear),
    baseline: number(target.baseline),
    targetYear: String(target.targetYear),
    target: number(target.target),
    tolerance: number(target.tolerance),
    ...Object.fromEntries(
      Object.entries(target.stated).map(([year, value]) => [yearTargetColumn(Number(year)), number(value)]),
    ),
  };
}
