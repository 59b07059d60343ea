import {
  Attachment,
  attachmentsOf,
  BatchField,
  Department,
  FieldsOf,
  Initiative,
  keysOf,
  type Page,
  Person,
  ReadPage,
  type RequestContext,
  RowField,
  type Selection,
  ToOne,
} from '@yeondong/schema';
import { instructions } from '../../entities/meeting/collections.js';
import { Instruction } from '../../entities/meeting/instruction.js';
import { ProgressMeeting } from '../../entities/meeting/progress-meeting.js';
import { isOverdue } from '../../rules/meeting/instruction-life.js';

@FieldsOf(() => Instruction)
export class InstructionResolver {
  @ReadPage(instructions, {
    permission: 'plan-sync.plan.read',
    description: '보고회의 지시·건의사항 목록. / Instructions of progress meetings.',
  })
  declare instructions: Page<Instruction>;

  @ToOne(() => ProgressMeeting, { key: 'meetingKey', description: '보고회. / The meeting that gave it.' })
  declare meeting: ProgressMeeting;

  @ToOne(() => Initiative, { key: 'initiativeKey', nullable: true, description: '이행과제. / Initiative.' })
  declare initiative: Initiative | null;

  @ToOne(() => Department, { key: 'departmentKey', description: '담당 부서. / Department that sees to it.' })
  declare department: Department;

  @ToOne(() => Person, { key: 'assigneeKey', nullable: true, description: '담당자. / Who sees to it.' })
  declare assignee: Person | null;

  @ToOne(() => Person, { key: 'givenByKey', nullable: true, description: '지시한 사람. / Who gave it.' })
  declare givenBy: Person | null;

  @ToOne(() => Person, { key: 'reportedByKey', nullable: true, description: '보고한 사람. / Who reported on it.' })
  declare reportedBy: Person | null;

  @RowField(() => Boolean, {
    needs: ['status', 'dueOn'],
    description: '기한이 지나도록 보고 없음. / Past its last day without a report.',
  })
  overdue({ status, dueOn }: Instruction, _args: unknown, ctx: RequestContext) {
    return isOverdue(status, dueOn, ctx.today);
  }

  @BatchField(() => [Attachment], { description: '증빙(첨부파일). / Evidence, as attachments.' })
  attachments(rows: readonly Instruction[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return attachmentsOf(ctx, Instruction.name, keysOf(rows), selection);
  }
}
