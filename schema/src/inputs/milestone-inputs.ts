import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../scalars/date.js';
import { RecordUpdate } from './record-inputs.js';

@InputType({ description: '이정표 하나. / One milestone.' })
export class MilestoneInput {
  @Field(() => ID, {
    nullable: true,
    description: '있는 이정표(새것이면 비움). / The known milestone; none for a new one.',
  })
  id?: string;

  @Field(() => String, { description: '이름(한국어). / Title in Korean.' })
  titleKo!: string;

  @Field(() => String, { nullable: true, description: '이름(영어). / Title in English.' })
  titleEn?: string;

  @Field(() => DateScalar, { description: '기한. / Due day.' })
  dueOn!: string;

  @Field(() => DateScalar, { nullable: true, description: '달성일. / Day it was reached.' })
  doneOn?: string;
}

@InputType({
  description:
    '이행과제의 이정표 전체(빠진 것은 지움). id와 version은 과제의 것. / All milestones of an initiative, whose id and version these are; what is left out is removed.',
})
export class MilestonesInput extends RecordUpdate {
  @Field(() => [MilestoneInput], { description: '이정표. / Milestones.' })
  milestones!: MilestoneInput[];
}
