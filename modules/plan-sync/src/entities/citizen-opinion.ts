import {
  BooleanColumn,
  bilingualWhere,
  CodedRecord,
  collection,
  DateColumn,
  DateScalar,
  dateWhere,
  daysInYear,
  enumOf,
  enumWhere,
  idWhere,
  MeasuredType,
  RecordType,
  ReferenceColumn,
  sampleWhere,
  stringWhere,
  TextColumn,
  toOneWhere,
} from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';
import {
  ASIDE_REASONS,
  OPINION_CHANNELS,
  OPINION_DECISIONS,
  OPINION_STATUSES,
  type OpinionChannel,
  type OpinionDecision,
  type OpinionStatus,
} from '../rules/opinion-life.js';

export const OpinionChannelName = enumOf('OpinionChannel', '의견이 온 길. / How an opinion came.', OPINION_CHANNELS, {
  ONLINE: '사이버 시정시스템. / Online.',
  FORUM: '정책토론회. / A policy forum.',
  SURVEY: '설문. / A survey.',
  CALL: '전화·방문. / A call or visit.',
});

export const OpinionStatusName = enumOf('OpinionStatus', '의견의 상태. / State of an opinion.', OPINION_STATUSES, {
  RECEIVED: '접수. / Received.',
  ASSIGNED: '배정. / Assigned to a department.',
  REVIEWED: '검토. / Reviewed.',
  DECIDED: '결정. / Decided.',
  REPLIED: '회신. / Replied to.',
  INCORPORATED: '계획에 담김. / Stands in a plan.',
});

export const OpinionDecisionName = enumOf('OpinionDecision', '의견의 결정. / Decision on it.', OPINION_DECISIONS, {
  INCORPORATED: '반영. / Taken up.',
  PARTLY: '일부반영. / Taken up in part.',
  DECLINED: '불반영. / Not taken up.',
  LONG_TERM: '장기검토. / Kept for the long term.',
  OUT_OF_SCOPE: '소관 밖. / Out of scope.',
  SPAM: '광고·도배(회신 없음). / Spam, without a reply.',
});

export const OpinionAsideReason = enumOf(
  'OpinionAsideReason',
  '검토하지 않는 까닭. / Why no department looks into an opinion.',
  ASIDE_REASONS,
  { SPAM: '광고·도배. / Spam.', OUT_OF_SCOPE: '소관 밖. / Out of scope.' },
);

const text = (length: number) => TextColumn(length, { nullable: true });
const optional = (description: string) => ({ nullable: true, description });

@RecordType('plan_sync_opinion', '시민 의견(쓴 사람은 적지 않음). / Opinion of a citizen, without who wrote it.')
export class CitizenOpinion extends CodedRecord {
  @Field(() => OpinionChannelName, { description: '온 길. / How it came.' })
  @TextColumn(10)
  channel!: OpinionChannel;

  @Field(() => String, { description: '내용. / What it says.' })
  @TextColumn(2000)
  content!: string;

  @Field(() => DateScalar, { description: '접수일. / Day of the receipt.' })
  @DateColumn()
  receivedOn!: string;

  @Field(() => DateScalar, { description: '회신 기한. / Last day for the reply.' })
  @DateColumn()
  replyDue!: string;

  @Field(() => OpinionStatusName, { description: '상태. / State.' })
  @TextColumn(20)
  status!: OpinionStatus;

  @ReferenceColumn({ nullable: true })
  domainKey!: number | null;

  @ReferenceColumn({ nullable: true })
  initiativeKey!: number | null;

  /** The meeting at which it was said. */
  @ReferenceColumn({ nullable: true })
  forumKey!: number | null;

  /** The department that answers it. */
  @ReferenceColumn({ nullable: true })
  departmentKey!: number | null;

  @Field(() => String, optional('검토 의견. / Review.'))
  @text(2000)
  review!: string | null;

  @ReferenceColumn({ nullable: true })
  reviewedByKey!: number | null;

  @Field(() => OpinionDecisionName, optional('결정. / Decision.'))
  @TextColumn(20, { nullable: true })
  decision!: OpinionDecision | null;

  @Field(() => String, optional('결정의 까닭. / Why.'))
  @text(1000)
  reason!: string | null;

