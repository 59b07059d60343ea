import { ImportFileInput } from '@yeondong/schema';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({
  description:
    '한 계획의 한 해 판에 넣을 표의 가져오기. / Import of a table into the edition of a plan and year that is not settled.',
})
export class PlanTableImportInput extends ImportFileInput {
  @Field(() => ID, { description: '계획. / Plan.' })
  plan!: string;

  @Field(() => Int, {
    nullable: true,
    description: '판의 연도(기본: 기준일의 연도). / Year of the edition; that of the business date unless given.',
  })
  year?: number | null;
}

@InputType({ description: '계획이나 연계 표의 가져오기. / Import of a table of plans or of links.' })
export class PlansImportInput extends ImportFileInput {}

@InputType({ description: '예산 표의 가져오기. / Import of a table of budgets.' })
export class BudgetTableImportInput extends ImportFileInput {
  @Field(() => Int, {
    nullable: true,
    description:
      '표가 연도를 말하지 않을 때의 회계연도(기본: 기준일의 연도). / Fiscal year where the table names none; that of the business date unless given.',
  })
  year?: number | null;
}
