import { enumOf } from '@yeondong/schema';
import { Field, ObjectType } from 'type-graphql';

export const PLAN_TABLES = ['PLANS', 'ITEMS', 'LINKS', 'FISCAL_LINES', 'BUDGETS', 'BUDGET_ITEMS'] as const;
export type PlanTableKind = (typeof PLAN_TABLES)[number];
export const PlanTableKind = enumOf(
  'PlanTableKind',
  '내보내고 가져오는 표. / A table that goes out and comes back in.',
  PLAN_TABLES,
  {
    PLANS: '계획. / Plans.',
    ITEMS: '한 판의 계획항목. / Items of an edition.',
    LINKS: '연계. / Links.',
    FISCAL_LINES: '한 판의 재정계획 사업. / Lines of a fiscal edition.',
    BUDGETS: '한 해의 예산. / Budgets of a year.',
    BUDGET_ITEMS: '한 해 예산의 내역. / Items of a year’s budgets.',
  },
);

@ObjectType({ description: '가져오기가 읽는 그대로의 표. / A table as the import reads it.' })
export class PlanTable {
  @Field(() => [String], { description: '열의 이름(코드). / Codes of its columns.' })
  columns!: readonly string[];

  @Field(() => [Boolean], { description: '열마다 수인지. / Whether each column holds numbers.' })
  numeric!: readonly boolean[];

  @Field(() => [[String]], {
    description: '줄마다 칸의 글자(빈칸은 빈 글자). / The cells of each line; empty for none.',
  })
  rows!: readonly (readonly string[])[];
}
