import { DateScalar, NewCodedRecord, TitledRecordUpdate, WonScalar } from '@yeondong/schema';
import { Field, ID, InputType, Int } from 'type-graphql';
import { FiscalAccount, FiscalSpending, FundSource } from '../entities/enums.js';

@InputType({ description: '한 재원의 금액. / Amount of one source.' })
export class FiscalAmountInput {
  @Field(() => FundSource, { description: '재원. / Source.' })
  source!: FundSource;

  @Field(() => WonScalar, { description: '금액(원). / Amount of won.' })
  amount!: number;
}

@InputType({ description: '한 해의 금액. / Amounts of a year.' })
export class FiscalYearInput {
  @Field(() => Int, { description: '연도. / Year.' })
  year!: number;

  @Field(() => WonScalar, {
    nullable: true,
    description: '합계(적으면 재원의 합과 같아야 함). / Total, checked if given.',
  })
  total?: number | null;

  @Field(() => [FiscalAmountInput], { description: '재원별 금액. / Amounts by source.' })
  sources!: FiscalAmountInput[];
}

@InputType({ description: '새 재정계획 사업. / A new fiscal line.' })
export class FiscalLineInput extends NewCodedRecord {
  @Field(() => ID, { description: '판(중기지방재정계획). / Edition of a mid-term fiscal plan.' })
  planVersion!: string;

  @Field(() => ID, {
    nullable: true,
    description: '이어 가는 사업. / The line of an earlier edition that it continues.',
  })
  continues?: string | null;

  @Field(() => FiscalAccount, { nullable: true, description: '회계(기본 일반). / Account, general unless given.' })
  account?: FiscalAccount;

  @Field(() => FiscalSpending, { nullable: true, description: '지출의 성격(기본 사업). / A project unless given.' })
  spending?: FiscalSpending;

  @Field(() => String, { nullable: true, description: '분야. / Function.' })
  sector?: string | null;

  @Field(() => ID, { nullable: true, description: '재정 분류. / Its class.' })
  fiscalClass?: string | null;

  @Field(() => WonScalar, { nullable: true, description: '총사업비(원). / Total cost, in won.' })
  totalCost?: number | null;

  @Field(() => WonScalar, { nullable: true, description: '기투자액(원). / Spent before the window, in won.' })
  spentBefore?: number | null;

  @Field(() => ID, { description: '부서. / Department.' })
  department!: string;

  @Field(() => ID, { nullable: true, description: '이행과제. / Initiative.' })
  initiative?: string | null;

  @Field(() => ID, { nullable: true, description: '계획항목. / Plan item.' })
  item?: string | null;

  @Field(() => [FiscalYearInput], { nullable: true, description: '연도별 금액. / Amounts by year.' })
  years?: FiscalYearInput[] | null;
}

@InputType({
  description: '재정계획 사업의 변경(비운 것은 그대로). / Changes of a fiscal line; what is left out stays.',
})
export class FiscalLineUpdate extends TitledRecordUpdate {
  @Field(() => FiscalAccount, { nullable: true, description: '회계. / Account.' })
  account?: FiscalAccount;

  @Field(() => ID, { nullable: true, description: '재정 분류. / Its class.' })
  fiscalClass?: string | null;

  @Field(() => WonScalar, { nullable: true, description: '총사업비(원). / Total cost, in won.' })
  totalCost?: number | null;

  @Field(() => WonScalar, { nullable: true, description: '기투자액(원). / Spent before the window, in won.' })
  spentBefore?: number | null;

  @Field(() => FiscalSpending, { nullable: true, description: '지출의 성격. / Nature of spending.' })
  spending?: FiscalSpending;

  @Field(() => String, { nullable: true, description: '분야. / Function.' })
  sector?: string | null;

  @Field(() => ID, { nullable: true, description: '이행과제. / Initiative.' })
  initiative?: string | null;

  @Field(() => ID, { nullable: true, description: '계획항목. / Plan item.' })
  item?: string | null;

  @Field(() => [FiscalYearInput], {
    nullable: true,
    description: '바꿀 해의 금액. / Amounts of the years that change.',
  })
  years?: FiscalYearInput[];
}

const money = (description: string) => ({ nullable: true, description });

@InputType({ description: '한 차례의 추가경정예산. / One supplementary budget.' })
export class SupplementaryBudgetInput {
  @Field(() => Int, { description: '제 몇 회인지. / Which one of the year.' })
  number!: number;

  @Field(() => WonScalar, { description: '증감(원, 감액은 음수). / Won added, or cut if negative.' })
  amount!: number;

  @Field(() => DateScalar, money('의결일. / Day on which the council decided.'))
  decidedOn?: string | null;
}

@InputType({
  description: '한 해 한 재원의 예산(비운 것은 0 또는 그대로). / Budget of a year and source; 0 or as it was.',
})
export class BudgetLineInput {
  @Field(() => ID, { description: '재정계획 사업. / Fiscal line.' })
  fiscalLine!: string;

  @Field(() => Int, { description: '회계연도. / Fiscal year.' })
  year!: number;

  @Field(() => FundSource, { description: '재원. / Source.' })
  source!: FundSource;

  @Field(() => WonScalar, money('본예산. / First budget.'))
  original?: number | null;

  @Field(
    () => [SupplementaryBudgetInput],
    money('추경, 차례대로(적으면 모두 바꿈). / All supplementary budgets, if given.'),
  )
  supplementaries?: SupplementaryBudgetInput[] | null;

  @Field(() => WonScalar, money('전년도 이월액. / Carried in.'))
  carriedIn?: number | null;

  @Field(() => WonScalar, money('예비비 사용액. / From the reserve.'))
  reserve?: number | null;

  @Field(() => WonScalar, money('이용·전용 증감. / Transfers, net.'))
  transfers?: number | null;

  @Field(() => WonScalar, money('원인행위액. / Committed.'))
  committed?: number | null;

  @Field(() => WonScalar, money('지출액. / Spent.'))
  spent?: number | null;

  @Field(() => WonScalar, money('다음 해 이월액. / Carried out.'))
  carriedOut?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: '편집 판 번호(처음이면 비움). / Edit lock; none for a first entry.',
  })
  version?: number | null;
}
