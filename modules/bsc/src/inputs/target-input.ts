import { DecimalScalar } from '@yeondong/schema';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: '지표의 한 해 목표. / Target of a KPI for a year.' })
export class KpiTargetInput {
  @Field(() => ID, { description: '지표. / KPI.' })
  kpi!: string;

  @Field(() => Int, { description: '연도. / Year.' })
  year!: number;

  @Field(() => DecimalScalar, { description: '목표. / Target.' })
  target!: string;

  @Field(() => DecimalScalar, { nullable: true, description: '기준치. / Baseline.' })
  baseline?: string | null;

  @Field(() => [DecimalScalar], { nullable: true, description: '월별 목표 열두 개. / Twelve monthly values.' })
  profile?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: '승인(기본 예). / Approved, yes unless given.' })
  approved?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: '편집 판 번호(처음이면 비움). / Edit lock; none for the first target of the year.',
  })
  version?: number | null;
}
