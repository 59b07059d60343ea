import { codecs, join, type Param, raw, round, sql, type TransactionContext, tell } from '@yeondong/schema';
import { acknowledgeBy } from '../../rules/alert/alert-life.js';
import type { AlertRule } from '../../rules/alert/alert-rules.js';
import type { Episode } from '../../rules/alert/episodes.js';
import { headsOf } from '../heads.js';
import type { AlertFacts } from './alert-facts.js';
import { type AlertSubject, tellOfAlert } from './alert-notice.js';
import { keepStep } from './alert-step-store.js';

export const RAISE = 'bsc.alert.raise';
const STORED_PLACES = 6;

/** An alert that a series calls for. */
export interface Call {
  readonly facts: AlertFacts;
  readonly rule: AlertRule;
  readonly episode: Episode;
}

export const stored = (value: string | null): string | null => (value === null ? null : round(value, STORED_PLACES));

/** Raises what is called for and tells the heads. */
export async function raiseAlerts(tx: TransactionContext, calls: readonly Call[]): Promise<void> {
  if (calls.length === 0) return;
  const heads = await headsOf(tx, [...new Set(calls.map(({ facts }) => facts.kpi.departmentKey))]);
  for (const call of calls) {
    const subject = await raise(tx, call);
    if (subject) await tellOfAlert(tx, subject, heads.get(call.facts.kpi.departmentKey) ?? []);
  }
}

/** Null where another writer has just raised the same: the database lets one be open for a KPI and a rule. */
async function raise(tx: TransactionContext, { facts, rule, episode }: Call): Promise<AlertSubject | null> {
  const { kpi, holidays, settings } = facts;
  const value = stored(episode.value);
  const row: Readonly<Record<string, Param>> = {
    kpi_id: kpi.key,
    department_id: kpi.departmentKey,
    rule,
    severity: episode.severity,
    state: 'RAISED',
    open_mark: 1,
    raised_in: episode.raisedIn,
    count: episode.count,
    value: value === null ? null : codecs.decimal.encode(value),
    raised_on: tx.today,
    due_on: acknowledgeBy(tx.today, holidays),
    version: 1,
  };
  const unless = tx.db.dialect === 'sqlite' ? 'or ignore' : 'ignore';
  const values = join(
    Object.values(row).map((each) => sql`${each}`),
    ', ',
  );
  const { affected, insertedKey: key } = await tx.db.execute(
    sql`insert ${raw(unless)} into bsc_kpi_alert (${raw(Object.keys(row).join(', '))}) values (${values})`,
  );
  if (affected === 0) return null;
  await keepStep(tx, key, { kind: 'RAISED', note: episode.raisedIn });
  tell(tx, { act: RAISE, type: 'Alert', key, after: { rule, kpi: kpi.code, raisedIn: episode.raisedIn } });
  return { key, rule, kpi, setting: settings[rule] };
}
