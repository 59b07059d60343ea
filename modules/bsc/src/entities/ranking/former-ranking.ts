import { DateScalar, Department } from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';
import { RankPlace } from '../appeal/appeal.js';
import { Kpi } from '../kpi.js';

@ObjectType({
  description:
    '확정 뒤 연중에 바뀐 목표나 채점 기준 한 항목. / An item of a target or scoring rule that changed during the year, after it was confirmed.',
})
export class BasisChange {
  @Field(() => Kpi, { description: '지표. / KPI.' })
  kpi!: Kpi;

  @Field(() => String, {
    description:
      '항목(target, baseline 또는 Kpi의 필드 이름). / Item: target, baseline, or as the field of Kpi is called.',
  })
  field!: string;

  @Field(() => String, { nullable: true, description: '처음 기준. / As it first was.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: '지금 기준. / As it is now.' })
  after!: string | null;

  @Field(() => DateScalar, { description: '처음 바뀐 날. / Day of its first change.' })
  changedOn!: string;

  @Field(() => String, { nullable: true, description: '정의서 개정의 사유. / Reason, of a revised definition.' })
  reason!: string | null;
}

@ObjectType({
  description: '기준이 바뀌지 않았을 때 부서의 자리. / Place of a department, had nothing been changed.',
})
export class FormerRankingRow {
  @Field(() => Department, { description: '부서. / Department.' })
  department!: Department;

  @Field(() => RankPlace, { description: '지금 기준으로. / By what is in force.' })
  now!: RankPlace;

  @Field(() => RankPlace, { description: '처음 기준으로. / By what was first confirmed.' })
  former!: RankPlace;

  @Field(() => Boolean, { description: '총점·순위·등급이 달라지는지. / Whether total, rank or grade differ.' })
  differs!: boolean;

  @Field(() => [BasisChange], {
    description: '그 부서 지표에서 바뀐 것(지표·바뀐 날순). / What changed of its KPIs, by KPI and day.',
  })
  changes!: BasisChange[];
}

@ObjectType({
  description:
    '연중에 바뀐 목표와 채점 기준이 처음 그대로였을 때의 순위. / Ranking had targets and scoring rules stayed as first confirmed.',
})
export class FormerRanking {
  @Field(() => Int, { description: '연도. / Year.' })
  year!: number;

  @Field(() => DateScalar, { description: '기준일. / As of.' })
  asOf!: string;

  @Field(() => String, { description: '계산식 판. / Version of the formula.' })
  formulaVersion!: string;

  @Field(() => [FormerRankingRow], {
    description: '부서(지금 총점순). / Departments, the best total of now first.',
  })
  rows!: FormerRankingRow[];
}
