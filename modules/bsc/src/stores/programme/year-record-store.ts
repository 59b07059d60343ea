import {
  Activity,
  type Class,
  changedTitles,
  changeRecord,
  createRecord,
  fields,
  forbidden,
  newTitles,
  type Row,
  referred,
  referredKey,
  type TransactionContext,
  type Values,
} from '@yeondong/schema';
import type { YearRecord } from '../../entities/programme/year-record.js';
import type { RecordAsRead, YearRecordInput } from '../../inputs/programme/year-record-input.js';
import { requireModuleOn } from '../write-right.js';

export const PROGRAMME_WRITE = 'bsc.programme.write';

/** What is not given by the input of the kind: year, title, activity and department. */
type Own<T extends YearRecord> = Values<Omit<T, 'year' | 'titleKo' | 'titleEn' | 'activityKey' | 'departmentKey'>>;

/** The department that the record is of: the actor's own. */
async function ownDepartment(tx: TransactionContext): Promise<number> {
  const key = tx.actor.homeDepartmentKey ?? tx.departmentKey;
  if (key === null) throw forbidden();
  await requireModuleOn(tx, [key], ['input']);
  return key;
}

/** The record that the input names, with the columns asked for; its department must have the module. */
export async function recordAsRead<T extends YearRecord>(
  tx: TransactionContext,
  entity: Class<T>,
  { id }: Pick<RecordAsRead, 'id'>,
  ...columns: string[]
): Promise<Row<T>> {
  const read = fields('departmentKey', 'version', 'year', ...columns);
  const row = await referred(tx, entity, id, ['input', 'id'], read);
  await requireModuleOn(tx, [row.departmentKey], ['input', 'id']);
  return row;
}

/** Creates the record, or changes the one that the input names over the version that was read; its key. */
export async function saveYearRecord<T extends YearRecord>(
  tx: TransactionContext,
  entity: Class<T>,
  input: YearRecordInput,
  own: Own<T>,
): Promise<number> {
  const activityKey = await referredKey(tx, Activity, input.activity, ['input', 'activity']);
  if (input.id == null) {
    const departmentKey = await ownDepartment(tx);
    const base = { year: input.year, ...newTitles(input), activityKey, departmentKey, sample: false, version: 1 };
    return createRecord(tx, entity, PROGRAMME_WRITE, { ...base, ...own } as Values<T>);
  }
  const before = await recordAsRead(tx, entity, { id: input.id }, 'titleKo', 'titleEn');
  const changes = { year: input.year, ...changedTitles(input), activityKey, ...own } as Values<T>;
  return changeRecord(tx, entity, before, changes, { act: PROGRAMME_WRITE, version: input.version ?? 0 });
}

/** Moves a record that was read to other values, over that version. */
export const moveRecord = <T extends { key: number; version: number }>(
  tx: TransactionContext,
  entity: Class<T>,
  before: T,
  version: number,
  changes: Values<T>,
  act: string = PROGRAMME_WRITE,
): Promise<number> => changeRecord(tx, entity, before, changes, { act, version });
