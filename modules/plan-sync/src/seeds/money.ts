import { Department, Initiative, orNull, type SeedLoad, update } from '@yeondong/schema';
import { BudgetLine } from '../entities/budget-line.js';
import { FiscalAmount, FiscalLine } from '../entities/fiscal-line.js';
import { dataRows } from './data-files.js';
import type { WrittenItem } from './items.js';
import type { Editions } from './plans.js';

type LineColumn =
  | 'edition'
  | 'code'
  | 'continues'
  | 'title_ko'
  | 'title_en'
  | 'spending'
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

export async function loadMoney(load: SeedLoad, editions: Editions, items: ReadonlyMap<string, WrittenItem>) {
  const lines = await loadLines(load, editions, items);
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
  for (const row of dataRows<BudgetColumn>('budget-lines')) {
    const line = lines.get(row.line);
    if (!line) continue;
    await load.write(BudgetLine, {
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
  }
}

async function loadLines(load: SeedLoad, editions: Editions, items: ReadonlyMap<string, WrittenItem>) {
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
      account: 'GENERAL',
      spending: row.spending as FiscalLine['spending'],
      sector: orNull(row.sector),
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
