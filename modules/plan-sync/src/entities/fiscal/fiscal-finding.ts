import { WonScalar } from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';
import { FiscalLine } from '../fiscal-line.js';
import { FiscalFindingKind } from './enums.js';

@ObjectType({ description: '재정계획에서 고칠 것 하나. / One thing to be mended in a fiscal plan.' })
export class FiscalFinding {
  @Field(() => FiscalFindingKind, { description: '종류. / Kind.' })
  kind!: FiscalFindingKind;

  @Field(() => FiscalLine, { description: '재정계획 사업. / The line.' })
  line!: FiscalLine;

  @Field(() => Int, {
    nullable: true,
    description: '회계연도(예산에 관한 것). / Fiscal year, of what is about a budget.',
  })
  year!: number | null;

  @Field(() => WonScalar, {
    description: '사업비, 총사업비, 또는 차이(원). / Amount planned, total cost, or the difference, in won.',
  })
  amount!: number;
}
