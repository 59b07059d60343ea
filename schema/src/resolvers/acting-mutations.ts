import { type RequestContext, transact } from '../contract/context.js';
import { WriteField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import { fields, type Selection } from '../contract/selection.js';
import { ActingApprover } from '../entities/approval.js';
import { Person, PersonKind } from '../entities/person.js';
import { ActingInput } from '../inputs/approval-inputs.js';
import { IdArgs } from '../inputs/arguments.js';
import { notFound, refuse } from '../kernel/errors.js';
import { parseGlobalId } from '../kernel/ids.js';
import { sql } from '../kernel/sql.js';
import { tellActing } from '../stores/approval-notice-store.js';
import { requireOwnStanding } from '../stores/department-right.js';
import { once } from '../stores/idempotency-store.js';
import { byKeys, insert, type Row, remove } from '../stores/record-store.js';
import { referred } from '../stores/reference.js';
import { saved } from '../stores/saved.js';

/** One's own place, or as head or planner that of another in a department that one answers for; never as who acts. */
function requireRight(ctx: RequestContext, absent: Row<Person>): void {
  if (absent.key === ctx.actor.personKey) return;
  requireOwnStanding(ctx, absent.departmentKey);
}

@FieldsOf(() => ActingApprover)
export class ActingMutations {
  @WriteField(() => ActingApprover, {
    permission: 'core.approval.appoint',
    input: ActingInput,
    description: '직무대리를 지정함. / Appoints who acts for an absent approver.',
  })
  appointActingApprover(input: ActingInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, ActingApprover, selection, async (tx) => {
      const asked = fields('departmentKey', 'kind', 'active');
      const [self] = await byKeys(tx, Person, [tx.actor.personKey], asked);
      const absent = input.absent ? await referred(tx, Person, input.absent, ['input', 'absent'], asked) : self;
      if (!absent) throw refuse('approval.no-person');
      requireRight(tx, absent);
      const acting = await referred(tx, Person, input.acting, ['input', 'acting'], asked);
      if (acting.key === absent.key || !acting.active || acting.kind !== PersonKind.STAFF)
        throw refuse('approval.acting', ['input', 'acting']);
      if (input.toDate < input.fromDate) throw refuse('term.reversed', ['input', 'toDate']);
      return once(tx, 'core.approval.appoint', input.idempotencyKey, async () => {
        const values = { absentKey: absent.key, actingKey: acting.key, fromDate: input.fromDate, toDate: input.toDate };
        const created = await insert(tx, ActingApprover, values);
        if (values.fromDate <= tx.today && tx.today <= values.toDate) await tellActing(tx, absent.key, acting.key);
        tx.audit({ act: 'core.approval.appoint', type: 'ActingApprover', key: created, after: values });
        return created;
      });
    });
  }

  @WriteField(() => Boolean, {
    permission: 'core.approval.appoint',
    args: IdArgs,
    description: '직무대리를 그만두게 함. / Ends an appointment to act.',
  })
  async removeActingApprover({ id }: IdArgs, ctx: RequestContext) {
    await transact(ctx, async (tx) => {
      const reference = parseGlobalId(id);
      const [found] =
        reference?.type === 'ActingApprover'
          ? await byKeys(tx, ActingApprover, [reference.key], fields('absentKey', 'actingKey', 'fromDate', 'toDate'))
          : [];
      const [absent] = await byKeys(tx, Person, [found?.absentKey], fields('departmentKey'));
      if (!found || !absent) throw notFound();
      requireRight(tx, absent);
      await remove(tx, ActingApprover, sql`id = ${found.key}`);
      tx.audit({ act: 'core.approval.appoint', type: 'ActingApprover', key: found.key, before: { ...found } });
    });
    return true;
  }
}
