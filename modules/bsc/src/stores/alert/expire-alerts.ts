import {
  fields,
  planYear,
  raw,
  select,
  settleNotices,
  sql,
  type TransactionContext,
  tell,
  updateVersion,
} from '@yeondong/schema';
import { Alert } from '../../entities/alert/alert.js';
import { keepStep } from './alert-step-store.js';

/** Alerts of years that are over expire: what is still amiss is raised anew by the targets of the new year. */
export async function expireAlerts(tx: TransactionContext): Promise<void> {
  const year = planYear(tx);
  const past = await select(tx, Alert, fields('state', 'version'), {
    where: sql`t.open_mark is not null and t.raised_in < ${`${year}-01`}`,
    orderBy: raw('t.id'),
  });
  for (const { key, state, version } of past) {
    const after = { state: 'EXPIRED' as const, openMark: null };
    await updateVersion(tx, Alert, key, version, after);
    await keepStep(tx, key, { kind: 'EXPIRED' });
    await settleNotices(tx, 'WAITING', { type: 'Alert', key });
    tell(tx, { act: 'bsc.alert.expire', type: 'Alert', key, before: { state }, after });
  }
}
