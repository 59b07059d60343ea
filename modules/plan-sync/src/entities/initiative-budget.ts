import { MeasuredType, WonScalar } from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';
import { FiscalCoverage, FundSource } from './enums.js';

const won = (description: string) => ({ nullable: true, description });

@ObjectType({ description: '한 해 한 재원의 계획·예산·집행. / Planned, budgeted and spent, of one source in a year.' })
export class BudgetBySource {
  @Field(() => FundSource, { description: '재원. / Source.' })
  source!: FundSource;

  @Field(() => WonScalar, won('계획액(원). / Planned.'))
  planned!: number | null;

  @Field(() => WonScalar, won('예산액(추경 포함). / Budget, supplementary ones included.'))
  budget!: number | null;

  @Field(() => WonScalar, won('지출액. / Spent.'))
  spent!: number | null;

  @Field(() => MeasuredType, { description: '집행률(%): 지출액 ÷ 예산현액. / Percent spent of what may be spent.' })
  executionRate!: MeasuredType;

  @Field(() => MeasuredType, { description: '반영률(%): 최종예산 ÷ 계획액. / Final budget in percent of the plan.' })
  budgetedRate!: MeasuredType;
}

@ObjectType({ description: '이행과제의 한 해 예산. / Budget of an initiative in a year.' })
export class BudgetYear {
  @Field(() => Int, { description: '연도. / Year.' })
  year!: number;

  @Field(() => Boolean, { description: '예산이 필요한 해인지. / Whether the year needs a budget.' })
  required!: boolean;

  @Field(() => FiscalCoverage, { description: '재정계획 반영. / Whether the fiscal plan gives it something.' })
  coverage!: FiscalCoverage;

  @Field(() => WonScalar, won('계획액(원). / Planned.'))
  planned!: number | null;

  @Field(() => WonScalar, won('예산액(추경 포함). / Budget, supplementary ones included.'))
  budget!: number | null;

  @Field(() => WonScalar, won('지출액. / Spent.'))
  spent!: number | null;

  @Field(() => [BudgetBySource], { description: '재원별. / By source.' })
  sources!: BudgetBySource[];

  @Field(() => MeasuredType, { description: '집행률(%): 지출액 ÷ 예산현액. / Percent spent of what may be spent.' })
  executionRate!: MeasuredType;

  @Field(() => MeasuredType, { description: '반영률(%): 최종예산 ÷ 계획액. / Final budget in percent of the plan.' })
  budgetedRate!: MeasuredType;

  @Field(() => MeasuredType, {
    description: '본예산 반영률(%): 본예산 ÷ 계획액. / First budget in percent of the plan.',
  })
  originalRate!: MeasuredType;
}

@ObjectType({ description: '이행과제의 재정계획과 예산. / Fiscal plan and budget of an initiative.' })
export class InitiativeBudget {
  @Field(() => FiscalCoverage, { description: '과제의 모든 해를 보아. / Over all of its years.' })
  fiscalCoverage!: FiscalCoverage;

  @Field(() => [BudgetYear], { description: '연도별. / By year.' })
  years!: BudgetYear[];
}
