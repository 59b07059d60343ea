import {
  BatchField,
  Department,
  FieldsOf,
  Initiative,
  ProgressLightName,
  type RequestContext,
  type Selection,
  ToOne,
} from '@yeondong/schema';
import { MeetingAgendaItem } from '../../entities/meeting/agenda-item.js';
import { ProgressMeeting } from '../../entities/meeting/progress-meeting.js';
import { ProgressReport } from '../../entities/meeting/progress-report.js';
import { agendaLights, agendaReports } from '../../stores/meeting/agenda-reports.js';

@FieldsOf(() => MeetingAgendaItem)
export class MeetingAgendaResolver {
  @ToOne(() => ProgressMeeting, { key: 'meetingKey', description: '보고회. / Its meeting.' })
  declare meeting: ProgressMeeting;

  @ToOne(() => Initiative, { key: 'initiativeKey', nullable: true, description: '이행과제. / Initiative.' })
  declare initiative: Initiative | null;

  @ToOne(() => Department, { key: 'departmentKey', description: '발표 부서. / Who presents it.' })
  declare department: Department;

  @BatchField(() => ProgressReport, {
    nullable: true,
    needs: ['meetingKey', 'initiativeKey'],
    description: '보고회 기간의 보고서. / The report of the meeting’s period.',
  })
  report(rows: readonly MeetingAgendaItem[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return agendaReports(ctx, rows, selection);
  }

  @BatchField(() => ProgressLightName, {
    nullable: true,
    needs: ['meetingKey', 'initiativeKey'],
    description: '진도 신호(기한 전 미제출이면 없음). / Its light; none while a report is not due yet.',
  })
  light(rows: readonly MeetingAgendaItem[], _args: unknown, ctx: RequestContext) {
    return agendaLights(ctx, rows);
  }
}
