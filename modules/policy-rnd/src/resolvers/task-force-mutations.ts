import {
  byKeys,
  changeRecord,
  codeText,
  createRecord,
  Department,
  Domain,
  FieldsOf,
  fields,
  forbidden,
  Initiative,
  LAST_POSITION,
  newTitles,
  once,
  optionalText,
  Person,
  type RequestContext,
  referred,
  referredKey,
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
import { TaskForce, TaskForceExtension, TaskForceMember, TaskForceOutput } from '../entities/task-force.js';
import {
  TaskForceClosing,
  TaskForceConsent,
  TaskForceExtensionInput,
  TaskForceInput,
  TaskForceMemberInput,
  TaskForceOutputInput,
} from '../inputs/task-force-inputs.js';
import { checkExtension, checkLife, checkTimeShare, outcomeOf } from '../rules/task-force.js';
import { outputCounts, taskForceToActOn } from '../stores/task-force-store.js';
import { isOffice, REASON_LENGTH, requireWritable } from '../stores/write-right.js';

const WRITE = 'policy-rnd.task-force.write';
const CONSENT = 'policy-rnd.task-force.consent';
const [ISSUE_LENGTH, TITLE_LENGTH] = [2000, 300];

@FieldsOf(() => TaskForce)
export class TaskForceMutations {
  @WriteField(() => TaskForce, {
    permission: WRITE,
    input: TaskForceInput,
    description: 'T/F 팀을 꾸림. / Forms a task force.',
  })
  createTaskForce(input: TaskForceInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, TaskForce, selection, (tx) =>
      once(tx, 'policy-rnd.task-force.create', input.idempotencyKey, async () =>
        createRecord(tx, TaskForce, WRITE, await newTaskForce(tx, input)),
      ),
    );
  }

  @WriteField(() => TaskForce, {
    permission: WRITE,
    input: TaskForceExtensionInput,
    description: 'T/F 팀의 일몰일을 늦춤. / Moves the sunset of a task force.',
  })
  extendTaskForce(input: TaskForceExtensionInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, TaskForce, selection, async (tx) => {
      const before = await taskForceToActOn(tx, input.id, ['input', 'id']);
      checkExtension(before.status, before.sunsetOn, input.until);
      const reason = requiredText(input.reason, REASON_LENGTH, ['input', 'reason']);
      const days = { fromDay: before.sunsetOn, toDay: input.until };
      const extension = { taskForceKey: before.key, ...days, reason, decidedOn: tx.today };
      await createRecord(tx, TaskForceExtension, WRITE, extension);
      return changeRecord(
        tx,
        TaskForce,
        before,
        { sunsetOn: input.until },
        { act: WRITE, version: input.version, reason },
      );
    });
  }

  @WriteField(() => TaskForce, {
    permission: WRITE,
    input: TaskForceClosing,
    description:
      '산출물을 내고, 또는 조치하지 않는 까닭을 적고 T/F 팀을 마침. / Closes a task force, with an output or the reason why not.',
  })
  closeTaskForce(input: TaskForceClosing, ctx: RequestContext, selection: Selection) {
    return saved(ctx, TaskForce, selection, async (tx) => {
      const before = await taskForceToActOn(tx, input.id, ['input', 'id']);
      if (before.status === 'CLOSED') throw refuse('policy-rnd.task-force.closed', ['input', 'id']);
      const reason = optionalText(input.noActionReason, REASON_LENGTH, ['input', 'noActionReason']);
      const [outputs = 0] = await outputCounts(tx, [before.key]);
      const outcome = outcomeOf(outputs, reason);
      const noActionReason = outcome === 'NO_ACTION' ? reason : null;
      const changes = { status: 'CLOSED' as const, closedOn: tx.today, outcome, noActionReason };
      return changeRecord(tx, TaskForce, before, changes, {
        act: WRITE,
        version: input.version,
        reason: noActionReason,
      });
    });
  }

  @WriteField(() => TaskForce, {
    permission: WRITE,
    input: TaskForceMemberInput,
    description: 'T/F 팀에 팀원을 넣음. / Adds a member to a task force.',
  })
  addTaskForceMember(input: TaskForceMemberInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, TaskForce, selection, (tx) =>
      once(tx, 'policy-rnd.task-force.member', input.idempotencyKey, async () => {
        const team = await openTeam(tx, input.taskForce);
        refuseAll(checkTimeShare(input.timeShare));
        const { key: personKey } = await referred(tx, Person, input.person, ['input', 'person']);
        const where = sql`t.task_force_id = ${team.key} and t.person_id = ${personKey}`;
        const [known] = await select(tx, TaskForceMember, fields(), { where });
        if (known) throw refuse('policy-rnd.task-force.member-twice', ['input', 'person']);
        const { timeShare } = input;
        const member = { taskForceKey: team.key, personKey, timeShare, consentByKey: null, version: 1 };
        await createRecord(tx, TaskForceMember, WRITE, member);
        return team.key;
      }),
    );
  }

  @WriteField(() => TaskForceMember, {
    permission: CONSENT,
    input: TaskForceConsent,
    description: '팀원의 부서장이 참여에 동의함. / The head of a member’s department agrees.',
  })
  consentToMember(input: TaskForceConsent, ctx: RequestContext, selection: Selection) {
    return saved(ctx, TaskForceMember, selection, async (tx) => {
      const READ = fields('personKey', 'consentByKey', 'version');
      const before = await referred(tx, TaskForceMember, input.id, ['input', 'id'], READ);
      const [person] = await byKeys(tx, Person, [before.personKey], fields('departmentKey'));
      const home = person?.departmentKey ?? null;
      if (home !== null) await requireWritable(tx, home, ['input', 'id']);
      else if (!isOffice(tx)) throw forbidden();
      if (before.personKey === tx.actor.personKey) throw refuse('policy-rnd.separation-of-duty', ['input', 'id']);
      const changes = { consentByKey: tx.actor.personKey };
      return changeRecord(tx, TaskForceMember, before, changes, { act: CONSENT, version: input.version });
    });
  }

  @WriteField(() => TaskForce, {
    permission: WRITE,
    input: TaskForceOutputInput,
    description: 'T/F 팀의 산출물을 적음. / Records an output of a task force.',
  })
  addTaskForceOutput(input: TaskForceOutputInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, TaskForce, selection, (tx) =>
      once(tx, 'policy-rnd.task-force.output', input.idempotencyKey, async () => {
        const team = await openTeam(tx, input.taskForce);
        const deliveredOn = input.deliveredOn ?? tx.today;
        if (deliveredOn > tx.today) throw refuse('policy-rnd.to-come', ['input', 'deliveredOn']);
        const initiativeKey = await referredKey(tx, Initiative, input.initiative, ['input', 'initiative']);
        const title = requiredText(input.title, TITLE_LENGTH, ['input', 'title']);
        await createRecord(tx, TaskForceOutput, WRITE, { taskForceKey: team.key, title, deliveredOn, initiativeKey });
        return team.key;
      }),
    );
  }
}

