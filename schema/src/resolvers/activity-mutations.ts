import { type RequestContext, transact } from '../contract/context.js';
import { recordChanged } from '../contract/event.js';
import { WriteField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import { fields, type Selection } from '../contract/selection.js';
import { Activity, Occurrence } from '../entities/activity.js';
import { OccurrenceAttendance } from '../entities/attendance.js';

import { OccurrenceInput } from '../inputs/activity-inputs.js';
import { IdArgs } from '../inputs/arguments.js';
import { refuse } from '../kernel/errors.js';
import { sql } from '../kernel/sql.js';
import { LONG_TEXT_LENGTH, optionalText } from '../rules/text-input.js';
import { requireOwnDepartment } from '../stores/department-right.js';
import { once } from '../stores/idempotency-store.js';
import { byKeys, insert, remove } from '../stores/record-store.js';
import { referred } from '../stores/reference.js';
import { saved } from '../stores/saved.js';

@FieldsOf(() => Occurrence)
export class ActivityMutations {
  @WriteField(() => Occurrence, {
    permission: 'core.activity.write',
    input: OccurrenceInput,
    description: '활동 실시를 기록함. / Records that an activity was held.',
  })
  recordOccurrence(input: OccurrenceInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Occurrence, selection, async (tx) => {
      const activity = await referred(
        tx,
        Activity,
        input.activity,
        ['input', 'activity'],
        fields('departmentKey', 'year'),
      );
      requireOwnDepartment(tx, activity.departmentKey);
      if (input.heldOn > tx.today) throw refuse('activity.in-future', ['input', 'heldOn']);
      if (Number(input.heldOn.slice(0, 4)) !== activity.year)
        throw refuse('activity.other-year', ['input', 'heldOn'], { year: activity.year });
      if ((input.people ?? 0) < 0) throw refuse('number.negative', ['input', 'people']);
      return once(tx, 'core.activity.record', input.idempotencyKey, async () => {
        const created = await insert(tx, Occurrence, {
          activityKey: activity.key,
          heldOn: input.heldOn,
          people: input.people ?? null,
          place: optionalText(input.place, 100, ['input', 'place']),
          minutes: optionalText(input.minutes, LONG_TEXT_LENGTH, ['input', 'minutes']),
          recordedByKey: tx.actor.personKey,
        });
        tx.audit({ act: 'core.activity.write', type: 'Occurrence', key: created, after: { heldOn: input.heldOn } });
        tx.emit(recordChanged, { type: 'Activity', key: activity.key });
        return created;
      });
    });
  }

  @WriteField(() => Boolean, {
    permission: 'core.activity.write',
    args: IdArgs,
    description: '잘못 기록한 실시를 지움(감사 기록은 남음). / Takes back a record; the audit keeps it.',
  })
  async removeOccurrence({ id }: IdArgs, ctx: RequestContext) {
    await transact(ctx, async (tx) => {
      const found = await referred(tx, Occurrence, id, ['id'], fields('activityKey', 'heldOn', 'people'));
      const [activity] = await byKeys(tx, Activity, [found.activityKey], fields('departmentKey'));
      requireOwnDepartment(tx, activity?.departmentKey ?? null);
      await remove(tx, OccurrenceAttendance, sql`occurrence_id = ${found.key}`);
      await remove(tx, Occurrence, sql`id = ${found.key}`);
      tx.audit({
        act: 'core.activity.write',
        type: 'Occurrence',
        key: found.key,
        before: { heldOn: found.heldOn, people: found.people },
      });
      tx.emit(recordChanged, { type: 'Activity', key: found.activityKey });
    });
    return true;
  }
}
