import {
  byKeys,
  type CsvCell,
  fields,
  keyOfType,
  type RequestContext,
  refuse,
  type StandingTable,
  type TableChoice,
} from '@yeondong/schema';
import type { PlanTable, PlanTableKind } from '../../entities/exchange/plan-table.js';
import { PlanVersion } from '../../entities/plan-version.js';
import type { Lang } from '../../rules/exchange/words.js';
import { budgetItemTable, budgetTable } from './budget-table.js';
import { newestEdition } from './edition.js';
import { fiscalLineTable } from './fiscal-table.js';
import { itemTable } from './item-table.js';
import { linkTable, planTable } from './plans-table.js';

type OfEdition = (ctx: RequestContext, versionKey: number, lang: Lang) => Promise<StandingTable>;

/** A table of the newest edition of a plan and year; without one there is nothing to take out. */
export const ofNewest =
  (table: OfEdition) =>
  async (ctx: RequestContext, { year, records }: TableChoice): Promise<StandingTable> => {
    const edition = await newestEdition(ctx, records.plan as number, year);
    return edition === null ? { columns: ['code', 'title'], rows: [] } : table(ctx, edition, 'ko');
  };

async function editionKey(ctx: RequestContext, id: string | null): Promise<number> {
  const key = id === null ? undefined : keyOfType(id, 'PlanVersion');
  const [edition] = await byKeys(ctx, PlanVersion, [key], fields());
  if (!edition) throw refuse('record.unknown', ['planVersion']);
  return edition.key;
}

interface Choice {
  readonly planVersion: string | null;
  readonly year: number;
}

async function standing(ctx: RequestContext, kind: PlanTableKind, choice: Choice): Promise<StandingTable> {
  const lang: Lang = ctx.locale === 'en' ? 'en' : 'ko';
  if (kind === 'PLANS') return planTable(ctx, lang);
  if (kind === 'LINKS') return linkTable(ctx, lang);
  if (kind === 'BUDGETS') return budgetTable(ctx, choice.year, lang);
  if (kind === 'BUDGET_ITEMS') return budgetItemTable(ctx, choice.year, lang);
  const key = await editionKey(ctx, choice.planVersion);
  return kind === 'ITEMS' ? itemTable(ctx, key, lang) : fiscalLineTable(ctx, key, lang);
}

const isNumber = (cell: CsvCell | undefined): boolean => typeof cell === 'object' && cell !== null;
const textOf = (cell: CsvCell | undefined): string =>
  cell == null ? '' : typeof cell === 'string' ? cell : String(cell.number ?? '');

/** A table as pages take it: the cells of each line as texts. */
export async function shownTable(ctx: RequestContext, kind: PlanTableKind, choice: Choice): Promise<PlanTable> {
  const { columns, rows } = await standing(ctx, kind, choice);
  return {
    columns,
    numeric: columns.map((column) => rows.some((row) => isNumber(row[column]))),
    rows: rows.map((row) => columns.map((column) => textOf(row[column]))),
  };
}
