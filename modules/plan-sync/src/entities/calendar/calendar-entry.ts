import { DateScalar, Department, enumOf } from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';
import { CALENDAR_STATES, type CalendarState } from '../../rules/calendar/calendar-state.js';
import { YEAR_STEPS, type YearStep } from '../../rules/calendar/year-steps.js';

export const CALENDAR_KINDS = [
  ...(['ACTIVITY', 'MEETING', 'REPORT_DUE', 'FORUM', 'SURVEY', 'PUBLICATION', 'REPLY_DUE', 'INSTRUCTION_DUE'] as const),
  ...(['INSPECTION_DUE', 'EDITION', 'TERM_END', 'STEP'] as const),
] as const;
export type CalendarKind = (typeof CALENDAR_KINDS)[number];

export const CalendarKindName = enumOf(
  'PlanCalendarKind',
  '연간 일정의 종류. / Kind of an entry of the year’s calendar.',
  CALENDAR_KINDS,
  {
    ACTIVITY: '시 계획의 활동. / An activity of the city’s plan.',
    MEETING: '추진상황 보고회. / A progress meeting.',
    REPORT_DUE: '추진상황 보고서 제출 기한. / Last day for progress reports.',
    FORUM: '정책토론회, 기회교육, 간담회. / A meeting with citizens.',
    SURVEY: '설문조사 기간. / Days of a survey.',
    PUBLICATION: '추진성과 제작물. / A publication.',
    REPLY_DUE: '시민 의견 회신 기한. / Replies to citizens that are due.',
    INSTRUCTION_DUE: '지시·건의사항 조치 기한. / Instructions to be seen to.',
    INSPECTION_DUE: '중점추진과제 점검 마감. / Last day to inspect priorities.',
    EDITION: '계획의 판. / An edition of a plan.',
    TERM_END: '민선 임기의 끝. / End of an elected term.',
    STEP: '계획 업무의 단계. / A step of the planning year.',
  },
);

export const YearStepName = enumOf('PlanYearStep', '계획 업무의 연간 단계. / Step of the planning year.', YEAR_STEPS, {
  ANNUAL_PLAN: '1월: 주요업무계획 확정. / January: the annual plan is final.',
  PRIORITIES: '1월: 중점추진과제 선정. / January: priorities are chosen.',
  CONCEPTS: '4월: 도시발전구상 연구 시작. / April: research on development concepts begins.',
  LINK_REVIEW: '5월: 계획 사이의 연계 점검. / May: links between plans are reviewed.',
  FISCAL_REQUIREMENTS: '8월: 중기지방재정계획 요구 입력. / August: departments enter what they require.',
  FISCAL_DRAFT: '9월: 중기지방재정계획안. / September: draft of the fiscal plan.',
  FISCAL_SETTLED: '10월: 재정계획 조정 완료. / October: the fiscal plan is settled.',
  FISCAL_COUNCIL: '11월: 재정계획 의회 보고·확정. / November: reported to the council and final.',
  ROLL_FORWARD: '12월: 다음 해로 연동. / December: rolled forward to the next year.',
});

export const CalendarStateName = enumOf(
  'PlanCalendarState',
  '일정의 상태(기준일에 따름). / State of an entry by the business date.',
  CALENDAR_STATES,
  {
    PLANNED: '예정. / Planned.',
    UNDER_WAY: '진행. / Under way.',
    DONE: '실시. / Done.',
    DONE_LATE: '늦게 실시. / Done after its days.',
    LATE: '지남(하지 않음). / Past and not done.',
    CANCELLED: '취소. / Called off.',
  },
);

@ObjectType({
  description: '계획 업무의 한 해에 있는 일정 하나: 계획과 실시. / An entry of the planning year: planned and held.',
})
export class PlanCalendarEntry {
  @Field(() => String, { description: '한 해 안의 열쇠. / Its key within the year.' })
  key!: string;

  @Field(() => CalendarKindName, { description: '종류. / Kind.' })
  kind!: CalendarKind;

  @Field(() => YearStepName, { nullable: true, description: '단계이면 어느 것. / Which step, where it is one.' })
  step!: YearStep | null;

  titleKo!: string;
  titleEn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: '첫날. / First day.' })
  startsOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: '마지막 날(기한). / Last day, by which it is due.' })
  endsOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: '실시한 날(마지막). / Day it was held, the last one.' })
  heldOn!: string | null;

  @Field(() => CalendarStateName, { description: '상태. / State.' })
  state!: CalendarState;

  @Field(() => Int, { nullable: true, description: '건수(여러 건이면). / How many, where it stands for several.' })
  total!: number | null;

  @Field(() => Int, { nullable: true, description: '그중 마친 건수. / How many of them are done.' })
  done!: number | null;

  @Field(() => String, { description: '여는 화면의 경로. / Path of the page that shows it.' })
  path!: string;

  @Field(() => Department, { nullable: true, description: '주관부서. / Department that answers for it.' })
  department!: Department | null;
}
