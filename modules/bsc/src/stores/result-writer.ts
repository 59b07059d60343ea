import { conflict, insert, type TransactionContext, tell, updateVersion } from '@yeondong/schema';
import { KpiResult } from '../entities/kpi-result.js';
import type { Month } from './months.js';
import { resultActor } from './result-life.js';

/** What an entry changes in the row of its KPI and month. */
export interface ResultWrite {
  /** The row that stands there; null for a first entry. */
  readonly result: KpiResult | null;
  readonly kpiKey: number;
  readonly departmentKey: number;
  readonly month: Month;
  /** Of the row that was read; 0 for none. */
  readonly version: number;
  readonly changes: Partial<KpiResult>;
}

/** Writes entries over the versions that were read; keys of the results in their order. */
export async function writeResults(tx: TransactionContext, writes: readonly ResultWrite[]): Promise<number[]> {
  const { person } = resultActor(tx);
  const keys: number[] = [];
  for (const write of writes) {
    const { result, version, changes } = write;
    const key = result ? result.key : await insertNew(tx, write);
    if (result) await updateVersion(tx, KpiResult, key, version, changes);
    tell(tx, {
      act: 'bsc.result.write',
      type: 'KpiResult',
      key,
      before: result ? { value: result.value, status: result.status } : {},
      after: { ...changes, person },
    });
    keys.push(key);
  }
  return keys;
}

function insertNew(
  tx: TransactionContext,
  { kpiKey, departmentKey, month, version, changes }: ResultWrite,
): Promise<number> {
  if (version !== 0) throw conflict(0);
  return insert(tx, KpiResult, {
    revision: 1,
    ...changes,
    kpiKey,
    period: month,
    scoreStatus: 'NO_DATA',
    version: 1,
    ownerDepartmentKey: departmentKey,
  });
}
