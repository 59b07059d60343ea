import { NewRecord, RecordUpdate } from '@yeondong/schema';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { ChangeActName, ChangeSourceName } from '../../entities/change/change-request.js';
import type { ChangeAct, ChangeSource } from '../../rules/change/change-request.js';

@InputType({ description: '새 변경요청: 바꿀 값만 적음. / A new change request, with the values that shall change.' })
export class PlanChangeInput extends NewRecord {
  @Field(() => ID, { description: '계획. / Plan.' })
  plan!: string;

  @Field(() => ID, {
    nullable: true,
    description: '바꿀 항목(새 항목이면 비움). / Item to change; none for a new one.',
  })
  item?: string | null;

  @Field(() => ChangeActName, { description: '무엇을 바꾸는지. / What is asked for.' })
  act!: ChangeAct;

  @Field(() => String, { description: '제목. / Title.' })
  title!: string;

  @Field(() => String, { description: '바꾸려는 까닭. / Why.' })
  reason!: string;

  @Field(() => ChangeSourceName, { description: '나온 곳. / Where it comes from.' })
  source!: ChangeSource;

  @Field(() => ID, {
    nullable: true,
    description: '나온 기록(시민 의견이면 필요). / Record that it comes from; needed of an opinion.',
  })
  record?: string | null;

  @Field(() => ID, { description: '요청하는 부서. / Department that asks.' })
  department!: string;

  @Field(() => String, { nullable: true, description: '새 항목의 코드. / Code of the new item.' })
  itemCode?: string | null;

  @Field(() => String, { nullable: true, description: '바꿀 제목. / Title that the item shall have.' })
  itemTitle?: string | null;

  @Field(() => String, { nullable: true, description: '바꿀 성과. / Outcome that it shall have.' })
  outcome?: string | null;

  @Field(() => Int, { nullable: true, description: '바꿀 시작 연도. / First year that it shall have.' })
  startYear?: number | null;

  @Field(() => Int, { nullable: true, description: '바꿀 끝 연도. / Last year that it shall have.' })
  endYear?: number | null;

  @Field(() => ID, { nullable: true, description: '바꿀 주관부서. / Lead department that it shall have.' })
  toDepartment?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: '맞닿을 영역, 목표, 과제. / Domain, goal or initiative that it shall stand for.',
  })
  node?: string | null;
}

@InputType({ description: '변경요청의 결정. / Decision on a change request.' })
export class PlanChangeDecision extends RecordUpdate {
  @Field(() => Boolean, { description: '채택하는지. / Whether it is accepted.' })
  accepted!: boolean;

  @Field(() => String, { description: '까닭. / Why.' })
  reason!: string;
}

@InputType({ description: '채택된 변경요청을 수정판에 담음. / Takes accepted requests into a revised edition.' })
export class PlanChangeCollection extends NewRecord {
  @Field(() => ID, { description: '계획. / Plan.' })
  plan!: string;
}

@ArgsType()
export class FinalObstaclesArgs {
  @Field(() => ID, { description: '판. / Edition.' })
  planVersion!: string;
}

@ArgsType()
export class ChangeRecordsArgs {
  @Field(() => ChangeSourceName, { description: '나온 곳. / Where a request comes from.' })
  source!: ChangeSource;

  @Field(() => String, { nullable: true, description: '찾을 말(제목이나 코드의 일부). / Part of a title or code.' })
  search?: string;
}
