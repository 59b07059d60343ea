import { ArgsType, Field, ID, Int } from 'type-graphql';
import { FiscalSpending, FundSource } from '../../entities/enums.js';
import { FiscalGrouping, WonUnit } from '../../entities/fiscal/enums.js';

@ArgsType()
export class FiscalEditionArgs {
  @Field(() => ID, { description: '판(중기지방재정계획). / Edition of a mid-term fiscal plan.' })
  planVersion!: string;
}

@ArgsType()
export class FiscalTableArgs extends FiscalEditionArgs {
  @Field(() => FiscalGrouping, { description: '묶는 기준. / How it is grouped.' })
  by!: FiscalGrouping;

  @Field(() => WonUnit, { description: '적는 단위. / Unit in which amounts are printed.' })
  unit!: WonUnit;

  @Field(() => FundSource, { nullable: true, description: '이 재원만. / Of this source alone.' })
  source?: FundSource | null;

  @Field(() => FiscalSpending, { nullable: true, description: '이 성격의 지출만. / Of this nature of spending alone.' })
  spending?: FiscalSpending | null;

  @Field(() => ID, {
    nullable: true,
    description:
      '분야·부문을 볼 분류체계(기본: 기간 첫해의 것). / Classification for fields and sections; that of the window’s first year unless given.',
  })
  scheme?: string | null;
}

@ArgsType()
export class FiscalSumArgs {
  @Field(() => Int, {
    nullable: true,
    description: '이 해만(기본: 모든 해). / Of this year alone; of all years unless given.',
  })
  year?: number;
}
