import { DecimalScalar, MeasuredType, WonScalar } from '@yeondong/schema';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { FiscalLine } from '../fiscal-line.js';
import { PlanVersion } from '../plan-version.js';
import { FiscalLineChangeKind, FiscalYearPart } from './enums.js';

@ObjectType({ description: '한 해의 금액을 두 판에서. / A year’s amount in two editions.' })
export class FiscalYearChange {
  @Field(() => Int, { description: '연도. / Year.' })
  year!: number;

  @Field(() => FiscalYearPart, { description: '자리. / Its place in the comparison.' })
  part!: FiscalYearPart;

  @Field(() => WonScalar, { nullable: true, description: '앞 판의 금액(실적인 해는 앞 판의 계획). / Older edition.' })
  before!: number | null;

  @Field(() => WonScalar, {
    nullable: true,
    description: '뒤 판의 금액, 실적인 해는 지출액. / Newer edition; spent, in a year of actuals.',
  })
  after!: number | null;

  @Field(() => WonScalar, {
    nullable: true,
    description: '증감(두 판에 다 있는 해만). / Difference, of a year of both.',
  })
  change!: number | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '증감률(%), 바탕이 0이면 없음. / Change in percent; none over 0.',
  })
  rate!: string | null;

  @Field(() => Boolean, { description: '0에서 새로 생긴 금액(신규). / Whether it is new, over a base of 0.' })
  isNew!: boolean;
}

@ObjectType({
  description: '두 판 사이에 한 재정사업이 어떻게 되었는지. / What became of a line between two editions.',
})
export class FiscalLineComparison {
  @Field(() => ID, { description: '계보. / Lineage.' })
  lineageId!: string;

  @Field(() => FiscalLineChangeKind, { description: '종류. / Kind.' })
  kind!: FiscalLineChangeKind;

  @Field(() => FiscalLine, { nullable: true, description: '앞 판의 사업. / Line of the older edition.' })
  before!: FiscalLine | null;

  @Field(() => FiscalLine, { nullable: true, description: '뒤 판의 사업. / Line of the newer edition.' })
  after!: FiscalLine | null;

  @Field(() => [FiscalYearChange], { description: '연도별. / Year by year.' })
  years!: readonly FiscalYearChange[];
}

@ObjectType({ description: '재정계획의 두 판을 견준 것. / Two editions of a fiscal plan compared.' })
export class FiscalDiff {
  @Field(() => PlanVersion, { description: '앞 판. / Older edition.' })
  from!: PlanVersion;

  @Field(() => PlanVersion, { description: '뒤 판. / Newer edition.' })
  to!: PlanVersion;

  @Field(() => MeasuredType, {
    description: '변동성(%): Σ|새 − 옛| ÷ Σ 옛, 겹치는 해. / Volatility over the years of both.',
  })
  volatility!: MeasuredType;

  @Field(() => [FiscalYearChange], { description: '합계, 연도별. / Totals by year.' })
  years!: readonly FiscalYearChange[];

  @Field(() => [FiscalLineComparison], { description: '사업마다. / Line by line.' })
  lines!: readonly FiscalLineComparison[];
}
