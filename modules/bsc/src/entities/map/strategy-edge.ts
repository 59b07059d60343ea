import { BooleanColumn, enumOf, IntegerColumn, Node, RecordType, ReferenceColumn, TextColumn } from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import { EDGE_SIGNS, type EdgeSign } from '../../rules/map/evidence.js';

export const EdgeSignName = enumOf('EdgeSign', '인과의 방향. / Which way an effect goes.', EDGE_SIGNS, {
  POSITIVE: '＋: 원인이 좋아지면 결과도 좋아짐. / Better makes better.',
  NEGATIVE: '－: 원인이 좋아지면 결과는 나빠짐. / Better makes worse.',
});

@RecordType('bsc_strategy_edge', '전략맵의 인과 연결. / A cause and its effect on the strategy map.')
export class StrategyEdge extends Node {
  @ReferenceColumn()
  causeKey!: number;

  @ReferenceColumn()
  effectKey!: number;

  @Field(() => EdgeSignName, { description: '방향. / Sign.' })
  @TextColumn(10)
  sign!: EdgeSign;

  @Field(() => Int, { description: '시차(개월). / Months until the effect shows.' })
  @IntegerColumn()
  lagMonths!: number;

  @Field(() => String, { description: '가설: 왜 그렇게 되는가. / Hypothesis: why it should be so.' })
  @TextColumn(1000)
  hypothesis!: string;

  @Field(() => Int, { description: '유효 시작 연도. / First year.' })
  @IntegerColumn()
  fromYear!: number;

  @Field(() => Int, { nullable: true, description: '유효 끝 연도(없으면 계속). / Last year; none while it goes on.' })
  @IntegerColumn({ nullable: true })
  toYear!: number | null;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}
