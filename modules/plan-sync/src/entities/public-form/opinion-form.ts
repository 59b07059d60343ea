import { DateScalar, enumOf } from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';
import type { OpinionDecision, OpinionStatus } from '../../rules/opinion-life.js';
import { FORM_STATES, type FormState } from '../../rules/public-form/form-state.js';
import { OpinionDecisionName, OpinionStatusName } from '../citizen-opinion.js';

// What visitors see: types of their own that lead nowhere else.

export const OpinionFormStateName = enumOf(
  'OpinionFormState',
  '온라인 의견 접수의 상태. / Whether opinions are taken in online.',
  FORM_STATES,
  {
    NONE: '올해 계획에 없음. / Not in the plan of the year.',
    NOT_YET: '시작 전. / Not yet.',
    OPEN: '받는 중. / Open.',
    OVER: '끝남. / Over.',
  },
);

@ObjectType({ description: '시민에게 보이는 이름. / A name as citizens see it.' })
export class OpinionLabel {
  @Field(() => String, { description: '코드. / Code.' })
  code!: string;

  titleKo!: string;
  titleEn!: string | null;
}

@ObjectType({ description: '누구나 쓰는 의견 서식: 기간과 영역. / The form for everybody: its days and its domains.' })
export class OpinionForm {
  @Field(() => Int, { description: '연도. / Year.' })
  year!: number;

  @Field(() => OpinionFormStateName, { description: '상태. / State.' })
  state!: FormState;

  @Field(() => DateScalar, { nullable: true, description: '첫날. / First day.' })
  from!: string | null;

  @Field(() => DateScalar, { nullable: true, description: '마지막 날(그날 밤 12시까지). / Last day, until its end.' })
  to!: string | null;

  @Field(() => DateScalar, { description: '오늘 낸 의견의 회신 기한. / Last day for the reply to one of today.' })
  replyDue!: string;

  @Field(() => [OpinionLabel], { description: '고를 영역. / Domains to choose from.' })
  domains!: OpinionLabel[];
}

@ObjectType({ description: '의견 접수증: 낸 사람만 압니다. / Receipt of an opinion, known to who sent it alone.' })
export class OpinionReceipt {
  @Field(() => String, { description: '접수증 번호(다시 보여 주지 않음). / The receipt; it is not shown again.' })
  receipt!: string;

  @Field(() => DateScalar, { description: '회신 기한. / Last day for the reply.' })
  replyDue!: string;

  @Field(() => Boolean, { description: '같은 의견이 이미 있어 함께 다룸. / Whether it joins an equal one.' })
  joined!: boolean;
}

@ObjectType({ description: '접수증으로 본 의견과 회신. / An opinion and its reply, by the receipt.' })
export class SubmittedOpinion {
  @Field(() => String, { description: '제목. / Title.' })
  title!: string;

  @Field(() => String, { description: '내용. / What it says.' })
  content!: string;

  @Field(() => DateScalar, { description: '접수일. / Day of the receipt.' })
  submittedOn!: string;

  @Field(() => DateScalar, { description: '회신 기한. / Last day for the reply.' })
  replyDue!: string;

  @Field(() => OpinionStatusName, { description: '상태. / State.' })
  status!: OpinionStatus;

  @Field(() => OpinionLabel, { nullable: true, description: '영역. / Domain.' })
  domain!: OpinionLabel | null;

  @Field(() => OpinionLabel, { nullable: true, description: '담당 부서. / Department that answers it.' })
  department!: OpinionLabel | null;

  @Field(() => OpinionDecisionName, {
    nullable: true,
    description: '결정(회신한 뒤에 보임). / Decision, once it was replied to.',
  })
  decision!: OpinionDecision | null;

  @Field(() => String, { nullable: true, description: '회신. / Reply.' })
  reply!: string | null;

  @Field(() => DateScalar, { nullable: true, description: '회신일. / Day of the reply.' })
  repliedOn!: string | null;

  @Field(() => OpinionLabel, { nullable: true, description: '바뀐 계획항목. / Plan item that has changed by it.' })
  item!: OpinionLabel | null;
}
