import {
  BooleanColumn,
  CodedRecord,
  DateColumn,
  DateScalar,
  IntegerColumn,
  JsonColumn,
  Node,
  RecordType,
  ReferenceColumn,
  TextColumn,
} from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';
import type { ForumGroup, ForumKind, ForumStatus, GroupCount } from '../../rules/forum/forum-life.js';
import { ForumGroupName, ForumKindName, ForumStatusName } from './enums.js';

@ObjectType({ description: '모인 사람의 구분별 인원. / How many of a group came.' })
export class ForumParticipants {
  @Field(() => ForumGroupName, { description: '구분. / Group.' })
  group!: ForumGroup;

  @Field(() => Int, { description: '인원(명). / Number of people.' })
  people!: number;
}

@RecordType(
  'plan_sync_forum',
  '시민과 만난 자리: 정책토론회, 설명회, 간담회. / A meeting with citizens: policy forum, briefing or round table.',
)
export class Forum extends CodedRecord {
  @Field(() => ForumKindName, { description: '종류. / Kind.' })
  @TextColumn(20)
  kind!: ForumKind;

  @Field(() => ForumStatusName, { description: '상태. / State.' })
  @TextColumn(10)
  status!: ForumStatus;

  @Field(() => DateScalar, { description: '날(계획 또는 실시). / Day, planned or held.' })
  @DateColumn()
  heldOn!: string;

  @Field(() => String, { nullable: true, description: '장소. / Place.' })
  @TextColumn(100, { nullable: true })
  place!: string | null;

  @Field(() => String, { nullable: true, description: '회의록. / Minutes.' })
  @TextColumn(20_000, { nullable: true })
  minutes!: string | null;

  @Field(() => [ForumParticipants], { description: '구분별 참석 인원. / Who came, by group.' })
  @JsonColumn()
  groups!: readonly GroupCount[];

  @ReferenceColumn()
  departmentKey!: number;

  @ReferenceColumn({ nullable: true })
  activityKey!: number | null;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;
}

@RecordType(
  'plan_sync_forum_topic',
  '그 자리의 발표: 주제와 발표자의 직함. / A presentation: its topic and who the speaker is by office.',
)
export class ForumTopic extends Node {
  @ReferenceColumn()
  forumKey!: number;

  @Field(() => Int, { description: '차례. / Place in the order.' })
  @IntegerColumn()
  position!: number;

  @Field(() => String, { description: '주제. / Topic.' })
  @TextColumn(300)
  topic!: string;

  @Field(() => String, { description: '발표자의 직함과 소속. / Office and affiliation of the speaker.' })
  @TextColumn(200)
  speaker!: string;

  @ReferenceColumn({ nullable: true })
  domainKey!: number | null;

  @ReferenceColumn({ nullable: true })
  initiativeKey!: number | null;
}
