import {
  codeText,
  type DecimalText,
  isEmptyCell,
  type NamedLine,
  readAmount,
  readBy,
  readOptional,
  readRequired,
  readYear,
  recordInCell,
  TITLE_LENGTH,
} from '@yeondong/schema';
import type { PlanItem } from '../../entities/plan-item.js';
import {
  type ItemColumn,
  readCustomers,
  TARGET_COLUMNS,
  targetYearsOf,
  yearOfTarget,
} from '../../rules/exchange/item-table.js';
import { readUsual, readWord } from '../../rules/exchange/words.js';
import { customerGroups, ITEM_TEXTS } from '../../rules/item-texts.js';
import { TARGET_TEXTS } from '../../rules/target/target-texts.js';
import type { TargetValues } from '../target/target-store.js';
import type { ItemLookups, KnownItem } from './item-lookups.js';
import { placeOf } from './item-place.js';

export type ItemLine = NamedLine<ItemColumn>;

/** What a line says; columns that a table does not have say nothing. */
export interface ItemSheet {
  readonly line: ItemLine;
  readonly code: string;
  readonly known: KnownItem | null;
  readonly department: number | null;
  readonly cells: Partial<PlanItem>;
  /** Code of the item above; null for none, undefined where the table does not say. */
  readonly parent: string | null | undefined;
  /** Null where the cells say nothing of a target. */
  readonly target: Partial<TargetValues> | null;
}

type Reader = Parameters<ItemLine['read']>[1];

const optional = (longest: number): Reader => readOptional(longest);
const OWN: readonly (readonly [ItemColumn, keyof PlanItem, Reader])[] = [
  ['title', 'titleKo', readRequired(TITLE_LENGTH)],
  ['titleEn', 'titleEn', optional(TITLE_LENGTH)],
  ['startYear', 'startYear', readYear],
  ['endYear', 'endYear', readYear],
  ['status', 'status', readUsual('status', 'PROPOSED')],
  ['statusReason', 'statusReason', optional(ITEM_TEXTS.reason)],
  ['policyPhase', 'policyPhase', readUsual('phase', 'FORMATION')],
  ['customers', 'customerGroups', (text) => readBy(() => customerGroups(readCustomers(text), []))],
  ['outcome', 'outcomeStatement', optional(ITEM_TEXTS.outcome)],
  ['unlinkedReason', 'unlinkedReason', optional(ITEM_TEXTS.reason)],
  ['onFinal', 'onFinal', (text) => (isEmptyCell(text) ? { read: null } : readWord('onFinal')(text))],
];

function ownCells(line: ItemLine, known: KnownItem | null): Partial<PlanItem> {
  const cells: Record<string, unknown> = {};
  for (const [column, property, reader] of OWN) {
    if (!line.has(column)) continue;
    const read = line.read<unknown>(column, reader);
    // A year that is left out of a line is none: an item that stands keeps its own.
    if (read === null && (column === 'startYear' || column === 'endYear')) {
      if (!known && line.text(column) === '') line.refuse(column, 'import.required');
    } else cells[property] = read;
  }
  return cells as Partial<PlanItem>;
}

const TARGET_READERS: Readonly<Record<(typeof TARGET_COLUMNS)[number], (text: string, unit: string) => unknown>> = {
  measure: (text) => readRequired(TARGET_TEXTS.measure)(text),
  unit: (text) => readRequired(TARGET_TEXTS.unit)(text),
  path: (text) => readUsual('targetPath', 'LINEAR')(text),
  baseYear: (text) => readYear(text),
  baseline: (text, unit) => readAmount(unit)(text),
  targetYear: (text) => readYear(text),
  target: (text, unit) => readAmount(unit)(text),
  tolerance: (text, unit) => readAmount(unit)(text),
};

/** What the line says of a target; a number in a merged cell does not say whose it is. */
function targetOf(line: ItemLine, columns: ReadonlyMap<ItemColumn, number>): Partial<TargetValues> | null {
  const years = targetYearsOf(columns);
  const named = TARGET_COLUMNS.filter((column) => line.has(column));
  if ([...named, ...years].every((column) => isEmptyCell(line.text(column)))) return null;
  const unit = line.text('unit');
  const values: Record<string, unknown> = {};
  for (const column of named)
    values[column] = line.read<unknown>(column, (text) => TARGET_READERS[column](text, unit) as ReturnType<Reader>);
  const stated: Record<string, DecimalText> = {};
  for (const column of years) {
    if (line.isMerged(column) && line.text(column) !== '') line.refuse(column, 'import.merged');
    const value = line.read(column, readAmount(unit));
    if (value !== null) stated[yearOfTarget(column)] = value;
  }
  return { ...(values as Partial<TargetValues>), ...(years.length > 0 && { stated }) };
}

function continuedBy(line: ItemLine, known: KnownItem | null, { earlier }: ItemLookups): Partial<PlanItem> {
  const text = line.text('continues');
  if (isEmptyCell(text)) return {};
  const lineage = earlier.get(text);
  if (lineage === undefined) line.refuse('continues', 'import.unknown');
  else if (known && known.lineageKey !== lineage) line.refuse('continues', 'plan-sync.import.lineage');
  else if (!known) return { lineageKey: lineage };
  return {};
}

/** Reads a line; what is wrong is told at its cell, and the reading goes on. */
export function readItem(line: ItemLine, columns: ReadonlyMap<ItemColumn, number>, lookups: ItemLookups): ItemSheet {
  const text = line.text('code');
  const known = lookups.items.get(text) ?? null;
  const code = known?.code ?? line.read('code', (cell) => readBy(() => codeText(cell, []))) ?? '';
  if (!known && lookups.taken.has(code)) line.refuse('code', 'plan-sync.import.other-department');
  const named = recordInCell(line, 'department', lookups.departments, known?.departmentKey);
  if (!known && isEmptyCell(line.text('department'))) line.refuse('department', 'import.required');
  if (known && named !== null && named !== known.departmentKey)
    line.refuse('department', 'plan-sync.import.department');
  const parent = line.text('parent');
  return {
    ...{ line, code, known },
    department: known?.departmentKey ?? named,
    cells: { ...ownCells(line, known), ...placeOf(line, lookups.tree, known), ...continuedBy(line, known, lookups) },
    parent: line.has('parent') ? (isEmptyCell(parent) ? null : parent) : undefined,
    target: targetOf(line, columns),
  };
}
