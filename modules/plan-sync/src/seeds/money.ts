import { Department, Initiative, numberOrNull, orNull, type SeedLoad, update } from '@yeondong/schema';
import { BudgetLine } from '../entities/budget-line.js';
import { InvestmentReview } from '../entities/fiscal/investment-review.js';
import { SupplementaryBudget } from '../entities/fiscal/supplementary-budget.js';
import { FiscalAmount, FiscalLine } from '../entities/fiscal-line.js';
import { type Classes, classOf } from './classification.js';
import { dataRows } from './data-files.js';
import type { WrittenItem } from './items.js';
import type { Editions } from './plans.js';

type LineColumn =
  | 'edition'
  | 'code'
  | 'continues'
  | 'title_ko'
  | 'title_en'
  | 'account'
  | 'spending'
  | 'class'
  | 'total_cost'
  | 'spent_before'
  | 'sector'
  | 'department'
  | 'initiative'
  | 'item';
type BudgetColumn =
  | 'line'
  | 'year'
  | 'source'
  | 'original'
  | 'supplementary'
  | 'carried_in'
  | 'reserve'
  | 'transfers'
  | 'committed'
  | 'spent'
  | 'carried_out';

type Written = ReadonlyMap<string, WrittenItem>;
interface Places {
  readonly editions: Editions;
  readonly items: Written;
  readonly classes: Classes;
}

/** Day on which the council is said to have decided the first supplementary budget. */
const FIRST_SUPPLEMENT = '2006-04-28';

/** Lines of the fiscal plans with their amounts, reviews, budgets and spending. */
export async function loadMoney(load: SeedLoad, places: Places): Promise<void> {
  const lines = await loadLines(load, places);
  await loadAmounts(load, lines);
  await loadReviews(load, lines);
  await loadBudgets(load, lines);
}

async function loadAmounts(load: SeedLoad, lines: Written): Promise<void> {
  for (const row of dataRows<'line' | 'year' | 'source' | 'amount'>('fiscal-amounts')) {
    const line = lines.get(row.line);
    if (!line) continue;
    await load.write(FiscalAmount, {
      lineKey: line.key,
      year: Number(row.year),
      source: row.source as FiscalAmount['source'],
      amount: Number(row.amount),
    });
  }
}

type ReviewColumn =
  | 'line'
  | 'kind'
  | 'verdict'
  | 'total_cost'
  | 'reviewed_on'
  | 'conditions'
  | 'document_no'
  | 'document_date';

async function loadReviews(load: SeedLoad, lines: Written): Promise<void> {
  for (const row of dataRows<ReviewColumn>('investment-reviews')) {
    const line = lines.get(row.line);
    if (!line) continue;
    await load.write(InvestmentReview, {
      ...{ fiscalLineKey: line.lineage, kind: row.kind as InvestmentReview['kind'] },
      ...{ verdict: row.verdict as InvestmentReview['verdict'], totalCost: Number(row.total_cost) },
      ...{ reviewedOn: row.reviewed_on, conditions: orNull(row.conditions) },
      ...{ documentNo: row.document_no, documentDate: row.document_date, sample: true, version: 1 },
    });
  }
}

async function loadBudgets(load: SeedLoad, lines: Written): Promise<void> {
  for (const row of dataRows<BudgetColumn>('budget-lines')) {
    const line = lines.get(row.line);
    if (!line) continue;
    const budgetLineKey = await load.write(BudgetLine, {
      fiscalLineKey: line.lineage,
      year: Number(row.year),
      source: row.source as BudgetLine['source'],
      original: Number(row.original),
      supplementary: Number(row.supplementary),
      carriedIn: Number(row.carried_in),
      reserve: Number(row.reserve),
      transfers: Number(row.transfers),
      committed: Number(row.committed),
      spent: Number(row.spent),
      carriedOut: Number(row.carried_out),
      sample: true,
      version: 1,
    });
    const amount = Number(row.supplementary);
    if (amount === 0) continue;
    await load.write(SupplementaryBudget, { budgetLineKey, number: 1, amount, decidedOn: FIRST_SUPPLEMENT });
  }
}

async function loadLines(load: SeedLoad, { editions, items, classes }: Places): Promise<Written> {
  const rows = dataRows<LineColumn>('fiscal-lines').filter(({ edition }) => editions.get(edition)?.isNew);
  const departments = await load.keysBy(Department, 'code', [...new Set(rows.map(({ department }) => department))]);
  const initiatives = await load.keysBy(Initiative, 'code', [...new Set(rows.map(({ initiative }) => initiative))]);
  const written = new Map<string, WrittenItem>();
  for (const [index, row] of rows.entries()) {
    const edition = editions.get(row.edition) as { key: number; isFinal: boolean };
    const lineage = row.continues === '' ? null : (written.get(row.continues)?.lineage ?? null);
    const departmentKey = departments.get(row.department);
    if (departmentKey === undefined) throw new Error(`The data name ${row.department}, which is nowhere`);
    const key = await load.write(FiscalLine, {
      code: row.code,
      titleKo: row.title_ko,
      titleEn: row.title_en,
      position: index + 1,
      version: 1,
      versionKey: edition.key,
      lineageKey: lineage,
      account: row.account as FiscalLine['account'],
      spending: row.spending as FiscalLine['spending'],
      sector: orNull(row.sector),
      classKey: classOf(classes, row.class),
      totalCost: numberOrNull(row.total_cost),
      spentBefore: numberOrNull(row.spent_before),
      departmentKey,
      initiativeKey: initiatives.get(row.initiative) ?? null,
      itemKey: items.get(row.item)?.key ?? null,
      sample: true,
      visibility: edition.isFinal ? 'APPROVED' : 'DRAFT',
      ownerDepartmentKey: departmentKey,
      ownerPersonKey: null,
    });
    if (lineage === null) await update(load.tx, FiscalLine, key, { lineageKey: key });
    written.set(row.code, { key, lineage: lineage ?? key });
  }
  return written;
}
