import { type ImportPlan, isEmptyCell, NamedLine, type NamedTable, type RequestContext } from '@yeondong/schema';
import type { PlanItem } from '../../entities/plan-item.js';
import { checkYears } from '../../rules/change/item-acts.js';
import { inCircles } from '../../rules/exchange/above.js';
import type { ItemColumn } from '../../rules/exchange/item-table.js';
import { checkItemStatus } from '../../rules/item-state.js';
import { targetIssues } from '../../rules/target/target-path.js';
import { pathOf, type TargetValues } from '../target/target-store.js';
import type { OpenEdition } from '../write-right.js';
import { type ItemLine, type ItemSheet, readItem } from './item-lines.js';
import { type ItemLookups, itemLookups, type KnownItem } from './item-lookups.js';
import { type ItemWrite, writeItems } from './item-writer.js';
import { differing, judge, planOfLines, refuseTwice } from './judged.js';
import { departmentRight } from './line-right.js';

const COLUMNS: Readonly<Record<string, ItemColumn>> = { statusReason: 'statusReason', status: 'status', years: 'path' };
const columnOf = (field: string): ItemColumn => COLUMNS[field] ?? (field as ItemColumn);

/** What a table of items would do to an edition: new codes become items, others change as they would on their page. */
export async function planItems(
  ctx: RequestContext,
  table: NamedTable<ItemColumn>,
  open: OpenEdition,
): Promise<ImportPlan> {
  const lookups = await itemLookups(ctx, open);
  const sheets = table.lines.map((line) => readItem(new NamedLine(line, table.columns), table.columns, lookups));
  refuseTwice(
    sheets.map(({ line, code }) => ({ line, key: code })),
    'code',
  );
  const right = await departmentRight<ItemColumn>(
    ctx,
    sheets.map(({ department }) => department),
    'department',
  );
  checkAbove(sheets, lookups);
  const lines = sheets.map((sheet) => {
    right(sheet.line, sheet.department);
    return judged(ctx, sheet, open, lookups);
  });
  return planOfLines(lines, (tx, sound) => writeItems(tx, open.edition.key, sound, lookups));
}

/** The item above stands in the edition or in the table, and no item is below itself. */
function checkAbove(sheets: readonly ItemSheet[], { items, codes }: ItemLookups): void {
  const above = new Map<string, string | null>();
  for (const { code, parentKey } of items.values()) above.set(code, codes.get(parentKey ?? 0) ?? null);
  for (const { code, parent } of sheets) if (parent !== undefined || !above.has(code)) above.set(code, parent ?? null);
  const circles = inCircles(above);
  for (const { line, code, parent } of sheets) {
    if (parent === null || parent === undefined) continue;
    if (!above.has(parent)) line.refuse('parent', 'import.unknown');
    else if (circles.has(code)) line.refuse('parent', 'plan-sync.item.own-parent');
  }
}

function judged(ctx: RequestContext, sheet: ItemSheet, { plan }: OpenEdition, lookups: ItemLookups): ItemWrite {
  const { line, known } = sheet;
  const target = wholeTarget(sheet, lookups);
  const values = known ? changesOf(ctx, line, known, sheet.cells) : newValues(line, sheet.cells);
  const { startYear, endYear } = { ...known, ...values };
  const moved = !known || values.startYear !== undefined || values.endYear !== undefined;
  if (moved && startYear !== undefined && endYear !== undefined)
    judge(line, () => checkYears({ startYear, endYear }, plan), columnOf);
  const parentOf = known ? (lookups.codes.get(known.parentKey ?? 0) ?? null) : null;
  const parent = sheet.parent === undefined || (known && sheet.parent === parentOf) ? undefined : sheet.parent;
  const nothing = Object.keys(values).length === 0 && parent === undefined && target === null;
  return { ...sheet, values, parent, target, verdict: known ? (nothing ? 'UNCHANGED' : 'CHANGE') : 'CREATE' };
}

/** What a new item says; what it must say and does not is told. */
function newValues(line: ItemLine, cells: Partial<PlanItem>): Partial<PlanItem> {
  for (const column of ['startYear', 'endYear'] as const) if (!line.has(column)) line.refuse(column, 'import.required');
  return cells;
}

/** What differs from what stands, judged as a change of the item on its page. */
function changesOf(
  ctx: RequestContext,
  line: ItemLine,
  known: KnownItem,
  { statusReason, ...cells }: Partial<PlanItem>,
): Partial<PlanItem> {
  const changes = differing(cells, known as PlanItem);
  const { status } = changes;
  if (status) judge(line, () => checkItemStatus(known.status, status, statusReason ?? ''), columnOf);
  else if (statusReason !== undefined && statusReason !== known.statusReason && !isEmptyCell(line.text('statusReason')))
    line.refuse('statusReason', 'plan-sync.import.status-reason');
  return {
    ...changes,
    ...(status && { statusReason: statusReason ?? null }),
    ...(changes.policyPhase && { phaseSince: ctx.today }),
  };
}

const NEEDED = ['measure', 'unit', 'baseYear', 'baseline', 'targetYear', 'target'] as const;

/** The target as it would stand; null where nothing of it changes. */
function wholeTarget({ line, known, target: said }: ItemSheet, { targets }: ItemLookups): TargetValues | null {
  if (said === null) return null;
  const standing = known ? targets.get(known.key) : undefined;
  const { measure, unit, path, baseYear, baseline, targetYear, target, stated, tolerance } = {
    ...{ path: 'LINEAR' as const, stated: {}, tolerance: null },
    ...standing,
    ...said,
  } as TargetValues;
  const whole = { measure, unit, path, baseYear, baseline, targetYear, target, stated, tolerance };
  const missing = NEEDED.filter((column) => whole[column] == null);
  for (const column of missing)
    if (!line.faults.some((fault) => fault.column === column)) line.refuse(column, 'import.required');
  if (missing.length > 0) return null;
  for (const { code, field } of targetIssues(pathOf(whole))) line.refuse(columnOf(field), code);
  return standing && Object.keys(differing(whole, standing as TargetValues)).length === 0 ? null : whole;
}
