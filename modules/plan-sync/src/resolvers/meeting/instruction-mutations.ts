import {
  changeRecord,
  createRecord,
  FieldsOf,
  fields,
  holidaysOf,
  Initiative,
  nextWorkingDay,
  once,
  Person,
  type RequestContext,
  type Row,
  referred,
  referredKey,
  refuse,
  requiredText,
  type Selection,
  saved,
  type TransactionContext,
  WriteField,
} from '@yeondong/schema';
import { Instruction } from '../../entities/meeting/instruction.js';
import { ProgressMeeting } from '../../entities/meeting/progress-meeting.js';
import {
  InstructionAssignment,
  InstructionClosing,
  InstructionInput,
  InstructionReport,
  InstructionReturn,
} from '../../inputs/meeting/instruction-inputs.js';
import { checkInstructionAct, type InstructionAct, requireDueAfter } from '../../rules/meeting/instruction-life.js';
import { instructionToActOn } from '../../stores/meeting/instruction-store.js';
import { departmentAtWork, requireModuleOn, requireWritable } from '../../stores/write-right.js';

const GIVE = 'plan-sync.instruction.give';
const REPORT = 'plan-sync.instruction.report';
const CLOSE = 'plan-sync.instruction.close';
const [CONTENT_LENGTH, REASON_LENGTH] = [2000, 1000];

async function inTurn(tx: TransactionContext, id: string, act: InstructionAct): Promise<Row<Instruction>> {
  const found = await instructionToActOn(tx, id);
  await requireWritable(tx, found.departmentKey, ['input', 'id']);
  const { status, reportedByKey: reportedBy } = found;
  checkInstructionAct({ status, reportedBy }, act, tx.actor.personKey);
  return found;
}

@FieldsOf(() => Instruction)
export class InstructionMutations {
  @WriteField(() => Instruction, {
    permission: GIVE,
    input: InstructionInput,
    description: '연 보고회의 지시·건의사항을 냄. / Gives an instruction of a meeting that was held.',
  })
  giveInstruction(input: InstructionInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Instruction, selection, (tx) =>
      once(tx, 'plan-sync.instruction.give', input.idempotencyKey, async () =>
        createRecord(tx, Instruction, GIVE, await newInstruction(tx, input)),
      ),
    );
  }

  @WriteField(() => Instruction, {
    permission: REPORT,
    input: InstructionAssignment,
    description: '부서 안의 담당자를 정함. / Says who of the department sees to it.',
  })
  assignInstruction(input: InstructionAssignment, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Instruction, selection, async (tx) => {
      const before = await inTurn(tx, input.id, 'ASSIGN');
      const path = ['input', 'assignee'];
      const person = await referred(tx, Person, input.assignee, path, fields('departmentKey'));
      if (person.departmentKey !== before.departmentKey) throw refuse('plan-sync.instruction.assignee', path);
      return changeRecord(tx, Instruction, before, { assigneeKey: person.key }, by(REPORT, input));
    });
  }

  @WriteField(() => Instruction, {
    permission: REPORT,
    input: InstructionReport,
    description: '조치 결과를 보고함(증빙은 첨부파일). / Reports what was done; evidence is attached.',
  })
  reportInstruction(input: InstructionReport, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Instruction, selection, async (tx) => {
      const before = await inTurn(tx, input.id, 'REPORT');
      const report = requiredText(input.report, CONTENT_LENGTH, ['input', 'report']);
      const reported = { report, reportedOn: tx.today, reportedByKey: tx.actor.personKey, returnReason: null };
      return changeRecord(tx, Instruction, before, { status: 'REPORTED', ...reported }, by(REPORT, input));
    });
  }

  @WriteField(() => Instruction, {
    permission: CLOSE,
    input: InstructionClosing,
    description: '조치 결과를 받아들여 종결함. / Accepts what was done and closes it.',
  })
  closeInstruction(input: InstructionClosing, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Instruction, selection, async (tx) => {
      const before = await inTurn(tx, input.id, 'CLOSE');
      return changeRecord(tx, Instruction, before, { status: 'CLOSED', closedOn: tx.today }, by(CLOSE, input));
    });
  }

  @WriteField(() => Instruction, {
    permission: CLOSE,
    input: InstructionReturn,
    description: '조치 결과를 사유와 함께 되돌림. / Returns the report of what was done, with a reason.',
  })
  returnInstruction(input: InstructionReturn, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Instruction, selection, async (tx) => {
      const before = await inTurn(tx, input.id, 'RETURN');
      const returnReason = requiredText(input.reason, REASON_LENGTH, ['input', 'reason']);
      const changes = { status: 'OPEN' as const, returnReason };
      return changeRecord(tx, Instruction, before, changes, { ...by(CLOSE, input), reason: returnReason });
    });
  }
}

const by = (act: string, { version }: { readonly version: number }) => ({ act, version });

async function newInstruction(tx: TransactionContext, input: InstructionInput) {
  const path = ['input', 'meeting'];
  const meeting = await referred(tx, ProgressMeeting, input.meeting, path, fields('status', 'heldOn'));
  if (meeting.status !== 'HELD' || meeting.heldOn === null) throw refuse('plan-sync.instruction.not-held', path);
  const department = await departmentAtWork(tx, input.department, ['input', 'department']);
  await requireModuleOn(tx, [department.key], ['input', 'department']);
  const dueOn = nextWorkingDay(input.dueOn, await holidaysOf(tx));
  requireDueAfter(dueOn, meeting.heldOn);
  return {
    meetingKey: meeting.key,
    initiativeKey: await referredKey(tx, Initiative, input.initiative, ['input', 'initiative']),
    departmentKey: department.key,
    kind: input.kind,
    content: requiredText(input.content, CONTENT_LENGTH, ['input', 'content']),
    dueOn,
    status: 'OPEN' as const,
    givenByKey: tx.actor.personKey,
    ...{ assigneeKey: null, report: null, reportedOn: null, reportedByKey: null, closedOn: null, returnReason: null },
    sample: false,
    version: 1,
  };
}
