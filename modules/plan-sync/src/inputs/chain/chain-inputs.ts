import { ArgsType, Field } from 'type-graphql';
import { PlanLevel } from '../../entities/enums.js';
import { PlanYearArgs } from '../arguments.js';

@ArgsType()
export class PlanChainArgs extends PlanYearArgs {
  @Field(() => PlanLevel, { description: '계획의 단계. / Level of the plans.' })
  level!: PlanLevel;
}
