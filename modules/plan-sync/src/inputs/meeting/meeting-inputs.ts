import { DateScalar, NewRecord, RecordUpdate } from '@yeondong/schema';
import { Field, ID, InputType, Int } from 'type-graphql';
import { type AgendaChoice, AgendaChoiceName } from '../../entities/meeting/enums.js';

@InputType({ description: '새 보고회. / A progress meeting to plan.' })
export class ProgressMeetingInput extends NewRecord {
  @Field(() => Int, { description: '연도. / Year.' })
  year!: number;

  @Field(() => Int, { description: '보고 대상 분기(1–4). / Quarter that is reported on, 1 to 4.' })
  quarter!: number;

  @Field(() => DateScalar, { description: '예정일. / Day it is planned for.' })
  plannedOn!: string;

  @Field(() => DateScalar, { description: '보고서 제출 기한. / Last day for its reports.' })
  reportDue!: string;

  @Field(() => String, { nullable: true, description: '장소. / Place.' })
  place?: string | null;
}

@InputType({ description: '보고회의 연기·변경. / Puts a meeting off, or changes its place.' })
export class ProgressMeetingUpdate extends RecordUpdate {
  @Field(() => DateScalar, { description: '예정일. / Day it is planned for.' })
  plannedOn!: string;

  @Field(() => DateScalar, { description: '보고서 제출 기한. / Last day for its reports.' })
  reportDue!: string;

  @Field(() => String, { nullable: true, description: '장소. / Place.' })
  place?: string | null;

  @Field(() => String, { nullable: true, description: '사유(날을 바꿀 때). / Why, where the day changes.' })
  reason?: string | null;
}

@InputType({ description: '보고회를 연 기록. / Records that a meeting was held.' })
export class ProgressMeetingHeld extends RecordUpdate {
  @Field(() => DateScalar, { description: '개최일. / Day it was held.' })
  heldOn!: string;

  @Field(() => Int, { nullable: true, description: '참석 인원. / Number of people.' })
  people?: number | null;

  @Field(() => String, { nullable: true, description: '회의록. / Minutes.' })
  minutes?: string | null;
}

@InputType({ description: '보고회의 취소. / Calls a meeting off.' })
export class ProgressMeetingCancellation extends RecordUpdate {
  @Field(() => String, { description: '사유. / Why.' })
  reason!: string;
}

@InputType({ description: '기준에 맞는 과제를 안건에 넣음. / Puts initiatives on an agenda.' })
export class MeetingAgendaInput extends NewRecord {
  @Field(() => ID, { description: '보고회. / Meeting.' })
  meeting!: string;

  @Field(() => AgendaChoiceName, { nullable: true, description: '기준. / By what they are chosen.' })
  choice?: AgendaChoice | null;

  @Field(() => ID, { nullable: true, description: '영역(영역으로 고를 때). / Domain, where it is by domain.' })
  domain?: string | null;

  @Field(() => [ID], { nullable: true, description: '직접 고른 과제(최대 100). / Initiatives by hand, 100 at most.' })
  initiatives?: string[] | null;
}

@InputType({ description: '안건의 순서: 모든 안건을 새 순서로. / The order of an agenda: all of its items.' })
export class MeetingAgendaOrder {
  @Field(() => ID, { description: '보고회. / Meeting.' })
  meeting!: string;

  @Field(() => [ID], { description: '안건, 새 순서로. / Its items in their new order.' })
  items!: string[];
}

@InputType({ description: '안건의 발표 부서와 중점 사항. / Who presents an item, and what to look at.' })
export class MeetingAgendaItemUpdate extends RecordUpdate {
  @Field(() => ID, { description: '발표 부서. / Who presents it.' })
  department!: string;

  @Field(() => String, { nullable: true, description: '중점 사항. / What to look at.' })
  note?: string | null;
}
