import {
  DateColumn,
  DateScalar,
  IntegerColumn,
  JsonColumn,
  Node,
  RecordType,
  ReferenceColumn,
  TextColumn,
  VisibleWhere,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import type { MetaReviewState, MetaScoreGiven } from '../../rules/meta/review.js';
import { readsMetaReview } from '../panel/who-reads-sheets.js';
import { MetaReviewStateName } from './meta-enums.js';

@VisibleWhere(readsMetaReview)
@RecordType('bsc_meta_review', '메타평가의 검토: 검토자 한 사람의 점수. / A reviewer’s scores in a meta-evaluation.')
export class MetaReview extends Node {
  @ReferenceColumn()
  evaluationKey!: number;

  @ReferenceColumn()
  personKey!: number;

  @Field(() => MetaReviewStateName, { description: '상태. / State.' })
  @TextColumn(20)
  state!: MetaReviewState;

  @JsonColumn()
  scores!: readonly MetaScoreGiven[];

  @Field(() => String, { nullable: true, description: '총평. / What was found on the whole.' })
  @TextColumn(2000, { nullable: true })
  remark!: string | null;

  @Field(() => DateScalar, { nullable: true, description: '제출한 날. / Day it was handed in.' })
  @DateColumn({ nullable: true })
  submittedOn!: string | null;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}
