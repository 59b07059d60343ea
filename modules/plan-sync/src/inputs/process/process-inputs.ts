import { ArgsType, Field, ID } from 'type-graphql';
import { PlanYearArgs } from '../arguments.js';

@ArgsType()
export class ProcessArgs extends PlanYearArgs {
  @Field(() => ID, { description: '부서(아래 단위 포함). / The department, with the units below it.' })
  department!: string;
}
