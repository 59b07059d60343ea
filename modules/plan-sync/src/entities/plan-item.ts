import {
  BooleanColumn,
  CodedRecord,
  DateColumn,
  DateScalar,
  DateTimeScalar,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  Protected,
  RecordType,
  ReferenceColumn,
  TextColumn,
  type Visibility,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import { PlanHierarchyAct, PlanItemEntry, PlanItemStatus, PolicyPhase } from './enums.js';

@Protected({ officers: [] })
@RecordType('plan_sync_item', '계획항목: 계획 한 판의 한 줄. / Item of one edition of a plan.')
export class PlanItem extends CodedRecord {
  @ReferenceColumn()
  versionKey!: number;

  /** The first item of its line; the same in every edition. None only between an insert and its update. */
  @IntegerColumn({ nullable: true })
  lineageKey!: number | null;

  @ReferenceColumn({ nullable: true })
  parentKey!: number | null;

  @ReferenceColumn({ nullable: true })
  visionKey!: number | null;

  @ReferenceColumn({ nullable: true })
  missionKey!: number | null;

  @ReferenceColumn({ nullable: true })
  domainKey!: number | null;

  @ReferenceColumn({ nullable: true })
  goalKey!: number | null;

  @ReferenceColumn({ nullable: true })
  initiativeKey!: number | null;

  /** Its lead department, which writes it. */
  @ReferenceColumn()
  departmentKey!: number;

  @Field(() => Int, { description: '시작 연도. / First year.' })
  @IntegerColumn()
  startYear!: number;

  @Field(() => Int, { description: '끝 연도. / Last year.' })
  @IntegerColumn()
  endYear!: number;

  @Field(() => PlanItemStatus, { description: '상태. / State.' })
  @TextColumn(20)
  status!: PlanItemStatus;

  @Field(() => String, { nullable: true, description: '상태가 바뀐 까닭. / Why its state changed.' })
  @TextColumn(1000, { nullable: true })
  statusReason!: string | null;

  /** The state of an item whose drop waits for the head; it has it again if the drop is refused. */
  @TextColumn(20, { nullable: true })
  droppedFrom!: PlanItemStatus | null;

  @Field(() => PolicyPhase, { description: '정책 단계. / Phase of the policy.' })
  @TextColumn(20)
  policyPhase!: PolicyPhase;

  @Field(() => DateScalar, { description: '지금 단계에 들어선 날. / Since when it is in this phase.' })
  @DateColumn()
  phaseSince!: string;

  @Field(() => [String], { description: '고객(누구를 위한 일인지). / Whom it serves.' })
  @JsonColumn()
  customerGroups!: readonly string[];

  @Field(() => String, { nullable: true, description: '성과(무엇이 나아지는지). / What becomes better.' })
  @TextColumn(2000, { nullable: true })
  outcomeStatement!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '상위 계획과 잇지 않는 까닭. / Why it has no link to a plan above.',
  })
  @TextColumn(1000, { nullable: true })
  unlinkedReason!: string | null;

  @Field(() => PlanHierarchyAct, {
    nullable: true,
    description: '판이 확정될 때 이행과제에 할 일. / What it does to the hierarchy when the edition becomes final.',
  })
  @TextColumn(10, { nullable: true })
  onFinal!: PlanHierarchyAct | null;

  @Field(() => PlanItemEntry, { description: '입력 단계. / How far its entry has come.' })
  @TextColumn(10)
  entry!: PlanItemEntry;

  @Field(() => String, { nullable: true, description: '반려 사유. / Why it was returned.' })
  @TextColumn(1000, { nullable: true })
  returnReason!: string | null;

  @ReferenceColumn({ nullable: true })
  submittedByKey!: number | null;

  @ReferenceColumn({ nullable: true })
  confirmedByKey!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '부서장 확인 시각. / When the head confirmed it.' })
  @InstantColumn({ nullable: true })
  confirmedAt!: Date | null;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;

  @TextColumn(10)
  visibility!: Visibility;

  @ReferenceColumn({ nullable: true })
  ownerDepartmentKey!: number | null;

  @ReferenceColumn({ nullable: true })
  ownerPersonKey!: number | null;
}
