import {
  asParent,
  DecimalColumn,
  DecimalScalar,
  enumOf,
  IntegerColumn,
  JsonColumn,
  Node,
  RecordType,
  ReferenceColumn,
  TextColumn,
  VisibleWhere,
} from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';
import { TARGET_PATHS, TARGET_STATUSES, type TargetPathKind } from '../../rules/target/target-path.js';
import { PlanItem } from '../plan-item.js';

export const TargetPathName = enumOf('TargetPath', '목표에 이르는 길. / How a target is reached.', TARGET_PATHS, {
  LINEAR: '해마다 같은 크기로. / By the same amount each year.',
  GEOMETRIC: '해마다 같은 비율로. / By the same rate each year.',
  EXPLICIT: '해마다 정한 값으로. / By values stated for years.',
});

export const TargetStatusName = enumOf(
  'PlanTargetStatus',
  '한 해의 목표값을 아는지. / Whether the target of a year is known.',
  TARGET_STATUSES,
  {
    KNOWN: '있음. / It is.',
    NO_YEARS: '기준 연도와 목표 연도가 같음. / The target year is that of the baseline.',
    BEFORE: '기준 연도보다 앞. / Before the year of the baseline.',
    AFTER: '목표 연도보다 뒤. / After the year of the target.',
    NOT_STATED: '그해의 값을 정하지 않음. / No value is stated for the year.',
  },
);

@ObjectType({ description: '한 해의 목표값. / Target of a year.' })
export class YearTarget {
  @Field(() => Int, { description: '연도. / Year.' })
  year!: number;

  @Field(() => DecimalScalar, { description: '목표값. / Target.' })
  value!: string;
}

@VisibleWhere(asParent(() => PlanItem, 'item_id'))
@RecordType(
  'plan_sync_target',
  '계획항목의 목표: 기준값에서 목표값까지. / What an item aims at, from a baseline to a target.',
)
export class PlanTarget extends Node {
  @ReferenceColumn()
  itemKey!: number;

  @Field(() => String, { description: '무엇을 재는지. / What is measured.' })
  @TextColumn(200)
  measure!: string;

  @Field(() => String, { description: '단위. / Unit.' })
  @TextColumn(30)
  unit!: string;

  @Field(() => TargetPathName, { description: '길. / How it is reached.' })
  @TextColumn(10)
  path!: TargetPathKind;

  @Field(() => Int, { description: '기준 연도. / Year of the baseline.' })
  @IntegerColumn()
  baseYear!: number;

  @Field(() => DecimalScalar, { description: '기준값. / Baseline.' })
  @DecimalColumn()
  baseline!: string;

  @Field(() => Int, { description: '목표 연도. / Year of the target.' })
  @IntegerColumn()
  targetYear!: number;

  @Field(() => DecimalScalar, { description: '목표값. / Target.' })
  @DecimalColumn()
  target!: string;

  @JsonColumn()
  stated!: Readonly<Record<string, string>>;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '유지 목표의 허용 오차. / How far the figure may lie from a target that is to be held.',
  })
  @DecimalColumn({ nullable: true })
  tolerance!: string | null;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}
