import {
  BooleanColumn,
  collection,
  DateColumn,
  DateScalar,
  dateWhere,
  enumOf,
  enumWhere,
  IntegerColumn,
  idWhere,
  intWhere,
  Node,
  RecordType,
  ReferenceColumn,
  TextColumn,
  toOneWhere,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import {
  FEEDBACK_SOURCES,
  FEEDBACK_STATES,
  type FeedbackSource,
  type FeedbackState,
} from '../../rules/feedback/feedback.js';

export const FeedbackSourceName = enumOf(
  'FeedbackSource',
  '환류의 출처. / What a feedback comes from.',
  FEEDBACK_SOURCES,
  {
    EVALUATION: '평가결과. / Result of an evaluation.',
    APPEAL: '이의신청. / Appeal.',
    COMMITTEE: '위원회 의견. / Opinion of a committee.',
    ALERT: '조기 경보. / Early warning.',
    PANEL: '성격평가·정성평가. / Appraisal or qualitative evaluation.',
    OTHER: '그 밖. / Other.',
  },
);

export const FeedbackStateName = enumOf('FeedbackState', '환류의 상태. / State of a feedback.', FEEDBACK_STATES, {
  OPEN: '접수. / Open.',
  ACTION: '조치 중. / Being acted on.',
  DONE: '조치 완료. / Done, not verified yet.',
  VERIFIED: '이행 확인. / Verified.',
});

@RecordType(
  'bsc_feedback',
  '환류: 평가결과를 다음 계획과 지표에 되돌림. / Feedback: what an evaluation found, and what came of it.',
)
export class Feedback extends Node {
  @Field(() => Int, { description: '평가 연도. / Year that was evaluated.' })
  @IntegerColumn()
  year!: number;

  @ReferenceColumn()
  departmentKey!: number;

  @Field(() => FeedbackSourceName, { description: '출처. / Source.' })
  @TextColumn(20)
  source!: FeedbackSource;

  @ReferenceColumn({ nullable: true })
  kpiKey!: number | null;

  @ReferenceColumn({ nullable: true })
  initiativeKey!: number | null;

  @Field(() => String, { description: '지적·개선할 점. / What was found.' })
  @TextColumn(2000)
  finding!: string;

  @Field(() => String, { nullable: true, description: '조치. / What is done about it.' })
  @TextColumn(2000, { nullable: true })
  action!: string | null;

  @ReferenceColumn({ nullable: true })
  ownerKey!: number | null;

  @Field(() => DateScalar, { description: '조치 기한. / Due day.' })
  @DateColumn()
  dueOn!: string;

  @Field(() => FeedbackStateName, { description: '상태. / State.' })
  @TextColumn(20)
  state!: FeedbackState;

  @Field(() => String, {
    nullable: true,
    description: '다음 해에 반영한 것(지표, 목표, 계획). / What it changed next year: KPI, target or plan.',
  })
  @TextColumn(2000, { nullable: true })
  effect!: string | null;

  @ReferenceColumn({ nullable: true })
  effectKpiKey!: number | null;

  @Field(() => String, { nullable: true, description: '다시 연 사유. / Why it was opened again.' })
  @TextColumn(1000, { nullable: true })
  reason!: string | null;

  @Field(() => DateScalar, { description: '등록일. / Day it was recorded.' })
  @DateColumn()
  recordedOn!: string;

  @ReferenceColumn({ nullable: true })
  actedByKey!: number | null;

  @Field(() => DateScalar, { nullable: true, description: '조치 완료일. / Day it was done.' })
  @DateColumn({ nullable: true })
  doneOn!: string | null;

  @ReferenceColumn({ nullable: true })
  doneByKey!: number | null;

  @Field(() => DateScalar, { nullable: true, description: '이행 확인일. / Day it was verified.' })
  @DateColumn({ nullable: true })
  verifiedOn!: string | null;

  @ReferenceColumn({ nullable: true })
  verifiedByKey!: number | null;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}

/** Over all years: what is open of earlier ones is asked for too. */
export const feedbacks = collection(Feedback, {
  where: {
    id: idWhere('Feedback', 'id', '식별자. / Id.'),
    year: intWhere('year', '평가 연도. / Year that was evaluated.'),
    state: enumWhere('state', 'FeedbackState', FeedbackStateName, '상태. / State.'),
    source: enumWhere('source', 'FeedbackSource', FeedbackSourceName, '출처. / Source.'),
    dueOn: dateWhere('due_on', '조치 기한. / Due day.'),
    department: toOneWhere('Department', 'department_id', '부서. / Department.'),
    kpi: toOneWhere('Kpi', 'kpi_id', '지표. / KPI.'),
    initiative: toOneWhere('Initiative', 'initiative_id', '이행과제. / Initiative.'),
  },
  orderBy: { DUE: 'dueOn', YEAR: 'year', STATE: 'state' },
  defaultOrder: ['DUE'],
});
