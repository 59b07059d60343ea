import {
  fields,
  groupedBy,
  keyList,
  type RequestContext,
  type Row,
  raw,
  referred,
  type Selection,
  select,
  sql,
  type TransactionContext,
} from '@yeondong/schema';
import { PlanChangeRequest } from '../../entities/change/change-request.js';
import { editionsBetween, type Place } from './between.js';

export const REQUEST_READ = fields(
  ...['planKey', 'lineageKey', 'act', 'title', 'reason', 'source', 'recordType', 'recordKey'],
  ...['itemCode', 'itemTitle', 'outcome', 'startYear', 'endYear', 'toDepartmentKey', 'domainKey', 'goalKey'],
  ...['initiativeKey', 'status', 'departmentKey', 'proposedByKey', 'versionKey', 'itemKey', 'version'],
);

export const requestToDecide = (tx: TransactionContext, id: string): Promise<Row<PlanChangeRequest>> =>
  referred(tx, PlanChangeRequest, id, ['input', 'id'], REQUEST_READ);

/** Requests that were accepted and that no edition holds yet, oldest first. */
export const acceptedOf = (tx: TransactionContext, planKey: number): Promise<Row<PlanChangeRequest>[]> =>
  select(tx, PlanChangeRequest, REQUEST_READ, {
    where: sql`t.plan_id = ${planKey} and t.status = 'ACCEPTED' and t.version_id is null`,
    orderBy: raw('t.proposed_on, t.id'),
  });

/** The requests behind the changes of each line, of editions on the way from one to another. */
export async function requestsBetween(
  ctx: RequestContext,
  from: Place,
  to: Place,
  lineages: readonly number[],
  selection: Selection,
): Promise<Row<PlanChangeRequest>[][]> {
  const rows = await select(ctx, PlanChangeRequest, selection, {
    where: sql`t.version_id in (select v.id from plan_sync_version v where ${editionsBetween(from, to)})
      and t.lineage_key in ${keyList(lineages)}`,
    orderBy: raw('t.proposed_on, t.id'),
    extra: ['lineageKey'],
  });
  return groupedBy(rows, ({ lineageKey }) => lineageKey, lineages);
}
