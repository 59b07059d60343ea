import { ArgsType, Field, ID, Int } from 'type-graphql';
import { PlanTableKind } from '../../entities/exchange/plan-table.js';

@ArgsType()
export class PlanTableArgs {
  @Field(() => PlanTableKind, { description: '어느 표인지. / Which table.' })
  kind!: PlanTableKind;

  @Field(() => ID, {
    nullable: true,
    description: '판(계획항목, 재정계획 사업). / Edition, of items and of fiscal lines.',
  })
  planVersion?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      '회계연도(예산, 기본: 기준일의 연도). / Fiscal year of budgets; that of the business date unless given.',
  })
  year?: number | null;
}
