import { DecimalScalar, RecordUpdate } from '@yeondong/schema';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: '성과표의 한 지표와 가중치. / A KPI of a scorecard and its weight.' })
export class ScorecardItemInput {
  @Field(() => ID, { description: '지표. / KPI.' })
  kpi!: string;

  @Field(() => DecimalScalar, { description: '가중치(모두 더해 100). / Weight; all together exactly 100.' })
  weight!: string;
}

@InputType({ description: '부서의 한 해 성과표. / Scorecard of a department for a year.' })
export class ScorecardInput {
  @Field(() => ID, { description: '부서. / Department.' })
  department!: string;

  @Field(() => Int, { description: '연도. / Year.' })
  year!: number;

  @Field(() => [ScorecardItemInput], { description: '지표와 가중치. / KPIs and weights.' })
  items!: ScorecardItemInput[];

  @Field(() => Int, {
    nullable: true,
    description: '편집 판 번호(새 성과표면 비움). / Edit lock; none for a new scorecard.',
  })
  version?: number | null;
}

@InputType({ description: '읽은 성과표. / A scorecard as it was read.' })
export class ScorecardReference extends RecordUpdate {}
