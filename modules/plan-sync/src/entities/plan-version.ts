import {
  BooleanColumn,
  DateTimeScalar,
  InstantColumn,
  IntegerColumn,
  Node,
  RecordType,
  ReferenceColumn,
  TextColumn,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import { PlanVersionKind, PlanVersionStatus } from './enums.js';

@RecordType('plan_sync_version', '계획의 한 판(연차·수정). / An edition of a plan for a year.')
export class PlanVersion extends Node {
  @ReferenceColumn()
  planKey!: number;

  @Field(() => Int, { description: '연도. / Year.' })
  @IntegerColumn()
  year!: number;

  @Field(() => Int, { description: '그해의 몇 번째 판인지. / Number within the year.' })
  @IntegerColumn()
  number!: number;

  @Field(() => PlanVersionKind, { description: '종류. / Kind.' })
  @TextColumn(10)
  kind!: PlanVersionKind;

  @Field(() => PlanVersionStatus, { description: '상태. / State.' })
  @TextColumn(20)
  status!: PlanVersionStatus;

  /** The year while it is not settled, none afterwards: unique with the plan, so that two cannot be open at once. */
  @IntegerColumn({ nullable: true })
  openYear!: number | null;

  @ReferenceColumn({ nullable: true })
  basedOnKey!: number | null;

  @Field(() => Int, { nullable: true, description: '재정계획 기간의 첫해. / First year of a fiscal plan’s window.' })
  @IntegerColumn({ nullable: true })
  windowStart!: number | null;

  @Field(() => Int, { nullable: true, description: '재정계획 기간의 햇수. / How many years its window has.' })
  @IntegerColumn({ nullable: true })
  windowYears!: number | null;

  @Field(() => String, { nullable: true, description: '바뀐 점. / What has changed.' })
  @TextColumn(2000, { nullable: true })
  changeNote!: string | null;

  @Field(() => String, { nullable: true, description: '마지막으로 되돌린 사유. / Why it was last sent back.' })
  @TextColumn(1000, { nullable: true })
  reason!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '확정 시각. / When it became final.' })
  @InstantColumn({ nullable: true })
  finalizedAt!: Date | null;

  @Field(() => String, { nullable: true, description: '확정본의 해시(SHA-256). / Hash of what became final, SHA-256.' })
  @TextColumn(64, { nullable: true })
  snapshotHash!: string | null;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}
