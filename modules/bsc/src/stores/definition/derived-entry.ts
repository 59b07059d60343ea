import {
  type DecimalText,
  insert,
  refuse,
  refuseAll,
  round,
  type TransactionContext,
  tell,
  updateVersion,
} from '@yeondong/schema';
import { KpiResult } from '../../entities/kpi-result.js';
import { bscEvents } from '../../events.js';
import { type Month, yearOf } from '../months.js';
import { rescore } from '../rescore.js';
import { checkEntry } from '../result-entry.js';
import { changesOf } from '../result-life.js';
import { yearFacts } from '../year-facts.js';

const STORED_PLACES = 6;

export interface Derived {
  readonly value: DecimalText;
  /** Says where the value comes from; kept as the remark. */
  readonly note: string;
  /** What is unusual about it beside what every entry is looked at for. */
  readonly flags?: readonly string[];
}

/**
 * Enters what another record gives as the result of a KPI for a month, over whatever was entered before; the head confirms
 * it as any other. The key of the result, which stays as it is where nothing has changed.
 */
export async function enterDerived(
  tx: TransactionContext,
  kpiKey: number,
  month: Month,
  { value, note, flags = [] }: Derived,
): Promise<number> {
  const facts = (await yearFacts(tx, [kpiKey], yearOf(month))).get(kpiKey);
  if (!facts) throw refuse('record.unknown', ['kpi']);
  const result = facts.results.get(month) ?? null;
  const rounded = round(value, STORED_PLACES);
  if (result?.status === 'ENTERED' && result.value === rounded && result.note === note) return result.key;
  const { values, issues } = checkEntry(facts, month, { value: rounded, note }, false, tx.today);
  refuseAll(issues);
  const entered = changesOf(tx, result, facts.kpi.departmentKey, { kind: 'ENTER' }, ['kpi']);
  const changes = { ...entered, ...values, flags: [...values.flags, ...flags] };
  const owner = { kpiKey, period: month, ownerDepartmentKey: facts.kpi.departmentKey };
  const key = result
    ? result.key
    : await insert(tx, KpiResult, { revision: 1, ...changes, ...owner, scoreStatus: 'NO_DATA', version: 1 });
  if (result) await updateVersion(tx, KpiResult, key, result.version, changes);
  tell(tx, {
    act: 'bsc.result.write',
    type: 'KpiResult',
    key,
    before: result ? { value: result.value, status: result.status } : {},
    after: changes,
  });
  await rescore(tx, [kpiKey], month);
  tx.emit(bscEvents.entered, { results: [key] });
  return key;
}
