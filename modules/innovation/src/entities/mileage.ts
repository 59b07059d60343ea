import {
  BooleanColumn,
  DateColumn,
  DateScalar,
  DecimalColumn,
  DecimalScalar,
  IntegerColumn,
  Node,
  RecordType,
  ReferenceColumn,
  TextColumn,
  VisibleWhere,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import type { ActivityStatus } from '../rules/activity-life.js';
import type { Cap, MileageKind } from '../rules/mileage-kinds.js';
import { InnovationActivityStatus, MileageCap, MileageEntryKind } from './enums.js';
import { personalRows } from './who-sees.js';

const optional = (description: string) => ({ nullable: true, description });

@RecordType(
  'innovation_mileage_rule',
  '마일리지 기준의 한 판(소급하지 않음). / A version of a mileage rule; none looks back.',
)
export class MileageRule extends Node {
  @Field(() => String, { description: '코드(판이 바뀌어도 같음). / Code, the same over its versions.' })
  @TextColumn(60)
  code!: string;

  @TextColumn(300)
  titleKo!: string;

  @TextColumn(300, { nullable: true })
  titleEn!: string | null;

  @Field(() => DecimalScalar, { description: '한 단위의 점수. / Points of a unit.' })
  @DecimalColumn()
  points!: string;

  @Field(() => String, { description: '단위(회, 건 …). / Unit.' })
  @TextColumn(20)
  unit!: string;

  @Field(() => DecimalScalar, optional('한 사람의 연간 한도. / Most for a person in a year.'))
  @DecimalColumn({ nullable: true })
  capPerYear!: string | null;

  @Field(() => DecimalScalar, optional('한 활동의 한도. / Most for a person and activity.'))
  @DecimalColumn({ nullable: true })
  capPerEvent!: string | null;

  @Field(() => Int, {
    description:
      '유효 햇수(2 = 다음다음 해 말까지). / Years that points are good for after that in which they were earned.',
  })
  @IntegerColumn()
  validYears!: number;

  @Field(() => DateScalar, { description: '시행일. / First day.' })
  @DateColumn()
  fromDate!: string;

  @Field(() => DateScalar, optional('끝난 날. / Last day.'))
  @DateColumn({ nullable: true })
  toDate!: string | null;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;
}

@RecordType('innovation_activity', '마일리지를 쌓는 혁신활동. / An innovation activity that earns mileage.')
export class InnovationActivity extends Node {
  @TextColumn(300)
  titleKo!: string;

  @TextColumn(300, { nullable: true })
  titleEn!: string | null;

  @ReferenceColumn()
  ruleKey!: number;

  @ReferenceColumn()
  departmentKey!: number;

  @ReferenceColumn()
  leaderKey!: number;

  @Field(() => DateScalar, { description: '한 날. / Day it happened.' })
  @DateColumn()
  occurredOn!: string;

  @Field(() => DateScalar, { description: '등록일. / Day it was registered.' })
  @DateColumn()
  registeredOn!: string;

  @Field(() => Int, { description: '단위 수. / How many units.' })
  @IntegerColumn()
  units!: number;

  @Field(() => String, { description: '증빙(문서번호, 사진 설명 …). / Evidence: number of the document, and such.' })
  @TextColumn(500)
  evidence!: string;

  @Field(() => InnovationActivityStatus, { description: '상태. / State.' })
  @TextColumn(10)
  status!: ActivityStatus;

  @Field(() => String, optional('늦게 등록한 까닭(30일이 지난 활동). / Why it was registered late, after 30 days.'))
  @TextColumn(1000, { nullable: true })
  lateReason!: string | null;

  @Field(() => String, optional('반려하거나 취소한 까닭. / Why it was returned or cancelled.'))
  @TextColumn(1000, { nullable: true })
  reason!: string | null;

  @ReferenceColumn({ nullable: true })
  submittedByKey!: number | null;

  @ReferenceColumn({ nullable: true })
  confirmedByKey!: number | null;

  @ReferenceColumn({ nullable: true })
  approvedByKey!: number | null;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}

@RecordType(
  'innovation_activity_participant',
  '활동에 참여한 사람과 몫. / Who took part in an activity, and the share.',
)
export class ActivityParticipant extends Node {
  @ReferenceColumn()
  activityKey!: number;

  @ReferenceColumn()
  personKey!: number;

  /** Where the person belonged on the day: points stay there. */
  @ReferenceColumn()
  departmentKey!: number;

  @Field(() => DecimalScalar, { description: '몫(%). / Share in percent.' })
  @DecimalColumn()
  share!: string;
}

@VisibleWhere(personalRows('innovation.mileage.read-all'))
@RecordType(
  'innovation_mileage_entry',
  '마일리지 원장의 한 줄(고치거나 지우지 않음). / A line of the mileage ledger, never changed nor removed.',
)
export class MileageEntry extends Node {
  @ReferenceColumn()
  personKey!: number;

  @ReferenceColumn()
  departmentKey!: number;

  @ReferenceColumn()
  ruleKey!: number;

  @ReferenceColumn()
  activityKey!: number;

  @Field(() => MileageEntryKind, { description: '종류. / Kind.' })
  @TextColumn(10)
  kind!: MileageKind;

  /** Of the entries of a kind for an activity, person and rule: the first is 1. */
  @IntegerColumn()
  sequence!: number;

  @Field(() => DecimalScalar, { description: '점수(±). / Points, plus or minus.' })
  @DecimalColumn()
  points!: string;

  @Field(() => DecimalScalar, optional('한도를 넘어 주지 않은 점수. / Points that a cap held back.'))
  @DecimalColumn({ nullable: true })
  cappedFrom!: string | null;

  @Field(() => MileageCap, optional('걸린 한도. / Cap that held them back.'))
  @TextColumn(10, { nullable: true })
  cap!: Cap | null;

  @Field(() => DateScalar, { description: '활동한 날. / Day of the activity.' })
  @DateColumn()
  occurredOn!: string;

  @Field(() => DateScalar, { description: '올린 날. / Day it was posted.' })
  @DateColumn()
  postedOn!: string;

  @Field(() => DateScalar, { description: '유효한 마지막 날. / Last day that the points are good.' })
  @DateColumn()
  expiresOn!: string;

  @ReferenceColumn({ nullable: true })
  reversalOfKey!: number | null;
}
