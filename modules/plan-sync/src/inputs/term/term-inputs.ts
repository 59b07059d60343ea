import { RecordUpdate } from '@yeondong/schema';
import { ArgsType, Field, ID, InputType } from 'type-graphql';

@InputType({ description: '끝난 임기의 연계 하나에 정하는 일. / What is decided of a link of an ended term.' })
export class PlanRemapChoice {
  @Field(() => ID, { description: '옛 연계. / The old link.' })
  link!: string;

  @Field(() => ID, {
    nullable: true,
    description: '다음 임기의 항목(비우면 임기와 함께 끝남). / Item of the next term; without it the link ends.',
  })
  item?: string | null;

  @Field(() => String, { nullable: true, description: '끝내는 사유. / Why it ends.' })
  reason?: string | null;
}

@InputType({ description: '임기가 끝난 계획을 닫음. / Closes the plan of a term that is over.' })
export class TermClosing extends RecordUpdate {}

@InputType({ description: '끝난 임기의 연계를 다음 임기로 옮김. / Takes links of an ended term over to the next.' })
export class PlanRemapInput {
  @Field(() => ID, { description: '끝난 임기의 계획. / Plan of the term that ended.' })
  plan!: string;

  @Field(() => ID, { description: '다음 임기의 계획. / Plan of the next term.' })
  next!: string;

  @Field(() => [PlanRemapChoice], {
    description: '연계마다 정하는 일(500개까지). / What is decided, of at most 500 links.',
  })
  links!: PlanRemapChoice[];
}

@InputType({ description: '옮긴 연계를 되돌림. / Undoes what was taken over.' })
export class PlanRemapUndo extends RecordUpdate {}

@ArgsType()
export class TermEndArgs {
  @Field(() => ID, { description: '끝나는 임기의 계획. / Plan of the term that ends.' })
  plan!: string;

  @Field(() => ID, { nullable: true, description: '다음 임기의 계획. / Plan of the next term.' })
  next?: string | null;

  @Field(() => [PlanRemapChoice], {
    nullable: true,
    description: '연계마다 정하는 일(비우면 제안대로). / What is decided of links; as proposed where it is left out.',
  })
  links?: PlanRemapChoice[] | null;
}
