import {
  BooleanColumn,
  CodedRecord,
  DecimalColumn,
  DecimalScalar,
  Node,
  PlanRecord,
  RecordType,
  ReferenceColumn,
  TextColumn,
} from '@yeondong/schema';
import { Field } from 'type-graphql';
import { FiscalClassLevel, FiscalSchemeStructure } from './enums.js';

@RecordType('plan_sync_scheme', '재정 분류체계: 어느 해부터 쓰는 분류. / A classification of spending, from a year on.')
export class FiscalScheme extends PlanRecord {
  @Field(() => FiscalSchemeStructure, { description: '짜임. / How it is built.' })
  @TextColumn(10)
  structure!: FiscalSchemeStructure;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;
}

@RecordType('plan_sync_class', '재정 분류: 한 체계의 분야, 부문, 사업. / A class of a classification of spending.')
export class FiscalClass extends CodedRecord {
  @ReferenceColumn()
  schemeKey!: number;

  @ReferenceColumn({ nullable: true })
  parentKey!: number | null;

  @Field(() => FiscalClassLevel, { description: '단계. / Level.' })
  @TextColumn(20)
  level!: FiscalClassLevel;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;
}

@RecordType(
  'plan_sync_crosswalk',
  '분류 연계표의 한 줄: 한 분류의 몫이 다른 체계의 어디로 가는지. / Share of a class that goes to a class of another scheme.',
)
export class FiscalCrosswalk extends Node {
  @ReferenceColumn()
  fromKey!: number;

  @ReferenceColumn()
  toKey!: number;

  @Field(() => DecimalScalar, { description: '몫(0–1). / Share, 0 to 1.' })
  @DecimalColumn()
  share!: string;
}
