import {
  byParents,
  changeRecord,
  createRecord,
  FieldsOf,
  fields,
  forbidden,
  insert,
  newTitles,
  once,
  type RequestContext,
  type Row,
  raw,
  referred,
  refuse,
  refuseAll,
  requiredText,
  type Selection,
  saved,
  select,
  sql,
  type TransactionContext,
  WriteField,
} from '@yeondong/schema';
import { ActivityParticipant, InnovationActivity, MileageRule } from '../entities/mileage.js';
import { innovationEvents } from '../events.js';
import {
  ActivityApproval,
  ActivityConfirmation,
  ActivityRefusal,
  InnovationActivityInput,
} from '../inputs/mileage-inputs.js';
import {
  type ActivityAct,
  checkActivityAct,
  checkParticipants,
  checkUnits,
  isLateRegistration,
} from '../rules/activity-life.js';
import { postPoints, reversePoints } from '../stores/mileage-ledger.js';
import { staffOn } from '../stores/staff-on.js';
import { requireWritable } from '../stores/write-right.js';

const WRITE = 'innovation.activity.write';
const CONFIRM = 'innovation.activity.confirm';
const APPROVE = 'innovation.activity.approve';
const [EVIDENCE_LENGTH, REASON_LENGTH, WHOLE] = [500, 1000, '100'];

@FieldsOf(() => InnovationActivity)
export class InnovationActivityMutations {
  @WriteField(() => InnovationActivity, {
    permission: WRITE,
    input: InnovationActivityInput,
    description: '혁신활동을 제출함. / Submits an innovation activity.',
  })
  submitInnovationActivity(input: InnovationActivityInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, InnovationActivity, selection, (tx) =>
      once(tx, 'innovation.activity.submit', input.idempotencyKey, () => submit(tx, input)),
    );
  }

  @WriteField(() => InnovationActivity, {
    permission: CONFIRM,
    input: ActivityConfirmation,
    description: '부서장이 활동을 확인함(자기 것은 안 됨). / The head confirms an activity; never an own one.',
  })
  confirmInnovationActivity(input: ActivityConfirmation, ctx: RequestContext, selection: Selection) {
    return saved(ctx, InnovationActivity, selection, async (tx) => {
      const activity = await activityToActOn(tx, input.id, 'CONFIRM');
      const late = isLateRegistration(activity.occurredOn, activity.registeredOn);
      const lateReason = late ? requiredText(input.lateReason, REASON_LENGTH, ['input', 'lateReason']) : null;
      const changes = { status: 'CONFIRMED' as const, confirmedByKey: tx.actor.personKey, lateReason };
      return changeRecord(tx, InnovationActivity, activity, changes, { act: CONFIRM, version: input.version });
    });
  }

  @WriteField(() => InnovationActivity, {
    permission: APPROVE,
    input: ActivityApproval,
    description: '활동을 승인하여 점수를 올림. / Approves an activity and posts its points.',
  })
  approveInnovationActivity(input: ActivityApproval, ctx: RequestContext, selection: Selection) {
    return saved(ctx, InnovationActivity, selection, async (tx) => {
      const activity = await activityToActOn(tx, input.id, 'APPROVE');
      const changes = { status: 'APPROVED' as const, approvedByKey: tx.actor.personKey };
      await changeRecord(tx, InnovationActivity, activity, changes, { act: APPROVE, version: input.version });
      await postPoints(tx, activity, tx.today);
      tx.emit(innovationEvents.mileagePosted, { activity: activity.key });
      return activity.key;
    });
  }

  @WriteField(() => InnovationActivity, {
    permission: CONFIRM,
    input: ActivityRefusal,
    description: '활동을 반려함. / Returns an activity.',
  })
  returnInnovationActivity(input: ActivityRefusal, ctx: RequestContext, selection: Selection) {
    return saved(ctx, InnovationActivity, selection, async (tx) => {
      const activity = await activityToActOn(tx, input.id, 'RETURN');
      const reason = requiredText(input.reason, REASON_LENGTH, ['input', 'reason']);
      const changes = { status: 'RETURNED' as const, reason };
      return changeRecord(tx, InnovationActivity, activity, changes, { act: CONFIRM, version: input.version, reason });
    });
  }

  @WriteField(() => InnovationActivity, {
    permission: APPROVE,
    input: ActivityRefusal,
    description:
      '승인한 활동을 취소하여 점수를 거둠(한 번만). / Cancels an approved activity and takes its points back, once.',
  })
  cancelInnovationActivity(input: ActivityRefusal, ctx: RequestContext, selection: Selection) {
    return saved(ctx, InnovationActivity, selection, async (tx) => {
      const activity = await activityToActOn(tx, input.id, 'CANCEL');
      const reason = requiredText(input.reason, REASON_LENGTH, ['input', 'reason']);
      const changes = { status: 'CANCELLED' as const, reason };
      await changeRecord(tx, InnovationActivity, activity, changes, { act: APPROVE, version: input.version, reason });
      await reversePoints(tx, activity, tx.today);
      tx.emit(innovationEvents.mileagePosted, { activity: activity.key });
      return activity.key;
    });
  }
}

