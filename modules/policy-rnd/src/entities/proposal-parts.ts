import {
  asParent,
  BooleanColumn,
  DateColumn,
  DateScalar,
  DecimalColumn,
  DecimalScalar,
  type GivenPoints,
  IntegerColumn,
  JsonColumn,
  Node,
  PanelPoints,
  RecordType,
  ReferenceColumn,
  TextColumn,
  VisibleWhere,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import { Proposal } from './proposal.js';
import { readsReview } from './who-reads.js';

@VisibleWhere(asParent(() => Proposal, 'proposal_id'))
@RecordType('policy_rnd_participant', '함께 제안한 사람과 몫. / Who proposes together, and the share.')
export class ProposalParticipant extends Node {
  @ReferenceColumn()
  proposalKey!: number;

  /** Nobody for a citizen: who that is is not stored. */
  @ReferenceColumn({ nullable: true })
  personKey!: number | null;

  @Field(() => DecimalScalar, { description: '기여한 몫(%). / Share in percent.' })
  @DecimalColumn()
  share!: string;

  @Field(() => Boolean, { description: '주제안자인지. / Whether the main proposer.' })
  @BooleanColumn()
  main!: boolean;
}

@VisibleWhere(readsReview)
@RecordType('policy_rnd_review', '심사표: 위원 한 사람의 심사. / Review sheet of one evaluator.')
export class ProposalReview extends Node {
  @ReferenceColumn()
  proposalKey!: number;

  @ReferenceColumn()
  reviewerKey!: number;

  @Field(() => [PanelPoints], { description: '기준별 점수(심사 전이면 빔). / Points by criterion.' })
  @JsonColumn()
  points!: readonly GivenPoints[];

  @Field(() => DecimalScalar, { nullable: true, description: '합계. / Total.' })
  @DecimalColumn({ nullable: true })
  total!: string | null;

  @Field(() => String, { nullable: true, description: '심사 의견. / Opinion.' })
  @TextColumn(2000, { nullable: true })
  opinion!: string | null;

  @Field(() => Boolean, { description: '제척·기피했는지. / Whether recused.' })
  @BooleanColumn()
  recused!: boolean;

  @Field(() => DateScalar, { nullable: true, description: '심사일. / Day it was scored.' })
  @DateColumn({ nullable: true })
  scoredOn!: string | null;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}
