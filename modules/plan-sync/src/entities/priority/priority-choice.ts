import {
  asParent,
  BooleanColumn,
  DateColumn,
  DateScalar,
  DecimalColumn,
  DecimalScalar,
  Initiative,
  IntegerColumn,
  JsonColumn,
  Node,
  RecordType,
  ReferenceColumn,
  TextColumn,
  VisibleWhere,
} from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Points } from '../../rules/priority/priority-score.js';

@RecordType('plan_sync_criterion', '중점추진과제를 고르는 기준. / Criterion by which priorities are chosen.')
export class PriorityCriterion extends Node {
  @Field(() => Int, { description: '연도. / Year.' })
  @IntegerColumn()
  year!: number;

  @TextColumn(200)
  titleKo!: string;

  @TextColumn(200, { nullable: true })
  titleEn!: string | null;

  @Field(() => DecimalScalar, { description: '가중치(합 1). / Weight; all add up to 1.' })
  @DecimalColumn()
  weight!: string;

  @IntegerColumn()
  position!: number;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;
}

@ObjectType({ description: '기준 하나의 점수. / Points by a criterion.' })
export class CriterionPoints {
  @Field(() => PriorityCriterion, { description: '기준. / Criterion.' })
  criterion!: PriorityCriterion;

  @Field(() => Int, {
    nullable: true,
    description: '점수(0–100), 매기지 않았으면 없음. / Points from 0 to 100; none yet.',
  })
  points!: number | null;
}

@VisibleWhere(asParent(() => Initiative, 'initiative_id'))
@RecordType('plan_sync_priority', '한 해의 중점추진과제 후보와 선정. / A candidate for the priorities of a year.')
export class PriorityCandidate extends Node {
  @Field(() => Int, { description: '연도. / Year.' })
  @IntegerColumn()
  year!: number;

  @ReferenceColumn()
  initiativeKey!: number;

  /** By key of the criterion. */
  @JsonColumn()
  points!: Points;

  @Field(() => Boolean, { description: '선정했는지. / Whether it was chosen.' })
  @BooleanColumn()
  chosen!: boolean;

  @Field(() => String, {
    nullable: true,
    description: '순위가 앞선 후보를 두고 선정한 사유. / Why it was chosen over candidates before it.',
  })
  @TextColumn(1000, { nullable: true })
  reason!: string | null;

  @Field(() => DateScalar, { nullable: true, description: '결정일. / Day of the decision.' })
  @DateColumn({ nullable: true })
  decidedOn!: string | null;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}
