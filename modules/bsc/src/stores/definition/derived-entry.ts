import { type DecimalText, refuse, refuseAll, round, type TransactionContext } from '@yeondong/schema';
import { bscEvents } from '../../events.js';
import { type Month, yearOf } from '../months.js';
import { rescore } from '../rescore.js';
import { checkEntry } from '../result-entry.js';
import { changesOf } from '../result-life.js';
import { writeResults } from '../result-writer.js';
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
  const { departmentKey } = facts.kpi;
  const version = result?.version ?? 0;
  const keys = await writeResults(tx, [{ result, kpiKey, departmentKey, month, version, changes }]);
  await rescore(tx, [kpiKey], month);
  tx.emit(bscEvents.entered, { results: keys });
  return keys[0] as number;
}
