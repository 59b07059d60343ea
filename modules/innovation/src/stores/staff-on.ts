import { fields, Person, referred, refuse, type TransactionContext } from '@yeondong/schema';

const PERSON = fields('departmentKey', 'kind', 'leftOn');

/** A member of staff who had not left by the day. Refuses `innovation.activity.person`. */
export async function staffOn(tx: TransactionContext, id: string, day: string, path: (string | number)[]) {
  const { key, kind, leftOn, departmentKey } = await referred(tx, Person, id, path, PERSON);
  if (kind !== 'STAFF' || (leftOn !== null && leftOn < day)) throw refuse('innovation.activity.person', path);
  return { key, departmentKey };
}