const READ = fields(
  ...['status', 'submittedByKey', 'confirmedByKey', 'departmentKey', 'leaderKey', 'ruleKey', 'occurredOn'],
  ...['registeredOn', 'units', 'version'],
);

async function activityToActOn(tx: TransactionContext, id: string, act: ActivityAct): Promise<Row<InnovationActivity>> {
  const activity = await referred(tx, InnovationActivity, id, ['input', 'id'], READ);
  await requireWritable(tx, activity.departmentKey, ['input', 'id']);
  const [people = []] = await byParents(
    tx,
    ActivityParticipant,
    'activityKey',
    [activity.key],
    fields('personKey'),
    raw('t.id'),
  );
  const { status, submittedByKey: submittedBy, confirmedByKey: confirmedBy } = activity;
  const participants = people.map(({ personKey }) => personKey);
  checkActivityAct({ status, submittedBy, confirmedBy, participants }, act, tx.actor.personKey);
  return activity;
}

/** A member of staff, whose points are those of a department too. */
async function participantOn(tx: TransactionContext, id: string, day: string, path: (string | number)[]) {
  const { key, departmentKey } = await staffOn(tx, id, day, path);
  if (departmentKey === null) throw refuse('innovation.activity.person', path);
  return { key, departmentKey };
}

async function peopleOf(tx: TransactionContext, input: InnovationActivityInput) {
  const { occurredOn } = input;
  const path = ['input', 'participants'];
  const own = tx.actor.personKey;
  if (own === null) throw forbidden();
  const leader = input.leader
    ? await participantOn(tx, input.leader, occurredOn, ['input', 'leader'])
    : { key: own, departmentKey: tx.actor.homeDepartmentKey ?? 0 };
  const named = input.participants ?? [];
  const others = [];
  for (const [index, { person, share }] of named.entries())
    others.push({ ...(await participantOn(tx, person, occurredOn, [...path, index, 'person'])), share });
  return { leader, participants: named.length > 0 ? others : [{ ...leader, share: WHOLE }] };
}

/** The version of a rule that counts on a day. */
async function ruleOn(tx: TransactionContext, code: string, day: string): Promise<number> {
  const where = sql`t.code = ${code} and t.from_date <= ${day} and (t.to_date is null or t.to_date >= ${day})`;
  const [rule] = await select(tx, MileageRule, fields(), { where });
  if (!rule) throw refuse('innovation.activity.no-rule', ['input', 'rule'], { day });
  return rule.key;
}

/** The same evidence, or the same thing on the same day in the same department, is registered once. */
async function requireNew(
  tx: TransactionContext,
  values: { titleKo: string; evidence: string; occurredOn: string; departmentKey: number },
) {
  const { titleKo, evidence, occurredOn, departmentKey } = values;
  const [known] = await select(tx, InnovationActivity, fields('evidence'), {
    where: sql`t.status in ('SUBMITTED', 'CONFIRMED', 'APPROVED') and (t.evidence = ${evidence}
      or (t.occurred_on = ${occurredOn} and t.department_id = ${departmentKey} and t.title_ko = ${titleKo}))`,
    limit: 1,
  });
  if (known) throw refuse('innovation.activity.twice', ['input', known.evidence === evidence ? 'evidence' : 'titleKo']);
}

async function submit(tx: TransactionContext, input: InnovationActivityInput): Promise<number> {
  const { occurredOn } = input;
  if (occurredOn > tx.today) throw refuse('innovation.activity.to-come', ['input', 'occurredOn']);
  const ruleKey = await ruleOn(tx, input.rule, occurredOn);
  const { leader, participants } = await peopleOf(tx, input);
  const units = input.units ?? 1;
  const shares = participants.map(({ key, share }) => ({ person: key, share }));
  const issues = [...checkUnits(units), ...checkParticipants(shares, leader.key)];
  refuseAll(issues);
  await requireWritable(tx, leader.departmentKey, ['input', 'leader']);
  const values = {
    ...newTitles(input),
    ...{ ruleKey, occurredOn, units, departmentKey: leader.departmentKey, leaderKey: leader.key },
    registeredOn: tx.today,
    evidence: requiredText(input.evidence, EVIDENCE_LENGTH, ['input', 'evidence']),
    status: 'SUBMITTED' as const,
    ...{
      lateReason: null,
      reason: null,
      submittedByKey: tx.actor.personKey,
      confirmedByKey: null,
      approvedByKey: null,
    },
    sample: false,
    version: 1,
  };
  await requireNew(tx, values);
  const activityKey = await createRecord(tx, InnovationActivity, WRITE, values);
  for (const { key, departmentKey, share } of participants)
    await insert(tx, ActivityParticipant, { activityKey, personKey: key, departmentKey, share });
  return activityKey;
}
