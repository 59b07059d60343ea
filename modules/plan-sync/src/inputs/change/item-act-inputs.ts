import { NewCodedRecord, NewRecord, RecordUpdate } from '@yeondong/schema';
import { Field, ID, InputType, Int } from 'type-graphql';
import { PlanItemReference } from '../item-inputs.js';

@InputType({
  description: '나뉜 항목 하나(비운 것은 나뉘기 전과 같음). / One part of a split; what is left out is as before.',
})
export class PlanItemPart extends NewCodedRecord {
  @Field(() => ID, { nullable: true, description: '맞닿은 것. / What of the hierarchy it belongs to.' })
  node?: string | null;

  @Field(() => ID, { nullable: true, description: '주관부서. / Lead department.' })
  department?: string | null;

  @Field(() => Int, { nullable: true, description: '시작 연도. / First year.' })
  startYear?: number | null;

  @Field(() => Int, { nullable: true, description: '끝 연도. / Last year.' })
  endYear?: number | null;

  @Field(() => [ID], { nullable: true, description: '따라오는 하위 항목. / Items below that go with it.' })
  children?: string[] | null;

  @Field(() => [ID], { nullable: true, description: '따라오는 연계. / Links that go with it.' })
  links?: string[] | null;
}

@InputType({ description: '항목 나누기. / Splits an item.' })
export class PlanItemSplit extends RecordUpdate {
  @Field(() => [PlanItemPart], { description: '나뉜 항목(둘 이상). / Its parts, two at least.' })
  parts!: PlanItemPart[];

  @Field(() => [ID], { nullable: true, description: '이어 가지 않는 연계. / Links that go with none.' })
  leftLinks?: string[] | null;

  @Field(() => String, { description: '사유. / Reason.' })
  reason!: string;
}

@InputType({ description: '항목 합치기. / Merges items into one.' })
export class PlanItemsMerge extends NewCodedRecord {
  @Field(() => [PlanItemReference], { description: '합칠 항목(둘 이상). / Items to merge, two at least.' })
  items!: PlanItemReference[];

  @Field(() => ID, {
    nullable: true,
    description: '맞닿은 것(영역이 다르면 필요). / What it stands for; needed over domains.',
  })
  node?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: '주관부서(서로 다르면 필요). / Lead department; needed where they differ.',
  })
  department?: string | null;

  @Field(() => String, { description: '사유. / Reason.' })
  reason!: string;
}

@InputType({ description: '항목의 기간 옮기기. / Moves the years of an item.' })
export class PlanItemShift extends RecordUpdate {
  @Field(() => Int, { description: '새 시작 연도. / New first year.' })
  startYear!: number;

  @Field(() => Int, {
    nullable: true,
    description: '새 끝 연도(비우면 기간의 길이를 지킴). / New last year; the length stays unless given.',
  })
  endYear?: number | null;

  @Field(() => String, { description: '사유. / Reason.' })
  reason!: string;
}

@InputType({ description: '항목을 다른 부서나 위치로 옮기기. / Moves an item to another department or place.' })
export class PlanItemMove extends RecordUpdate {
  @Field(() => ID, { nullable: true, description: '새 주관부서. / New lead department.' })
  department?: string | null;

  @Field(() => ID, { nullable: true, description: '새로 맞닿을 것. / What of the hierarchy it shall belong to.' })
  node?: string | null;

  @Field(() => String, { description: '사유. / Reason.' })
  reason!: string;
}

@InputType({ description: '항목 폐지. / Drops an item.' })
export class PlanItemDrop extends RecordUpdate {
  @Field(() => String, { description: '사유. / Reason.' })
  reason!: string;
}

@InputType({ description: '앞 판에만 있는 항목의 까닭. / Says why an item of the base is in the edition no more.' })
export class PlanRemovalInput extends NewRecord {
  @Field(() => ID, { description: '판. / Edition.' })
  planVersion!: string;

  @Field(() => ID, { description: '앞 판의 항목. / Item of the edition that it rests on.' })
  item!: string;

  @Field(() => Boolean, { description: '완료되었는지(아니면 폐지). / Whether it is completed; else it is dropped.' })
  completed!: boolean;

  @Field(() => String, { description: '사유. / Reason.' })
  reason!: string;
}
