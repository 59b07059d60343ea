import { NewRecord, RecordUpdate } from '@yeondong/schema';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PlanRollAct } from '../../entities/rolling/roll-enums.js';

@InputType({ description: '연동할 때 한 항목에 정하는 일. / What is decided of an item when its plan is rolled.' })
export class PlanRollItemChoice {
  @Field(() => ID, { description: '바탕이 되는 판의 항목. / Item of the edition to rest on.' })
  item!: string;

  @Field(() => PlanRollAct, { description: '정하는 일. / What is decided.' })
  act!: PlanRollAct;

  @Field(() => Int, { nullable: true, description: '새 끝 연도(기간을 늘릴 때). / New last year; to extend it.' })
  endYear?: number | null;

  @Field(() => String, { nullable: true, description: '사유(완료·폐지에 필요). / Reason; to complete or drop it.' })
  reason?: string | null;
}

@InputType({
  description: '폐지된 부서의 항목을 넘겨받을 부서. / Who takes over the items of an abolished department.',
})
export class PlanRollDepartmentChoice {
  @Field(() => ID, { description: '폐지된 부서. / The abolished department.' })
  from!: string;

  @Field(() => ID, { description: '넘겨받을 부서. / Who takes over.' })
  to!: string;
}

@InputType({ description: '계획을 다음 해로 연동함. / Rolls a plan forward to a year.' })
export class PlanRollInput extends NewRecord {
  @Field(() => ID, { description: '계획. / Plan.' })
  plan!: string;

  @Field(() => Int, { description: '연도. / Year.' })
  year!: number;

  @Field(() => [PlanRollItemChoice], { nullable: true, description: '항목에 정하는 일. / What is decided of items.' })
  items?: PlanRollItemChoice[] | null;

  @Field(() => [PlanRollDepartmentChoice], {
    nullable: true,
    description: '폐지된 부서의 뒤를 이을 부서. / Who takes over from abolished departments.',
  })
  departments?: PlanRollDepartmentChoice[] | null;
}

@InputType({ description: '연동한 판을 되돌림. / Undoes what rolling has made.' })
export class PlanRollUndo extends RecordUpdate {}

@ArgsType()
export class RollPreviewArgs {
  @Field(() => ID, { description: '계획. / Plan.' })
  plan!: string;

  @Field(() => Int, { description: '연도. / Year.' })
  year!: number;

  @Field(() => [PlanRollItemChoice], { nullable: true, description: '항목에 정하는 일. / What is decided of items.' })
  items?: PlanRollItemChoice[] | null;

  @Field(() => [PlanRollDepartmentChoice], {
    nullable: true,
    description: '폐지된 부서의 뒤를 이을 부서. / Who takes over from abolished departments.',
  })
  departments?: PlanRollDepartmentChoice[] | null;
}
