import { DateColumn, DateScalar, IntegerColumn, Node, RecordType, ReferenceColumn, TextColumn } from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import { RewardExportState, RewardKind } from './enums.js';

@RecordType(
  'bsc_reward_export',
  '평가결과의 보상 반영: 한 종류의 보상에 한 해 결과를 넘김. / Results of a year handed over to one kind of reward.',
)
export class RewardExport extends Node {
  @Field(() => Int, { description: '평가 연도. / Year that was evaluated.' })
  @IntegerColumn()
  year!: number;

  @Field(() => RewardKind, { description: '종류. / Kind of reward.' })
  @TextColumn(20)
  kind!: RewardKind;

  @Field(() => RewardExportState, { description: '상태. / State.' })
  @TextColumn(20)
  state!: RewardExportState;

  @Field(() => DateScalar, { description: '기한. / Due day.' })
  @DateColumn()
  dueOn!: string;

  @ReferenceColumn({ nullable: true })
  activityKey!: number | null;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}
