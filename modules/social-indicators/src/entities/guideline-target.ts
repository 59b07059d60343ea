import {
  asParent,
  BooleanColumn,
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
import { TargetPathKind } from './enums.js';
import { Indicator } from './indicator.js';

@VisibleWhere(asParent(() => Indicator, 'indicator_id'))
@RecordType(
  'social_indicators_target',
  '미래지표 가이드라인: 어느 해까지 이를 값. / Guideline: the value to reach by a year.',
)
export class GuidelineTarget extends Node {
  @ReferenceColumn()
  indicatorKey!: number;

  @ReferenceColumn()
  regionKey!: number;

  @Field(() => Int, { description: '기준 연도. / Base year.' })
  @IntegerColumn()
  baseYear!: number;

  @Field(() => DecimalScalar, { description: '기준값. / Base value.' })
  @DecimalColumn()
  baseValue!: string;

  @Field(() => Int, { description: '목표 연도. / Target year.' })
  @IntegerColumn()
  year!: number;

  @Field(() => DecimalScalar, { description: '목표값(지표의 단위). / Target, in the unit of the indicator.' })
  @DecimalColumn()
  value!: string;

  @Field(() => TargetPathKind, { description: '경로. / Path.' })
  @TextColumn(10)
  path!: TargetPathKind;

  @Field(() => String, { nullable: true, description: '근거. / Basis.' })
  @TextColumn(500, { nullable: true })
  basis!: string | null;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}
