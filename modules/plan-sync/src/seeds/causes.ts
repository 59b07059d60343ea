import {
  byParents,
  type Class,
  fields,
  Initiative,
  raw,
  SeedLoad,
  select,
  sql,
  type TransactionContext,
  update,
} from '@yeondong/schema';
import { PlanChangeRequest } from '../entities/change/change-request.js';
import type { ChangeColumn } from './changes.js';
import { dataRows } from './data-files.js';

const FEEDBACK = 'Feedback';

/**
 * Requests of the sample that came from the evaluation of an initiative name its record, once the module that records
 * evaluations has loaded its own; where there is none they name nothing.
 */
export async function nameCauses(tx: TransactionContext): Promise<void> {
  const feedback = await feedbackOf(tx);
  const initiatives = new Map(
    dataRows<ChangeColumn>('changes').flatMap(({ title, feedback_of: code }) => (code === '' ? [] : [[title, code]])),
  );
  const open = await select(tx, PlanChangeRequest, fields('title'), {
    where: sql`t.sample = ${true} and t.source = 'BSC_FEEDBACK' and t.record_key is null`,
    orderBy: raw('t.id'),
  });
  const named = open.flatMap(({ key, title }) => {
    const recordKey = feedback.get(initiatives.get(title) ?? '');
    return recordKey === undefined ? [] : [{ key, recordKey }];
  });
  for (const { key, recordKey } of named) await update(tx, PlanChangeRequest, key, { recordType: FEEDBACK, recordKey });
  const [first] = named;
  if (!first) return;
  const after = { rows: { PlanChangeRequest: named.length } };
  tx.audit({ act: 'plan-sync.seed.causes', type: 'PlanChangeRequest', key: first.key, after });
}

/** The sample's feedback by the code of the initiative that it is about. */
async function feedbackOf(tx: TransactionContext): Promise<ReadonlyMap<string, number>> {
  const entity = tx.host.recordType(tx, FEEDBACK) as Class<{ initiativeKey: number; sample: boolean }> | null;
  if (!entity) return new Map();
  const codes = dataRows<ChangeColumn>('changes').map((row) => row.feedback_of);
  const keys = await new SeedLoad(tx).keysBy(
    Initiative,
    'code',
    [...new Set(codes)].filter((code) => code !== ''),
  );
  const rows = await byParents(tx, entity, 'initiativeKey', [...keys.values()], fields('sample'), raw('t.id'));
  return new Map(
    [...keys.keys()].flatMap((code, at) => {
      const found = rows[at]?.find(({ sample }) => sample);
      return found ? [[code, found.key]] : [];
    }),
  );
}
