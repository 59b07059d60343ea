import { changeRecord, fields, type Row, raw, select, sql, type TransactionContext } from '@yeondong/schema';
import { PlanChangeRequest } from '../../entities/change/change-request.js';
import { CitizenOpinion } from '../../entities/citizen-opinion.js';
import { isPromise } from '../../rules/opinion-life.js';
import { opinionToKeep } from '../opinion-store.js';

const ACT = 'plan-sync.version.move';

/** Once their edition is final, requests are applied, and a promise behind one is kept: its opinion names the item. */
export async function requestsApplied(tx: TransactionContext, versionKey: number): Promise<void> {
  const read = fields('itemKey', 'recordType', 'recordKey', 'version', 'status');
  const where = sql`t.version_id = ${versionKey} and t.status = 'ACCEPTED'`;
  for (const request of await select(tx, PlanChangeRequest, read, { where, orderBy: raw('t.id') })) {
    await changeRecord(tx, PlanChangeRequest, request, { status: 'APPLIED' }, { act: ACT, version: request.version });
    await keepPromise(tx, request);
  }
}

/** A reply may still be due: then the item is named, and the opinion counts as kept once it is replied to. */
async function keepPromise(tx: TransactionContext, { recordType, recordKey, itemKey }: Row<PlanChangeRequest>) {
  if (recordType !== 'CitizenOpinion' || recordKey === null) return;
  const opinion = await opinionToKeep(tx, recordKey);
  if (!opinion || opinion.itemKey !== null || !isPromise(opinion.decision)) return;
  const replied = opinion.status === 'REPLIED' ? { status: 'INCORPORATED' as const } : {};
  await changeRecord(tx, CitizenOpinion, opinion, { ...replied, itemKey }, { act: ACT, version: opinion.version });
}
