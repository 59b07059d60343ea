import { DateScalar, RecordUpdate } from '@yeondong/schema';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ForumGroupName, ForumKindName } from '../../entities/forum/enums.js';
import type { ForumGroup, ForumKind } from '../../rules/forum/forum-life.js';
import { SavedRecordInput } from '../saved-record-input.js';

@InputType({ description: '발표 하나. / A presentation.' })
export class ForumTopicInput {
  @Field(() => String, { description: '주제. / Topic.' })
  topic!: string;

  @Field(() => String, { description: '발표자의 직함과 소속(이름은 적지 않음). / Office and affiliation, no name.' })
  speaker!: string;

  @Field(() => ID, { nullable: true, description: '영역. / Domain.' })
  domain?: string | null;

  @Field(() => ID, { nullable: true, description: '이행과제. / Initiative.' })
  initiative?: string | null;
}

@InputType({ description: '시민과 만날 자리. / A meeting with citizens.' })
export class ForumInput extends SavedRecordInput {
  @Field(() => ForumKindName, { description: '종류. / Kind.' })
  kind!: ForumKind;

  @Field(() => DateScalar, { description: '날. / Day.' })
  heldOn!: string;

  @Field(() => String, { nullable: true, description: '장소. / Place.' })
  place?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: '여는 부서(새로 만들 때, 기본: 내 부서). / Department; the own one unless given.',
  })
  department?: string | null;

  @Field(() => ID, { nullable: true, description: '계획의 활동. / Activity of the plan.' })
  activity?: string | null;

  @Field(() => [ForumTopicInput], { description: '발표(전의 것을 대신함). / Presentations, in place of the former.' })
  topics!: ForumTopicInput[];
}

@InputType({ description: '참석 인원. / How many of a group came.' })
export class ForumParticipantsInput {
  @Field(() => ForumGroupName, { description: '구분. / Group.' })
  group!: ForumGroup;

  @Field(() => Int, { description: '인원(명). / Number of people.' })
  people!: number;
}

@InputType({ description: '실시의 기록과 회의록. / What was held, and its minutes.' })
export class ForumHeldInput extends RecordUpdate {
  @Field(() => DateScalar, { description: '실시일. / Day it was held.' })
  heldOn!: string;

  @Field(() => [ForumParticipantsInput], { description: '구분별 참석 인원. / Who came, by group.' })
  groups!: ForumParticipantsInput[];

  @Field(() => String, { nullable: true, description: '회의록. / Minutes.' })
  minutes?: string | null;
}

@InputType({ description: '마무리할 자리. / The meeting to close.' })
export class ForumClosing extends RecordUpdate {}
