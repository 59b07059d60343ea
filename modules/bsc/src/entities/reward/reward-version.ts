import {
  DateColumn,
  DateScalar,
  DateTimeScalar,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  Node,
  RecordType,
  ReferenceColumn,
  TextColumn,
  VisibleWhere,
  withPermission,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import type { RewardLine } from '../../rules/reward/delta.js';

/** Never changed once written: results that change after it are a further version that names it. */
@VisibleWhere(withPermission('bsc.reward.read'))
@RecordType(
  'bsc_reward_version',
  '보상에 넘긴 판(고칠 수 없음). / What was exported to a reward; it cannot be changed.',
)
export class RewardVersion extends Node {
  @ReferenceColumn()
  rewardExportKey!: number;

  @Field(() => Int, { description: '판(처음 1). / Version, 1 for the first.' })
  @IntegerColumn()
  sequence!: number;

  @JsonColumn()
  content!: readonly RewardLine[];

  @Field(() => String, {
    description:
      '넘긴 파일(CSV): 처음은 모든 부서, 다음은 달라진 부서만. / The file as CSV: all departments at first, then those that changed.',
  })
  @TextColumn(100_000)
  csv!: string;

  @Field(() => String, { description: '파일의 SHA-256(16진수). / SHA-256 of the file, hexadecimal.' })
  @TextColumn(64)
  hash!: string;

  @ReferenceColumn({ nullable: true })
  beforeKey!: number | null;

  @Field(() => DateScalar, { description: '넘긴 날. / Day it was exported.' })
  @DateColumn()
  exportedOn!: string;

  @Field(() => DateTimeScalar, { description: '넘긴 시각. / When it was exported.' })
  @InstantColumn()
  exportedAt!: Date;

  @ReferenceColumn({ nullable: true })
  exportedByKey!: number | null;
}