  @Field(() => DateScalar, optional('결정일. / Day of the decision.'))
  @DateColumn({ nullable: true })
  decidedOn!: string | null;

  @Field(() => String, optional('회신. / Reply.'))
  @text(2000)
  reply!: string | null;

  @Field(() => DateScalar, optional('회신일. / Day of the reply.'))
  @DateColumn({ nullable: true })
  repliedOn!: string | null;

  /** Of what was sent online: the year and the text without its marks, so that equal ones are found. */
  @TextColumn(64, { nullable: true })
  contentHash!: string | null;

  /** The plan item that has changed by it. */
  @ReferenceColumn({ nullable: true })
  itemKey!: number | null;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;
}

@ObjectType({ description: '한 해 시민 의견의 처리. / What has become of the opinions of a year.' })
export class OpinionFigures {
  @Field(() => Int, { description: '연도. / Year.' })
  year!: number;

  @Field(() => Int, { description: '접수. / Received.' })
  received!: number;

  @Field(() => Int, { description: '소관 밖(비율에서 뺌). / Out of scope; left out of the rates.' })
  outOfScope!: number;

  @Field(() => Int, { description: '광고·도배(비율에서 뺌). / Spam; left out of the rates.' })
  spam!: number;

  @Field(() => Int, { description: '같은 글로 더 들어온 건수. / How often more the same texts were sent.' })
  repeated!: number;

  @Field(() => Int, { description: '회신했거나 기한이 지난 의견. / Replied to, or past the day of the reply.' })
  due!: number;

  @Field(() => Int, { description: '기한 안에 회신. / Replied to in time.' })
  onTime!: number;

  @Field(() => Int, { description: '기한이 지나도록 회신 없음. / Past the day, without a reply.' })
  overdue!: number;

  @Field(() => Int, { description: '결정(소관 밖, 광고·도배 제외). / Decided, without spam and those out of scope.' })
  decided!: number;

  @Field(() => Int, { description: '반영과 일부반영. / Taken up, wholly or in part.' })
  incorporated!: number;

  @Field(() => Int, {
    description:
      '약속 미이행: 전년까지 반영하기로 하고 계획이 바뀌지 않음. / Promised in a year before, and no plan has changed.',
  })
  unfulfilled!: number;

  @Field(() => MeasuredType, { description: '기한 내 회신율(%). / Percent replied to in time.' })
  replyRate!: MeasuredType;

  @Field(() => MeasuredType, { description: '반영률(%). / Percent taken up of what was decided.' })
  incorporatedRate!: MeasuredType;
}

export const citizenOpinions = collection(CitizenOpinion, {
  where: {
    id: idWhere('CitizenOpinion', 'id', '식별자. / Id.'),
    code: stringWhere('code', '접수번호. / Number of the receipt.'),
    title: bilingualWhere('title', '제목. / Title in either language.'),
    status: enumWhere('status', 'OpinionStatus', OpinionStatusName, '상태. / State.'),
    decision: enumWhere('decision', 'OpinionDecision', OpinionDecisionName, '결정. / Decision.'),
    channel: enumWhere('channel', 'OpinionChannel', OpinionChannelName, '온 길. / How it came.'),
    receivedOn: dateWhere('received_on', '접수일. / Day of the receipt.'),
    replyDue: dateWhere('reply_due', '회신 기한. / Last day for the reply.'),
    repliedOn: dateWhere('replied_on', '회신일. / Day of the reply.'),
    department: toOneWhere('Department', 'department_id', '담당 부서. / Department that answers it.'),
    domain: toOneWhere('Domain', 'domain_id', '영역. / Domain.'),
    initiative: toOneWhere('Initiative', 'initiative_id', '이행과제. / Initiative.'),
    forum: toOneWhere('Forum', 'forum_id', '나온 자리. / Meeting at which it was said.'),
    sample: sampleWhere,
  },
  orderBy: { RECEIVED_ON: 'receivedOn', REPLY_DUE: 'replyDue', CODE: 'code', STATUS: 'status' },
  defaultOrder: ['REPLY_DUE', 'CODE'],
  inYear: daysInYear('received_on'),
});
