import {
  Activity,
  byKeys,
  fields,
  insert,
  Occurrence,
  recordChanged,
  refuse,
  select,
  sql,
  type TransactionContext,
  update,
} from '@yeondong/schema';

interface Held {
  /** None where the plan has no such activity. */
  readonly activityKey: number | null;
  readonly heldOn: string;
  readonly people: number | null;
  readonly place: string | null;
  readonly minutes: string | null;
}

/** The planned activity was held that day: its one record of the day is written, or written anew. */
export async function recordActivityHeld(
  tx: TransactionContext,
  { activityKey, heldOn, ...held }: Held,
  path: readonly string[] = ['input', 'heldOn'],
): Promise<void> {
  const [activity] = await byKeys(tx, Activity, [activityKey], fields('year'));
  if (!activity) return;
  if (Number(heldOn.slice(0, 4)) !== activity.year) throw refuse('activity.other-year', path, { year: activity.year });
  const where = sql`t.activity_id = ${activity.key} and t.held_on = ${heldOn}`;
  const [known] = await select(tx, Occurrence, fields('heldOn'), { where });
  if (known) await update(tx, Occurrence, known.key, held);
  else await insert(tx, Occurrence, { ...held, activityKey: activity.key, heldOn, recordedByKey: tx.actor.personKey });
  tx.emit(recordChanged, { type: 'Activity', key: activity.key });
}
