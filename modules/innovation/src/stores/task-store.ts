import { fields, type Row, referred, type TransactionContext } from '@yeondong/schema';
import { InnovationTask } from '../entities/innovation-task.js';
import { requireWritable } from './write-right.js';

const READ = fields(
  ...['titleKo', 'titleEn', 'departmentKey', 'initiativeKey', 'problem', 'aim', 'startsOn', 'endsOn', 'status'],
  ...['dueOn', 'doneOn', 'result', 'effect', 'origin', 'version'],
);

/** A task that the caller names and may write: one of the own department, for the innovation office any. */
export async function taskToActOn(tx: TransactionContext, id: string): Promise<Row<InnovationTask>> {
  const task = await referred(tx, InnovationTask, id, ['input', 'id'], READ);
  await requireWritable(tx, task.departmentKey, ['input', 'id']);
  return task;
}

/** A task, whoever answers for it: for those who carry out a part. */
export const taskOf = (tx: TransactionContext, id: string): Promise<Row<InnovationTask>> =>
  referred(tx, InnovationTask, id, ['input', 'id'], READ);
