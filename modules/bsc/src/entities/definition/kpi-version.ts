import {
  DateColumn,
  DateScalar,
  IntegerColumn,
  JsonColumn,
  Node,
  RecordType,
  ReferenceColumn,
  TextColumn,
} from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';
import type { ChangeGround } from '../../rules/change-window.js';
import { ChangeGroundName } from '../enums.js';

@ObjectType({ description: '정의서에서 바뀐 항목. / An item of a definition sheet that changed.' })
export class KpiFieldChange {
  @Field(() => String, { description: '항목(Kpi의 필드 이름). / Item, as the field of Kpi is called.' })
  field!: string;

  @Field(() => String, { nullable: true, description: '바뀌기 전. / Before.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: '바뀐 뒤. / After.' })
  after!: string | null;
}

@RecordType(
  'bsc_kpi_version',
  '확정된 뒤 바뀐 정의서의 판. / Version of a definition sheet, written when it changed after its first confirmation.',
)
export class KpiVersion extends Node {
  @ReferenceColumn()
  kpiKey!: number;

  @Field(() => Int, {
    description: '판(처음 확정된 정의가 1). / Number; the definition first confirmed is 1, its first change 2.',
  })
  @IntegerColumn()
  number!: number;

  @Field(() => DateScalar, { description: '시행일. / In force from.' })
  @DateColumn()
  fromOn!: string;

  @Field(() => ChangeGroundName, { description: '근거. / Ground.' })
  @TextColumn(20)
  ground!: ChangeGround;

  @Field(() => String, { description: '사유. / Reason.' })
  @TextColumn(1000)
  reason!: string;

  @Field(() => [KpiFieldChange], { description: '바뀐 항목. / What changed.' })
  @JsonColumn()
  changes!: readonly KpiFieldChange[];

  @ReferenceColumn({ nullable: true })
  changedByKey!: number | null;
}
