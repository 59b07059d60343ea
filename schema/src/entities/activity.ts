import { Field, Int } from 'type-graphql';
import { DateColumn, IntegerColumn, ReferenceColumn, TextColumn, WonColumn } from '../contract/columns.js';
import { Node } from '../contract/node.js';
import { RecordType } from '../contract/table.js';
import { DateScalar } from '../scalars/date.js';
import { WonScalar } from '../scalars/won.js';

@RecordType('core_activity', '사업의 활동: 계획과 실시. / An activity of a program: planned and held.')
export class Activity extends Node {
  @Field(() => String, {
    description: '코드(원문의 계획은 planned: 뒤의 번호). / Code; facts of the plan carry its own number.',
  })
  @TextColumn(60)
  code!: string;

  @Field(() => String, { description: '종류(event, survey, workshop …). / Kind.' })
  @TextColumn(40)
  kind!: string;

  @TextColumn(300)
  titleKo!: string;

  @TextColumn(300, { nullable: true })
  titleEn!: string | null;

  @ReferenceColumn({ nullable: true })
  programKey!: number | null;

  @Field(() => Int, { description: '계획 연도. / Plan year.' })
  @IntegerColumn()
  year!: number;

  @Field(() => DateScalar, { nullable: true, description: '시작일. / First day.' })
  @DateColumn({ nullable: true })
  startsOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: '종료일(기한). / Last day, by which it is due.' })
  @DateColumn({ nullable: true })
  endsOn!: string | null;

  @Field(() => String, { nullable: true, description: '반복(monthly, quarterly, yearly). / Recurrence.' })
  @TextColumn(20, { nullable: true })
  recurrence!: string | null;

  @Field(() => String, { nullable: true, description: '비교(>=이면 이상, 없으면 정확히). / Comparator of the count.' })
  @TextColumn(4, { nullable: true })
  comparator!: string | null;

  @Field(() => Int, { nullable: true, description: '계획 수량. / Planned count.' })
  @IntegerColumn({ nullable: true })
  plannedCount!: number | null;

  @Field(() => String, { nullable: true, description: '수량의 단위. / Unit of the count.' })
  @TextColumn(30, { nullable: true })
  plannedUnit!: string | null;

  @Field(() => Int, { nullable: true, description: '계획 인원. / Planned number of people.' })
  @IntegerColumn({ nullable: true })
  plannedPeople!: number | null;

  @Field(() => String, { nullable: true, description: '대상. / Whom it is for.' })
  @TextColumn(100, { nullable: true })
  scope!: string | null;

  @Field(() => WonScalar, { nullable: true, description: '계획 금액(원). / Planned amount of won.' })
  @WonColumn({ nullable: true })
  plannedAmount!: number | null;

  @Field(() => String, { nullable: true, description: '장소. / Place.' })
  @TextColumn(100, { nullable: true })
  place!: string | null;

  @Field(() => String, { nullable: true, description: '세부 내용. / Details.' })
  @TextColumn(1000, { nullable: true })
  detail!: string | null;

  @Field(() => String, { nullable: true, description: "계획 원문. / The plan's own words." })
  @TextColumn(300, { nullable: true })
  quote!: string | null;

  @Field(() => Int, { nullable: true, description: '원문의 줄 번호. / Line of the plan.' })
  @IntegerColumn({ nullable: true })
  line!: number | null;

  @ReferenceColumn({ nullable: true })
  departmentKey!: number | null;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}

@RecordType('core_occurrence', '활동을 실제로 한 기록. / One time that an activity was held.')
export class Occurrence extends Node {
  @ReferenceColumn()
  activityKey!: number;

  @Field(() => DateScalar, { description: '실시일. / Day it was held.' })
  @DateColumn()
  heldOn!: string;

  @Field(() => Int, { nullable: true, description: '참석 인원. / Number of people.' })
  @IntegerColumn({ nullable: true })
  people!: number | null;

  @Field(() => String, { nullable: true, description: '장소. / Place.' })
  @TextColumn(100, { nullable: true })
  place!: string | null;

  @Field(() => String, { nullable: true, description: '회의록·결과. / Minutes.' })
  @TextColumn(20000, { nullable: true })
  minutes!: string | null;

  @ReferenceColumn({ nullable: true })
  recordedByKey!: number | null;
}
