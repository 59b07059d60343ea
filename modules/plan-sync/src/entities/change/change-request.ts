import {
  BooleanColumn,
  collection,
  DateColumn,
  DateScalar,
  dateWhere,
  daysInYear,
  enumOf,
  enumWhere,
  IntegerColumn,
  idWhere,
  Node,
  RecordType,
  ReferenceColumn,
  sampleWhere,
  stringWhere,
  TextColumn,
  toOneWhere,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import {
  CHANGE_ACTS,
  CHANGE_SOURCES,
  CHANGE_STATUSES,
  type ChangeAct,
  type ChangeSource,
  type ChangeStatus,
} from '../../rules/change/change-request.js';

export const ChangeSourceName = enumOf(
  'PlanChangeSource',
  '변경요청이 나온 곳. / Where a change request comes from.',
  CHANGE_SOURCES,
  {
    STUDY: '연구(도시발전구상). / A study.',
    FORUM: '정책토론회. / A policy forum.',
    BSC_FEEDBACK: '성과평가 환류. / Feedback of performance evaluation.',
    OPINION: '시민 의견. / An opinion of a citizen.',
    BUDGET_CUT: '예산 조정. / A cut of the budget.',
    INSTRUCTION: '지시·건의. / An instruction.',
  },
);

export const ChangeActName = enumOf('PlanChangeAct', '무엇을 바꾸는지. / What is asked for.', CHANGE_ACTS, {
  ADD: '새 항목. / A new item.',
  CHANGE: '항목 변경. / A change of an item.',
  DROP: '항목 폐지. / Dropping an item.',
});

export const ChangeStatusName = enumOf(
  'PlanChangeStatus',
  '변경요청의 상태. / State of a change request.',
  CHANGE_STATUSES,
  {
    RECEIVED: '접수. / Received.',
    ACCEPTED: '채택. / Accepted.',
    REJECTED: '불채택. / Rejected.',
    APPLIED: '계획에 반영. / Stands in a final edition.',
  },
);

const optional = (description: string) => ({ nullable: true, description });

@RecordType('plan_sync_change', '계획 변경요청. / A request to change a plan.')
export class PlanChangeRequest extends Node {
  @ReferenceColumn()
  planKey!: number;

  /** The line of the item that it is about; of a new item once an edition holds it. */
  @IntegerColumn({ nullable: true })
  lineageKey!: number | null;

  @Field(() => ChangeActName, { description: '무엇을 바꾸는지. / What is asked for.' })
  @TextColumn(10)
  act!: ChangeAct;

  @Field(() => String, { description: '제목. / Title.' })
  @TextColumn(300)
  title!: string;

  @Field(() => String, { description: '바꾸려는 까닭. / Why.' })
  @TextColumn(2000)
  reason!: string;

  @Field(() => ChangeSourceName, { description: '나온 곳. / Where it comes from.' })
  @TextColumn(20)
  source!: ChangeSource;

  @TextColumn(60, { nullable: true })
  recordType!: string | null;

  @IntegerColumn({ nullable: true })
  recordKey!: number | null;

  @Field(() => String, optional('새 항목의 코드. / Code of the new item.'))
  @TextColumn(60, { nullable: true })
  itemCode!: string | null;

  @Field(() => String, optional('바꿀 제목. / Title that the item shall have.'))
  @TextColumn(300, { nullable: true })
  itemTitle!: string | null;

  @Field(() => String, optional('바꿀 성과. / Outcome that it shall have.'))
  @TextColumn(2000, { nullable: true })
  outcome!: string | null;

  @Field(() => Int, optional('바꿀 시작 연도. / First year that it shall have.'))
  @IntegerColumn({ nullable: true })
  startYear!: number | null;

  @Field(() => Int, optional('바꿀 끝 연도. / Last year that it shall have.'))
  @IntegerColumn({ nullable: true })
  endYear!: number | null;

  @ReferenceColumn({ nullable: true })
  toDepartmentKey!: number | null;

  @ReferenceColumn({ nullable: true })
  domainKey!: number | null;

  @ReferenceColumn({ nullable: true })
  goalKey!: number | null;

  @ReferenceColumn({ nullable: true })
  initiativeKey!: number | null;

  @Field(() => ChangeStatusName, { description: '상태. / State.' })
  @TextColumn(10)
  status!: ChangeStatus;

  /** The department that asks for it. */
  @ReferenceColumn()
  departmentKey!: number;

  @ReferenceColumn({ nullable: true })
  proposedByKey!: number | null;

  @Field(() => DateScalar, { description: '요청일. / Day of the request.' })
  @DateColumn()
  proposedOn!: string;

  @ReferenceColumn({ nullable: true })
  decidedByKey!: number | null;

  @Field(() => DateScalar, optional('결정일. / Day of the decision.'))
  @DateColumn({ nullable: true })
  decidedOn!: string | null;

  @Field(() => String, optional('결정의 까닭. / Why it was decided so.'))
  @TextColumn(1000, { nullable: true })
  decisionReason!: string | null;

  /** The edition that takes it in. */
  @ReferenceColumn({ nullable: true })
  versionKey!: number | null;

  /** The item that it changed there. */
  @ReferenceColumn({ nullable: true })
  itemKey!: number | null;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}

export const planChangeRequests = collection(PlanChangeRequest, {
  where: {
    id: idWhere('PlanChangeRequest', 'id', '식별자. / Id.'),
    title: stringWhere('title', '제목. / Title.'),
    act: enumWhere('act', 'PlanChangeAct', ChangeActName, '무엇을 바꾸는지. / What is asked for.'),
    source: enumWhere('source', 'PlanChangeSource', ChangeSourceName, '나온 곳. / Where it comes from.'),
    status: enumWhere('status', 'PlanChangeStatus', ChangeStatusName, '상태. / State.'),
    proposedOn: dateWhere('proposed_on', '요청일. / Day of the request.'),
    plan: toOneWhere('Plan', 'plan_id', '계획. / Plan.'),
    planVersion: toOneWhere('PlanVersion', 'version_id', '담은 판. / Edition that takes it in.'),
    department: toOneWhere('Department', 'department_id', '요청한 부서. / Department that asks.'),
    sample: sampleWhere,
  },
  orderBy: { PROPOSED_ON: 'proposedOn', STATUS: 'status', TITLE: 'title' },
  defaultOrder: ['PROPOSED_ON'],
  inYear: daysInYear('proposed_on'),
});
