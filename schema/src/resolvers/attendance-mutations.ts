import { type RequestContext, type TransactionContext, transact } from '../contract/context.js';
import { recordChanged } from '../contract/event.js';
import { WriteField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import { fields, type Selection } from '../contract/selection.js';
import { tell } from '../contract/tell.js';
import { Activity, Occurrence } from '../entities/activity.js';
import { OccurrenceAttendance } from '../entities/attendance.js';

import { Person } from '../entities/person.js';
import { AttendanceInput } from '../inputs/attendance-input.js';
import { refuse } from '../kernel/errors.js';
import { keyOfType } from '../kernel/ids.js';
import { keyList, sql } from '../kernel/sql.js';
import { requireOwnDepartment } from '../stores/department-right.js';
import { byKeys, insert, remove, select, update } from '../stores/record-store.js';
import { referred } from '../stores/reference.js';

const MOST_PEOPLE = 500;

@FieldsOf(() => Occurrence)
export class AttendanceMutations {
  @WriteField(() => Occurrence, {
    permission: 'core.attendance.write',
    input: AttendanceInput,
    description: '참석자를 기록함. / Records who came.',
  })
  async recordAttendance(input: AttendanceInput, ctx: RequestContext, selection: Selection) {
    if (input.people.length > MOST_PEOPLE) throw refuse('ids.too-many', ['input', 'people'], { max: MOST_PEOPLE });
    const key = await transact(ctx, async (tx) => {
      const held = await referred(
        tx,
        Occurrence,
        input.occurrence,
        ['input', 'occurrence'],
        fields('activityKey', 'people'),
      );
      const [activity] = await byKeys(tx, Activity, [held.activityKey], fields('departmentKey'));
      requireOwnDepartment(tx, activity?.departmentKey ?? null);
      const people = await knownPeople(tx, input.people);
      if (held.people !== null && people.size > held.people)
        throw refuse('attendance.more-than-people', ['input', 'people'], { people: held.people });
      const before = await replaceAttendance(tx, held.key, people);
      if (held.people === null && people.size > 0) await update(tx, Occurrence, held.key, { people: people.size });
      tell(tx, {
        act: 'core.attendance.write',
        type: 'Occurrence',
        key: held.key,
        before: { people: before },
        after: { people: [...people] },
      });
      tx.emit(recordChanged, { type: 'Activity', key: held.activityKey });
      return held.key;
    });
    return (await byKeys(ctx, Occurrence, [key], selection))[0];
  }
}

async function knownPeople(tx: TransactionContext, ids: readonly string[]): Promise<ReadonlySet<number>> {
  const keys = ids.map((id) => keyOfType(id, 'Person'));
  const rows = await byKeys(tx, Person, keys, fields());
  const unknown = rows.indexOf(null);
  if (unknown >= 0) throw refuse('record.unknown', ['input', 'people', unknown]);
  return new Set(keys.filter((key) => key !== null));
}

/** Makes these the people who came; gives who was recorded before. */
async function replaceAttendance(
  tx: TransactionContext,
  occurrenceKey: number,
  people: ReadonlySet<number>,
): Promise<number[]> {
  const known = await select(tx, OccurrenceAttendance, fields('personKey'), {
    where: sql`t.occurrence_id = ${occurrenceKey}`,
  });
  const gone = known.filter((row) => !people.has(row.personKey)).map((row) => row.key);
  if (gone.length > 0) await remove(tx, OccurrenceAttendance, sql`id in ${keyList(gone)}`);
  const before = known.map((row) => row.personKey);
  const added = [...people].filter((person) => !before.includes(person));
  for (const personKey of added) await insert(tx, OccurrenceAttendance, { occurrenceKey, personKey });
  return before;
}
