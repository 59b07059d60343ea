import { type DecimalText, refuse, refuseAll, round, type TransactionContext } from '@yeondong/schema';
import { bscEvents } from '../../events.js';
import { type Month, yearOf } from '../months.js';
import { rescore } from '../rescore.js';
import { checkEntry } from '../result-entry.js';
import { changesOf } from '../result-life.js';
import { type ResultWrite, writeResults } from '../result-writer.js';
import { type YearFacts, yearFacts } from '../year-facts.js';

const STORED_PLACES = 6;

export interface Derived {
  readonly kpiKey: number;
  readonly value: DecimalText;
  /** Says where the value comes from; kept as the remark. */
  readonly note: string;
  /** What is unusual about it beside what every entry is looked at for. */
  readonly flags?: readonly string[];
}

type Path = readonly (string | number)[];

/**
 * Enters what other records give as the results of KPIs for a month, over whatever was entered before; heads confirm them
 * as any other. The keys of the results, of which those stay as they are where nothing has changed.
 */
export async function enterDerived(
  tx: TransactionContext,
  month: Month,
  derived: readonly Derived[],
  path: Path,
): Promise<number[]> {
  const kpis = derived.map(({ kpiKey }) => kpiKey);
  const facts = await yearFacts(tx, kpis, yearOf(month));
  const writes = derived.map((each) => writeOf(tx, facts.get(each.kpiKey), month, each, path));
  const fresh = writes.filter((write) => typeof write !== 'number');
  const written = await writeResults(tx, fresh);
  if (fresh.length > 0) {
    const changed = fresh.map(({ kpiKey }) => kpiKey);
    await rescore(tx, changed, month);
    tx.emit(bscEvents.entered, { results: written });
  }
  return writes.map((write) => (typeof write === 'number' ? write : (written[fresh.indexOf(write)] as number)));
}

/** What is to be written; the key of the result where it says the same already. */
function writeOf(
  tx: TransactionContext,
  facts: YearFacts | undefined,
  month: Month,
  { kpiKey, value, note, flags = [] }: Derived,
  path: Path,
): ResultWrite | number {
  if (!facts) throw refuse('record.unknown', path);
  const result = facts.results.get(month) ?? null;
  const rounded = round(value, STORED_PLACES);
  if (result?.status === 'ENTERED' && result.value === rounded && result.note === note) return result.key;
  const { values, issues } = checkEntry(facts, month, { value: rounded, note }, false, tx.today);
  refuseAll(issues.map((issue) => ({ ...issue, path })));
  const { departmentKey } = facts.kpi;
  const entered = changesOf(tx, result, departmentKey, { kind: 'ENTER' }, path);
  const changes = { ...entered, ...values, flags: [...values.flags, ...flags] };
  return { result, kpiKey, departmentKey, month, version: result?.version ?? 0, changes };
}
