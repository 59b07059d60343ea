import {
  DateColumn,
  DateScalar,
  DateTimeScalar,
  InstantColumn,
  Node,
  RecordType,
  ReferenceColumn,
  TextColumn,
} from '@yeondong/schema';
import { Field, ObjectType } from 'type-graphql';
import type { ChangeGround } from '../../rules/change-window.js';
import type { ScorecardState } from '../../rules/life/states.js';
import { ChangeGroundName } from '../enums.js';
import { ScorecardStatus } from './enums.js';

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

  /** The absent head in whose place it was moved. */
  @ReferenceColumn({ nullable: true })
  movedForKey!: number | null;
}

@ObjectType({ description: '지금 할 수 있는 단계 이동. / A move that the reader may take now.' })
export class ScorecardMoveOption {
  @Field(() => ScorecardStatus, { description: '옮길 상태. / State to move to.' })
  to!: ScorecardState;

  @Field(() => Boolean, { description: '되돌리거나 바꾸는 이동인지(사유 필요). / Goes back: needs a reason.' })
  back!: boolean;
}
