import { MeasuredType, WonScalar } from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';
import { FundSource } from '../enums.js';
import { FiscalLine } from '../fiscal-line.js';
import { PlanVersion } from '../plan-version.js';

const won = (description: string) => ({ nullable: true, description });

@ObjectType({
  description:
    '예산과 집행의 한 줄(예산이 없으면 금액도 없음). / A row of budget and spending; no amounts without a budget.',
})
export class BudgetSheetRow {
  @Field(() => FundSource, { nullable: true, description: '재원(없으면 모든 재원). / Source; none for all.' })
  source!: FundSource | null;

  @Field(() => WonScalar, { nullable: true, description: '재정계획액 = 한도. / Planned: the ceiling.' })
  planned!: number | null;

  @Field(() => WonScalar, won('본예산. / First budget.'))
  original!: number | null;

  @Field(() => WonScalar, won('추경 증감. / Supplementary budgets, net.'))
  supplementary!: number | null;

  @Field(() => WonScalar, won('최종예산. / Final budget.'))
  final!: number | null;

  @Field(() => WonScalar, won('전년도 이월액. / Carried in.'))
  carriedIn!: number | null;

  @Field(() => WonScalar, won('예비비 사용액. / From the reserve.'))
  reserve!: number | null;

  @Field(() => WonScalar, won('이용·전용 증감. / Transfers, net.'))
  transfers!: number | null;

  @Field(() => WonScalar, won('예산현액. / What may be spent.'))
  available!: number | null;

  @Field(() => WonScalar, won('원인행위액. / Committed.'))
  committed!: number | null;

  @Field(() => WonScalar, won('지출액. / Spent.'))
  spent!: number | null;

  @Field(() => WonScalar, won('다음 해로 이월한 금액. / Carried out.'))
  carriedOut!: number | null;

  @Field(
    () => WonScalar,
    won('집행잔액: 예산현액 − 지출액 − 이월액. / What is left: available, less spent and carried out.'),
  )
  left!: number | null;

  @Field(() => WonScalar, {
    description: '한도를 넘는 본예산(넘지 않으면 0). / First budget above the ceiling; 0 within it.',
  })
  overCeiling!: number;

  @Field(() => MeasuredType, { description: '집행률(%): 지출액 ÷ 예산현액. / Percent spent of what may be spent.' })
  executionRate!: MeasuredType;

  @Field(() => MeasuredType, {
    description: '본예산 반영률(%): 본예산 ÷ 계획액. / First budget in percent of the plan.',
  })
  originalRate!: MeasuredType;

  @Field(() => MeasuredType, {
    description: '최종예산 반영률(%): 최종예산 ÷ 계획액. / Final budget in percent of the plan.',
  })
  finalRate!: MeasuredType;
}

@ObjectType({ description: '한 사업의 한 해 예산. / Budget of a line in a year.' })
export class BudgetSheetLine {
  @Field(() => FiscalLine, { description: '재정계획 사업. / The fiscal line.' })
  line!: FiscalLine;

  @Field(() => BudgetSheetRow, { description: '모든 재원. / All sources together.' })
  total!: BudgetSheetRow;

  @Field(() => [BudgetSheetRow], { description: '재원별. / By source.' })
  sources!: readonly BudgetSheetRow[];
}

@ObjectType({
  description: '한 해의 예산과 집행, 계획에 견주어. / Budget and spending of a year against the fiscal plan.',
})
export class BudgetSheet {
  @Field(() => Int, { description: '회계연도. / Fiscal year.' })
  year!: number;

  @Field(() => PlanVersion, {
    nullable: true,
    description: '계획액을 주는 확정판. / Final edition that gives the plan.',
  })
  planVersion!: PlanVersion | null;

  @Field(() => [BudgetSheetLine], { description: '사업마다. / Line by line.' })
  lines!: readonly BudgetSheetLine[];

  @Field(() => [BudgetSheetRow], { description: '재원별 합계. / Totals by source.' })
  sources!: readonly BudgetSheetRow[];

  @Field(() => BudgetSheetRow, { description: '합계. / Total.' })
  total!: BudgetSheetRow;
}
