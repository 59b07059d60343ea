import { DateScalar, NewCodedRecord, RecordUpdate } from '@yeondong/schema';
import { Field, ID, InputType } from 'type-graphql';
import { OpinionAsideReason, OpinionChannelName, OpinionDecisionName } from '../entities/citizen-opinion.js';
import type { AsideReason, OpinionChannel, OpinionDecision } from '../rules/opinion-life.js';

@InputType({
  description: '접수하는 시민 의견(코드 = 접수번호). / An opinion that came in; its code is its receipt number.',
})
export class CitizenOpinionInput extends NewCodedRecord {
  @Field(() => OpinionChannelName, { description: '온 길. / How it came.' })
  channel!: OpinionChannel;

  @Field(() => String, { description: '내용. / What it says.' })
  content!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: '접수일(기본: 기준일). / Day of the receipt, today unless given.',
  })
  receivedOn?: string | null;

  @Field(() => ID, { nullable: true, description: '영역. / Domain.' })
  domain?: string | null;

  @Field(() => ID, { nullable: true, description: '이행과제. / Initiative.' })
  initiative?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: '나온 자리(정책토론회의 의견에만). / Meeting at which it was said; of the channel FORUM alone.',
  })
  forum?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: '담당 부서(적으면 바로 배정). / Department; assigned at once if given.',
  })
  department?: string | null;
}

@InputType({ description: '읽은 의견. / An opinion as it was read.' })
export class OpinionAsRead extends RecordUpdate {}

@InputType({ description: '의견의 배정. / Assigns an opinion to a department.' })
export class OpinionAssignment extends RecordUpdate {
  @Field(() => ID, { description: '담당 부서. / Department that answers it.' })
  department!: string;
}

@InputType({ description: '여러 의견의 배정. / Assigns several opinions to a department.' })
export class OpinionsAssignment {
  @Field(() => [OpinionAsRead], { description: '의견(500건까지). / Opinions, up to 500.' })
  opinions!: OpinionAsRead[];

  @Field(() => ID, { description: '담당 부서. / Department that answers them.' })
  department!: string;
}

@InputType({ description: '의견을 광고나 소관 밖으로 분류. / Sets opinions aside as spam or out of scope.' })
export class OpinionsAsideInput {
  @Field(() => [OpinionAsRead], { description: '의견(500건까지). / Opinions, up to 500.' })
  opinions!: OpinionAsRead[];

  @Field(() => OpinionAsideReason, { description: '분류. / As what.' })
  as!: AsideReason;

  @Field(() => String, { description: '까닭. / Why.' })
  reason!: string;
}

@InputType({ description: '의견의 검토. / Review of an opinion.' })
export class OpinionReview extends RecordUpdate {
  @Field(() => String, { description: '검토 의견. / What the review found.' })
  review!: string;
}

@InputType({ description: '의견에 대한 결정. / Decision on an opinion.' })
export class OpinionDecisionInput extends RecordUpdate {
  @Field(() => OpinionDecisionName, { description: '결정. / Decision.' })
  decision!: OpinionDecision;

  @Field(() => String, { description: '까닭. / Why.' })
  reason!: string;
}

@InputType({ description: '의견에 대한 회신. / Reply to an opinion.' })
export class OpinionReply extends RecordUpdate {
  @Field(() => String, { description: '회신. / What is replied.' })
  reply!: string;
}

@InputType({ description: '의견이 담긴 계획항목. / Plan item that has changed by an opinion.' })
export class OpinionIncorporation extends RecordUpdate {
  @Field(() => ID, { description: '바뀐 계획항목. / Plan item that has changed.' })
  item!: string;
}
