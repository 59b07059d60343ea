import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import {
  DateColumn,
  DecimalColumn,
  InstantColumn,
  IntegerColumn,
  ReferenceColumn,
  TextColumn,
} from '../contract/columns.js';
import { Node } from '../contract/node.js';
import { InternalTable, RecordType, VisibleWhere } from '../contract/table.js';
import { asParent } from '../contract/visibility.js';
import type { ProgressLight } from '../rules/progress-light.js';
import { DateScalar } from '../scalars/date.js';
import { DateTimeScalar } from '../scalars/date-time.js';
import { DecimalScalar } from '../scalars/decimal.js';
import { Initiative } from './initiative.js';

export enum ProgressLightName {
  NORMAL = 'NORMAL',
  CAUTION = 'CAUTION',
  POOR = 'POOR',
  DELAYED = 'DELAYED',
  EARLY = 'EARLY',
  NOT_REPORTED = 'NOT_REPORTED',
  NONE = 'NONE',
}
registerEnumType(ProgressLightName, {
  name: 'ProgressLight',
  description: '진도 신호. / Light of a progress.',
  valuesConfig: {
    NORMAL: { description: '정상(계획 대비 100% 이상). / Normal: 100% of the plan or more.' },
    CAUTION: { description: '주의(90% 이상 100% 미만). / Caution: 90% to less than 100%.' },
    POOR: { description: '부진(90% 미만). / Poor: less than 90%.' },
    DELAYED: { description: '지연(끝 날이 지났으나 못 마침). / Delayed: not finished after its last day.' },
    EARLY: { description: '조기착수(계획 전에 시작). / Early: begun before the plan.' },
    NOT_REPORTED: { description: '미보고. / Not reported.' },
    NONE: { description: '없음(아직 계획도 실적도 없음). / None: nothing planned or done yet.' },
  },
});

@VisibleWhere(asParent(() => Initiative, 'initiative_id'))
@RecordType(
  'core_work_schedule',
  '월별 공정표: 한 과제의 한 해 일정. / Work schedule of an initiative for a year, by month.',
)
export class WorkSchedule extends Node {
  @ReferenceColumn()
  initiativeKey!: number;

  @Field(() => Int, { description: '연도. / Year.' })
  @IntegerColumn()
  year!: number;

  @Field(() => DateTimeScalar, { description: '마지막 변경 시각. / When it last changed.' })
  @InstantColumn()
  updatedAt!: Date;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}

@VisibleWhere(asParent(() => WorkSchedule, 'schedule_id'))
@RecordType('core_work_step', '공정: 공정표의 한 줄. / A step of a work schedule.')
export class WorkStep extends Node {
  @ReferenceColumn()
  scheduleKey!: number;

  @Field(() => Int, { description: '순서(1부터). / Order, from 1.' })
  @IntegerColumn()
  position!: number;

  @TextColumn(300)
  titleKo!: string;

  @TextColumn(300, { nullable: true })
  titleEn!: string | null;

  @Field(() => DecimalScalar, { description: '가중치(%, 합계 100). / Weight in percent; all together 100.' })
  @DecimalColumn()
  weight!: string;

  @Field(() => DateScalar, { nullable: true, description: '시작일. / First day.' })
  @DateColumn({ nullable: true })
  startsOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: '종료일. / Last day.' })
  @DateColumn({ nullable: true })
  endsOn!: string | null;

  @Field(() => String, { nullable: true, description: '산출물. / Deliverable.' })
  @TextColumn(300, { nullable: true })
  deliverable!: string | null;
}

@ObjectType({
  description: '공정의 한 달 계획과 실적(누계 %). / Plan and progress of a step in a month, cumulative percent.',
})
@VisibleWhere(asParent(() => WorkStep, 'step_id'))
@InternalTable('core_step_progress')
export class StepProgress extends Node {
  @ReferenceColumn()
  stepKey!: number;

  @Field(() => Int, { description: '월(1–12). / Month, 1 to 12.' })
  @IntegerColumn()
  month!: number;

  @Field(() => DecimalScalar, { description: '계획 누계(%). / Planned percent so far.' })
  @DecimalColumn()
  planned!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '실적 누계(%). / Percent done so far; none while not reported.',
  })
  @DecimalColumn({ nullable: true })
  actual!: string | null;

  @Field(() => String, { nullable: true, description: '사유(실적을 낮춘 때). / Reason for a lower value.' })
  @TextColumn(1000, { nullable: true })
  reason!: string | null;

  @ReferenceColumn({ nullable: true })
  enteredByKey!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '입력 시각. / When it was entered.' })
  @InstantColumn({ nullable: true })
  enteredAt!: Date | null;
}

@ObjectType({
  description:
    '공정표의 한 달 진도(소수 둘째 자리까지 반올림). / Progress of a schedule at the end of a month, rounded to two places.',
})
export class ScheduleMonth {
  @Field(() => Int, { description: '월(1–12). / Month, 1 to 12.' })
  month!: number;

  @Field(() => DecimalScalar, { description: '계획 공정률(%). / Planned progress in percent.' })
  planned!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '공정률(%). / Progress in percent; none while a report is missing.',
  })
  actual!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '계획 대비(%). / Progress in percent of the plan.' })
  ratio!: string | null;

  @Field(() => ProgressLightName, { description: '신호. / Light.' })
  light!: ProgressLight;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '지연 개월(앞서면 음수). / Months behind the plan; negative when ahead.',
  })
  slipMonths!: string | null;
}
