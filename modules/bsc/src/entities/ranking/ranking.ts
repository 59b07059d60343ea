import { DateScalar, DecimalScalar, Department, MeasuredInputType } from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';
import { EvaluationGroup } from './group.js';

@ObjectType({ description: '순위표의 한 부서. / A department in the ranking.' })
export class RankingRow {
  @Field(() => Department, { description: '부서. / Department.' })
  department!: Department;

  @Field(() => EvaluationGroup, { nullable: true, description: '평가군. / Evaluation group.' })
  group!: EvaluationGroup | null;

  @Field(() => DecimalScalar, { nullable: true, description: '본점수. / Score before bonus and penalty.' })
  base!: string | null;

  @Field(() => DecimalScalar, { description: '가점. / Bonus.' })
  bonus!: string;

  @Field(() => DecimalScalar, { description: '감점. / Penalty.' })
  penalty!: string;

  @Field(() => DecimalScalar, { nullable: true, description: '총점(공표 값). / Total, as published.' })
  total!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '반영 비율(0–1). / Coverage, 0 to 1.' })
  coverage!: string | null;

  @Field(() => Boolean, { description: '참고(순위 없음)인지. / Provisional: listed without rank.' })
  provisional!: boolean;

  @Field(() => Boolean, { description: '연중 신설(따로 순위)인지. / Created during the year: ranked apart.' })
  apart!: boolean;

  @Field(() => Int, { nullable: true, description: '시 전체 순위. / Rank in the city.' })
  cityRank!: number | null;

  @Field(() => Int, { nullable: true, description: '평가군 순위. / Rank in the group.' })
  groupRank!: number | null;

  @Field(() => String, { nullable: true, description: '등급. / Grade.' })
  grade!: string | null;

  @Field(() => DecimalScalar, { description: '결과지표 득점의 합. / Points of outcome KPIs.' })
  outcomePoints!: string;

  @Field(() => Int, { description: '늦은 지표 수. / KPIs that are late.' })
  late!: number;

  @Field(() => Int, { nullable: true, description: '채점 차수(채점 전이면 없음). / Revision of the frozen score.' })
  revision!: number | null;

  @Field(() => [MeasuredInputType], { description: '지표별 점수. / Scores of its KPIs.' })
  inputs!: MeasuredInputType[];

  departmentKey!: number;
  year!: number;
}

@ObjectType({ description: '한 해의 순위. / Ranking of a year.' })
export class Ranking {
  @Field(() => Int, { description: '연도. / Year.' })
  year!: number;

  @Field(() => Boolean, { description: '모두 채점되었는지. / Whether all scores are frozen.' })
  frozen!: boolean;

  @Field(() => DateScalar, { description: '기준일. / As of.' })
  asOf!: string;

  @Field(() => String, { description: '계산식 판. / Version of the formula.' })
  formulaVersion!: string;

  @Field(() => [RankingRow], { description: '부서(총점순). / Departments, the best total first.' })
  rows!: RankingRow[];
}
