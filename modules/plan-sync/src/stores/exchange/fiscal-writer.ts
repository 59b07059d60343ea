import { changeRecord, insertMany, LAST_POSITION, raw, sql, type TransactionContext } from '@yeondong/schema';
import { FiscalAmount, FiscalLine } from '../../entities/fiscal-line.js';
import { saveAmounts } from '../fiscal-store.js';
import type { LineSheet } from './fiscal-lines.js';
import type { Verdict } from './judged.js';

const ACT = 'plan-sync.fiscal.write';

export interface LineWrite extends LineSheet {
  readonly values: Partial<FiscalLine>;
  readonly verdict: Verdict;
}

const newLine = (versionKey: number, { code, department, values }: LineWrite) => ({
  ...{ titleEn: null, lineageKey: null, account: 'GENERAL' as const, spending: 'PROJECT' as const, sector: null },
  ...{ classKey: null, totalCost: null, spentBefore: null, initiativeKey: null, itemKey: null },
  ...(Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<FiscalLine>),
  ...{ code, versionKey, departmentKey: department as number, ownerDepartmentKey: department, ownerPersonKey: null },
  ...{ visibility: 'DRAFT' as const, position: LAST_POSITION, sample: false, version: 1 },
});

/** Writes new lines with their amounts in as few statements as databases allow, and changes others one by one. */
export async function writeLines(tx: TransactionContext, versionKey: number, lines: readonly LineWrite[]) {
  const created = lines.filter(({ verdict }) => verdict === 'CREATE');
  if (created.length > 0) await insertLines(tx, versionKey, created);
  for (const { verdict, known, values, years } of lines) {
    if (verdict !== 'CHANGE' || !known) continue;
    await changeRecord(tx, FiscalLine, known, values, { act: ACT, version: known.version });
    await saveAmounts(tx, known.key, years);
  }
}

async function insertLines(tx: TransactionContext, versionKey: number, created: readonly LineWrite[]): Promise<void> {
  await insertMany(
    tx,
    FiscalLine,
    created.map((line) => newLine(versionKey, line)),
  );
  await tx.db.execute(
    sql`update plan_sync_fiscal_line set lineage_key = id where version_id = ${versionKey} and lineage_key is null`,
  );
  const rows = await tx.db.rows<{ key: number; code: string }>(
    sql`select id as ${raw('"key"')}, code as ${raw('"code"')} from plan_sync_fiscal_line where version_id = ${versionKey}`,
  );
  const keyOf = new Map(rows.map(({ key, code }) => [code, Number(key)]));
  const amounts = created.flatMap(({ code, years }) =>
    years.flatMap(({ year, sources }) =>
      sources.map(({ source, amount }) => ({ lineKey: keyOf.get(code) as number, year, source, amount })),
    ),
  );
  if (amounts.length > 0) await insertMany(tx, FiscalAmount, amounts);
}
