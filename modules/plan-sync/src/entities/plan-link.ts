import {
  BooleanColumn,
  DateColumn,
  DateScalar,
  IntegerColumn,
  Node,
  RecordType,
  ReferenceColumn,
  TextColumn,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import { PlanLinkStatus, PlanLinkType } from './enums.js';

@RecordType('plan_sync_link', '계획항목 사이의 연계. / A link between items of plans.')
export class PlanLink extends Node {
  /** The lineage of the item that it goes out from: its first item. */
  @ReferenceColumn()
  fromKey!: number;

  @ReferenceColumn()
  toKey!: number;

  @Field(() => PlanLinkType, { description: '종류. / Kind.' })
  @TextColumn(20)
  type!: PlanLinkType;

  @Field(() => Int, { description: '강도 1–3. / Strength, 1 to 3.' })
  @IntegerColumn()
  strength!: number;

  @Field(() => String, { nullable: true, description: '근거. / Rationale.' })
  @TextColumn(1000, { nullable: true })
  rationale!: string | null;

  @Field(() => Int, { nullable: true, description: '첫해. / First year.' })
  @IntegerColumn({ nullable: true })
  validFrom!: number | null;

  @Field(() => Int, { nullable: true, description: '마지막 해. / Last year.' })
  @IntegerColumn({ nullable: true })
  validTo!: number | null;

  @Field(() => PlanLinkStatus, { description: '상태. / State.' })
  @TextColumn(10)
  status!: PlanLinkStatus;

  @ReferenceColumn({ nullable: true })
  proposedByKey!: number | null;

  @ReferenceColumn({ nullable: true })
  fromAgreedByKey!: number | null;

  @ReferenceColumn({ nullable: true })
  toAgreedByKey!: number | null;

  @Field(() => String, { nullable: true, description: '거절 사유. / Why it was rejected.' })
  @TextColumn(1000, { nullable: true })
  reason!: string | null;

  @Field(() => DateScalar, { nullable: true, description: '끝내기로 한 날. / Day on which somebody ended it.' })
  @DateColumn({ nullable: true })
  endedOn!: string | null;

  @ReferenceColumn({ nullable: true })
  endedByKey!: number | null;

  @Field(() => String, { nullable: true, description: '끝낸 까닭. / Why it was ended.' })
  @TextColumn(1000, { nullable: true })
  endReason!: string | null;

  @Field(() => Boolean, {
    description: '영역을 넘는 연계인지(주의). / Whether it crosses domains, which is worth a look.',
  })
  @BooleanColumn()
  crossesDomains!: boolean;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}
