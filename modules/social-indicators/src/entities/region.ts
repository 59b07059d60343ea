import { BooleanColumn, CodedRecord, IntegerColumn, RecordType, ReferenceColumn, TextColumn } from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import { RegionLevel } from './enums.js';

@RecordType(
  'social_indicators_region',
  '통계의 지역: 있던 해가 정해져 있음. / A region of statistics, with the years it existed.',
)
export class Region extends CodedRecord {
  @Field(() => RegionLevel, { description: '단계. / Level.' })
  @TextColumn(10)
  level!: RegionLevel;

  @ReferenceColumn({ nullable: true })
  parentKey!: number | null;

  @Field(() => Int, { nullable: true, description: '생긴 해(없으면 처음부터). / First year; none if from the start.' })
  @IntegerColumn({ nullable: true })
  fromYear!: number | null;

  @Field(() => Int, { nullable: true, description: '없어진 해(없으면 지금도). / Last year; none if it still exists.' })
  @IntegerColumn({ nullable: true })
  toYear!: number | null;

  /** The city itself: one region. */
  @Field(() => Boolean, { description: '우리 시인지. / Whether it is the city itself.' })
  @BooleanColumn()
  home!: boolean;

  @Field(() => Int, { nullable: true, description: '비교 도시가 된 해. / Year since which it is a peer.' })
  @IntegerColumn({ nullable: true })
  peerFromYear!: number | null;

  @Field(() => Int, { nullable: true, description: '비교 도시로 마지막인 해. / Last year as a peer.' })
  @IntegerColumn({ nullable: true })
  peerToYear!: number | null;
}
