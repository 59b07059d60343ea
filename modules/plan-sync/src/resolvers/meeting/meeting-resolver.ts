import {
  BatchField,
  bilingualField,
  Department,
  FieldsOf,
  keysOf,
  type Page,
  ReadByCode,
  ReadPage,
  type RequestContext,
  type Selection,
  ToMany,
  ToOne,
} from '@yeondong/schema';
import { MeetingAgendaItem } from '../../entities/meeting/agenda-item.js';
import { progressMeetings } from '../../entities/meeting/collections.js';
import { Instruction } from '../../entities/meeting/instruction.js';
import { ProgressMeeting } from '../../entities/meeting/progress-meeting.js';
import { carriedInstructions, instructionsOf } from '../../stores/meeting/instruction-store.js';

const permission = 'plan-sync.plan.read';

@FieldsOf(() => ProgressMeeting)
export class ProgressMeetingResolver {
  @ReadPage(progressMeetings, { permission, description: '추진상황 보고회 목록. / Progress meetings.' })
  declare progressMeetings: Page<ProgressMeeting>;

  @ReadByCode(() => ProgressMeeting, { permission, description: '코드로 찾은 보고회. / The meeting with a code.' })
  declare progressMeeting: ProgressMeeting | null;

  @ToOne(() => Department, { key: 'departmentKey', description: '주관부서. / Who calls it.' })
  declare department: Department;

  @ToMany(() => MeetingAgendaItem, {
    key: 'meetingKey',
    orderBy: 't.position, t.id',
    description: '보고 안건, 순서대로(최대 100). / Its agenda in order, 100 at most.',
  })
  declare agenda: MeetingAgendaItem[];

  @BatchField(() => [Instruction], { description: '이 보고회의 지시·건의사항. / Instructions that it gave.' })
  instructions(rows: readonly ProgressMeeting[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return instructionsOf(ctx, keysOf(rows), selection);
  }

  @BatchField(() => [Instruction], {
    needs: ['heldOn', 'plannedOn'],
    description:
      '앞선 보고회에서 넘어온 종결 전 지시·건의사항. / Instructions of earlier meetings that are not closed.',
  })
  carriedInstructions(rows: readonly ProgressMeeting[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return carriedInstructions(ctx, rows, selection);
  }
}

export const ProgressMeetingTitle = bilingualField(() => ProgressMeeting, 'title', '이름. / Title.');