async function openTeam(tx: TransactionContext, id: string) {
  const path = ['input', 'taskForce'];
  const team = await taskForceToActOn(tx, id, path);
  if (team.status === 'CLOSED') throw refuse('policy-rnd.task-force.closed', path);
  return team;
}

async function newTaskForce(tx: TransactionContext, input: TaskForceInput) {
  refuseAll(checkLife(input));
  const { key: departmentKey } = await referred(tx, Department, input.department, ['input', 'department']);
  await requireWritable(tx, departmentKey, ['input', 'department']);
  const { formedOn, sunsetOn, issueOn } = input;
  return {
    code: codeText(input.code, ['input', 'code']),
    ...newTitles(input),
    issue: requiredText(input.issue, ISSUE_LENGTH, ['input', 'issue']),
    leaderKey: await referredKey(tx, Person, input.leader, ['input', 'leader']),
    departmentKey,
    domainKey: await referredKey(tx, Domain, input.domain, ['input', 'domain']),
    initiativeKey: await referredKey(tx, Initiative, input.initiative, ['input', 'initiative']),
    status: formedOn > tx.today ? ('PLANNED' as const) : ('ACTIVE' as const),
    ...{ issueOn: issueOn ?? null, formedOn, sunsetOn, closedOn: null, outcome: null, noActionReason: null },
    ...{ position: LAST_POSITION, sample: false, version: 1 },
  };
}
