import { enumOf } from '@yeondong/schema';
import { GOAL_STATES } from '../../rules/meeting/goal-standing.js';
import { INSTRUCTION_KINDS, INSTRUCTION_STATUSES } from '../../rules/meeting/instruction-life.js';
import { MEETING_STATUSES } from '../../rules/meeting/meeting-life.js';
import { INDICATOR_KINDS, REPORT_STATUSES } from '../../rules/meeting/report-life.js';

export const MeetingStatusName = enumOf(
  'ProgressMeetingStatus',
  '보고회의 상태. / State of a progress meeting.',
  MEETING_STATUSES,
  {
    PLANNED: '예정. / Planned.',
    HELD: '개최. / Held.',
    CANCELLED: '취소. / Called off.',
  },
);

export const AGENDA_CHOICES = ['DOMAIN', 'TERM_PRIORITIES', 'LIGHTS'] as const;
export type AgendaChoice = (typeof AGENDA_CHOICES)[number];
export const AgendaChoiceName = enumOf(
  'MeetingAgendaChoice',
  '보고 안건을 고르는 기준. / By what the agenda is made.',
  AGENDA_CHOICES,
  {
    DOMAIN: '한 영역의 과제. / Initiatives of a domain.',
    TERM_PRIORITIES: '민선 임기 핵심과제. / All priorities of the elected term.',
    LIGHTS: '공정표의 신호가 주의 이하인 과제. / Those whose work schedule is behind, late or not reported.',
  },
);

export const ReportStatusName = enumOf(
  'ProgressReportStatus',
  '추진상황 보고서의 상태. / State of a progress report.',
  REPORT_STATUSES,
  {
    DRAFT: '작성 중. / Being written.',
    SUBMITTED: '제출. / Handed in.',
    CONFIRMED: '부서장 확인. / Confirmed by the head.',
    ACCEPTED: '보고회 접수. / Taken in for the meeting.',
    RETURNED: '반려. / Returned.',
  },
);

export const IndicatorKindName = enumOf(
  'ReportIndicatorKind',
  '실적이 쌓이는 방식. / How the result of an indicator grows to the year’s.',
  INDICATOR_KINDS,
  {
    SUM: '누계. / Adds up over the year.',
    LAST: '현재값. / The last value counts.',
    AVERAGE: '평균. / The mean counts.',
  },
);

export const InstructionKindName = enumOf(
  'InstructionKind',
  '지시·건의의 구분. / Kind of an instruction.',
  INSTRUCTION_KINDS,
  {
    ORDER: '지시사항. / An order.',
    PROPOSAL: '건의사항. / A proposal.',
  },
);

export const InstructionStatusName = enumOf(
  'InstructionStatus',
  '지시·건의사항의 상태. / State of an instruction.',
  INSTRUCTION_STATUSES,
  {
    OPEN: '조치 중. / Being seen to.',
    REPORTED: '조치 결과 보고. / What was done has been reported.',
    CLOSED: '종결. / Closed.',
  },
);

export const GoalStateName = enumOf('GoalState', '정책목표의 달성 전망. / How a goal stands.', GOAL_STATES, {
  ACHIEVED: '달성. / Achieved.',
  ON_COURSE: '연말 달성 예상. / On course for the year’s end.',
  SHORT: '연말 미달 예상. / Will fall short.',
  UNKNOWN: '판단 보류(실적·예측 없음). / Nothing can be said yet.',
});
