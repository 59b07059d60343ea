import { DecimalScalar, WonScalar } from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';
import { PlanVersion } from '../plan-version.js';

@ObjectType({ description: '재정표의 한 칸. / A cell of a fiscal table.' })
export class FiscalCell {
  @Field(() => Int, { nullable: true, description: '연도(없으면 기간 전체). / Year; none for the whole window.' })
  year!: number | null;

  @Field(() => WonScalar, { description: '금액(원). / Amount of won.' })
  amount!: number;

  @Field(() => DecimalScalar, { description: '단위로 적은 금액. / The amount as printed in the unit.' })
  shown!: string;
}

@ObjectType({ description: '재정표의 한 줄. / A row of a fiscal table.' })
export class FiscalGroup {
  @Field(() => String, {
    nullable: true,
    description: '코드(없으면 분류되지 않음). / Code; none for what is in no group.',
  })
  code!: string | null;

  titleKo!: string;
  titleEn!: string | null;

  @Field(() => Int, { description: '사업 수. / Lines.' })
  lines!: number;

  @Field(() => [FiscalCell], { description: '연도별 금액과 기간 전체. / Amounts by year, then of the whole window.' })
  cells!: readonly FiscalCell[];
}

@ObjectType({
  description:
    '단수차이: 적힌 줄의 합이 적힌 합계에 모자라거나 넘는 만큼. / What printed rows lack to make the printed total.',
})
export class FiscalRounding {
  @Field(() => Int, { nullable: true, description: '연도(없으면 기간 전체). / Year; none for the whole window.' })
  year!: number | null;

  @Field(() => DecimalScalar, { description: '차이(단위로). / The difference, in the unit.' })
  difference!: string;
}

@ObjectType({ description: '다섯 해 재정표. / Five-year table of a fiscal plan.' })
export class FiscalTable {
  @Field(() => PlanVersion, { description: '판. / The edition.' })
  planVersion!: PlanVersion;

  @Field(() => [Int], { description: '연도. / Its years.' })
  years!: readonly number[];

  @Field(() => [FiscalGroup], { description: '묶음마다 한 줄. / A row for each group.' })
  groups!: readonly FiscalGroup[];

  @Field(() => Int, {
    description: '사업 수(여러 줄에 든 사업도 한 번). / Lines, each once however many rows it is in.',
  })
  lines!: number;

  @Field(() => [FiscalCell], { description: '합계. / The total.' })
  total!: readonly FiscalCell[];

  @Field(() => [FiscalRounding], { description: '단수차이, 칸마다. / Rounding differences, cell by cell.' })
  rounding!: readonly FiscalRounding[];
}
