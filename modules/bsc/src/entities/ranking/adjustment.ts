import {
  BooleanColumn,
  DateColumn,
  DateScalar,
  DecimalColumn,
  DecimalScalar,
  enumOf,
  IntegerColumn,
  Node,
  RecordType,
  ReferenceColumn,
  TextColumn,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import {
  ADJUSTMENT_KINDS,
  ADJUSTMENT_STATES,
  type AdjustmentKind,
  type AdjustmentState,
} from '../../rules/ranking/adjustment.js';

export const BonusPenaltyKind = enumOf('BonusPenaltyKind', '가점·감점의 구분. / Bonus or penalty.', ADJUSTMENT_KINDS, {
  BONUS: '가점. / Bonus.',
  PENALTY: '감점. / Penalty.',
});
export const BonusPenaltyState = enumOf(
  'BonusPenaltyState',
  '가점·감점의 상태. / State of a bonus or penalty.',
  ADJUSTMENT_STATES,
  { PROPOSED: '신청. / Proposed.', ACCEPTED: '인정. / Accepted.', REJECTED: '불인정. / Rejected.' },
);

@RecordType('bsc_adjustment', '가점·감점 한 건. / A bonus or penalty of a department in a year.')
export class BonusPenalty extends Node {
  @ReferenceColumn()
  departmentKey!: number;

  @Field(() => Int, { description: '연도. / Year.' })
  @IntegerColumn()
  year!: number;

  @Field(() => BonusPenaltyKind, { description: '구분. / Kind.' })
  @TextColumn(20)
  kind!: AdjustmentKind;

  @Field(() => String, { description: '근거 규정. / Rule that it rests on.' })
  @TextColumn(500)
  rule!: string;

  @Field(() => DecimalScalar, { description: '점수. / Points.' })
  @DecimalColumn()
  points!: string;

  @Field(() => String, {
    description: '증빙 번호(한 실적은 한 번만). / Key of the evidence; one achievement counts once in a year.',
  })
  @TextColumn(100)
  evidenceKey!: string;

  /** Year and evidence while it may count; empty once rejected, so that the evidence is free again. */
  @TextColumn(120, { nullable: true })
  countedKey!: string | null;

  @Field(() => BonusPenaltyState, { description: '상태. / State.' })
  @TextColumn(20)
  state!: AdjustmentState;

  @ReferenceColumn({ nullable: true })
  proposedByKey!: number | null;

  @ReferenceColumn({ nullable: true })
  decidedByKey!: number | null;

  @Field(() => DateScalar, { nullable: true, description: '결정일. / Day of the decision.' })
  @DateColumn({ nullable: true })
  decidedOn!: string | null;

  @Field(() => String, { nullable: true, description: '결정 사유. / Reason of the decision.' })
  @TextColumn(1000, { nullable: true })
  reason!: string | null;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}
