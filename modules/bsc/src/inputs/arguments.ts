import { PeriodScalar } from '@yeondong/schema';
import { ArgsType, Field, ID, Int } from 'type-graphql';
import { UnitWeightingName } from '../entities/ranking/scheme.js';
import type { UnitWeighting } from '../rules/ranking/unit-weighting.js';

@ArgsType()
export class MonthsArgs {
  @Field(() => PeriodScalar, { nullable: true, description: '처음 기간. / From this period.' })
  from?: string;

  @Field(() => PeriodScalar, { nullable: true, description: '끝 기간. / Up to this period.' })
  to?: string;
}

@ArgsType()
export class ScorePeriodArgs {
  @Field(() => PeriodScalar, {
    description: '기간(그해 초부터 이 기간까지의 점수). / Period: the score of its year so far.',
  })
  period!: string;
}

@ArgsType()
export class UnitScoreArgs extends ScorePeriodArgs {
  @Field(() => UnitWeightingName, {
    nullable: true,
    description: '부서의 비중(기본: 평가 기준). / How departments weigh; as the scheme says unless given.',
  })
  by?: UnitWeighting;
}

@ArgsType()
export class OptionalPeriodArgs {
  @Field(() => PeriodScalar, {
    nullable: true,
    description: '기간(기본: 조회한 기간 또는 최근 달). / Period; the one asked for above, else the latest month.',
  })
  period?: string;
}

@ArgsType()
export class TargetYearArgs {
  @Field(() => Int, {
    nullable: true,
    description: '연도(기본: 기준일의 연도). / Year; that of the business date unless given.',
  })
  year?: number;
}

@ArgsType()
export class DepartmentPeriodArgs {
  @Field(() => ID, { description: '부서. / Department.' })
  department!: string;

  @Field(() => PeriodScalar, { description: '기간. / Period.' })
  period!: string;
}
