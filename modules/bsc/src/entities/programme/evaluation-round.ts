import {
  BooleanColumn,
  DateColumn,
  DateScalar,
  IntegerColumn,
  JsonColumn,
  Node,
  RecordType,
  ReferenceColumn,
  TextColumn,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import type { RoundState } from '../../rules/programme/moves.js';
import type { RoundResult } from '../../rules/programme/round-standing.js';
import { RoundStateName } from './enums.js';

@RecordType('bsc_evaluation_round', '연구회의 한 달 평가. / Evaluation of a month by the study group.')
export class EvaluationRound extends Node {
  @Field(() => String, { description: '평가하는 달(2006-05). / Month that is evaluated.' })
  @TextColumn(7)
  month!: string;

  @ReferenceColumn()
  committeeKey!: number;

  @Field(() => RoundStateName, { description: '상태. / State.' })
  @TextColumn(20)
  state!: RoundState;

  @Field(() => DateScalar, { description: '기한(다음 달 10일). / Due day: the 10th of the next month.' })
  @DateColumn()
  dueOn!: string;

  @Field(() => DateScalar, { nullable: true, description: '마친 날. / Day it was closed.' })
  @DateColumn({ nullable: true })
  closedOn!: string | null;

  @Field(() => String, { nullable: true, description: '총평. / What was found.' })
  @TextColumn(2000, { nullable: true })
  findings!: string | null;

  /** Every result that was due, as it stood when the round was closed. */
  @JsonColumn({ nullable: true })
  standing!: readonly RoundResult[] | null;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}
