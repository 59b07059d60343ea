import {
  DateColumn,
  DateScalar,
  DateTimeScalar,
  DecimalColumn,
  DecimalScalar,
  InstantColumn,
  Node,
  RecordType,
  ReferenceColumn,
  TextColumn,
} from '@yeondong/schema';
import { Field, ObjectType } from 'type-graphql';
import type { ChangeGround, ScorecardState } from '../../rules/life/states.js';
import { ChangeGroundName, ScorecardStatus } from './enums.js';

@RecordType('bsc_scorecard_step', '성과표가 지나온 단계. / A move in the life of a scorecard.')
export class ScorecardStep extends Node {
  @ReferenceColumn()
  scorecardKey!: number;

  @Field(() => ScorecardStatus, { description: '앞 상태. / State before.' })
  @TextColumn(20)
  fromState!: ScorecardState;

  @Field(() => ScorecardStatus, { description: '뒤 상태. / State after.' })
  @TextColumn(20)
  toState!: ScorecardState;

  @Field(() => String, { nullable: true, description: '사유. / Reason.' })
  @TextColumn(1000, { nullable: true })
  reason!: string | null;

  @Field(() => ChangeGroundName, { nullable: true, description: '변경 근거. / Ground for a change of targets.' })
  @TextColumn(20, { nullable: true })
  ground!: ChangeGround | null;

  @ReferenceColumn({ nullable: true })
  meetingKey!: number | null;

  @Field(() => DateScalar, { description: '처리일(기준일). / Business day of the move.' })
  @DateColumn()
  movedOn!: string;

  @Field(() => DateTimeScalar, { description: '처리 시각. / When it was recorded.' })
  @InstantColumn()
  movedAt!: Date;

  @ReferenceColumn({ nullable: true })
  movedByKey!: number | null;
}

@ObjectType({ description: '지금 할 수 있는 단계 이동. / A move that the reader may take now.' })
export class ScorecardMoveOption {
  @Field(() => ScorecardStatus, { description: '옮길 상태. / State to move to.' })
  to!: ScorecardState;

  @Field(() => Boolean, { description: '되돌리거나 바꾸는 이동인지(사유 필요). / Goes back: needs a reason.' })
  back!: boolean;
}

@RecordType('bsc_former_target', '바뀌기 전의 목표. / A target as it was before a change during the year.')
export class FormerTarget extends Node {
  @ReferenceColumn()
  targetKey!: number;

  @Field(() => DecimalScalar, { description: '목표. / Target.' })
  @DecimalColumn()
  target!: string;

  @Field(() => DecimalScalar, { nullable: true, description: '기준치. / Baseline.' })
  @DecimalColumn({ nullable: true })
  baseline!: string | null;

  @Field(() => DateScalar, { description: '바뀐 날. / Day it was replaced.' })
  @DateColumn()
  replacedOn!: string;

  @ReferenceColumn({ nullable: true })
  replacedByKey!: number | null;
}
