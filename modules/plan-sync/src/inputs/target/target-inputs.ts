import { DecimalScalar, RecordUpdate } from '@yeondong/schema';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { TargetPathName } from '../../entities/target/plan-target.js';
import type { TargetPathKind } from '../../rules/target/target-path.js';
import { PlanYearArgs } from '../arguments.js';

@InputType({ description: '한 해의 목표값. / Target of a year.' })
export class YearTargetInput {
  @Field(() => Int, { description: '연도. / Year.' })
  year!: number;

  @Field(() => DecimalScalar, { description: '목표값. / Target.' })
  value!: string;
}

@InputType({ description: '계획항목의 목표(있으면 바꿈). / What an item aims at; replaces what it has.' })
export class PlanTargetInput {
  @Field(() => ID, { description: '계획항목. / Plan item.' })
  item!: string;

  @Field(() => Int, {
    nullable: true,
    description: '읽은 목표의 판 번호(새 목표는 비움). / Edit lock of the target that was read; none for a new one.',
  })
  version?: number | null;

  @Field(() => String, { description: '무엇을 재는지. / What is measured.' })
  measure!: string;

  @Field(() => String, { description: '단위. / Unit.' })
  unit!: string;

  @Field(() => TargetPathName, { description: '길. / How it is reached.' })
  path!: TargetPathKind;

  @Field(() => Int, { description: '기준 연도. / Year of the baseline.' })
  baseYear!: number;

  @Field(() => DecimalScalar, { description: '기준값. / Baseline.' })
  baseline!: string;

  @Field(() => Int, { description: '목표 연도. / Year of the target.' })
  targetYear!: number;

  @Field(() => DecimalScalar, { description: '목표값. / Target.' })
  target!: string;

  @Field(() => [YearTargetInput], {
    nullable: true,
    description: '해마다 정한 값(EXPLICIT). / Values stated for years.',
  })
  years?: YearTargetInput[] | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '유지 목표의 허용 오차. / Tolerance of a target that is to be held.',
  })
  tolerance?: string | null;
}

@InputType({ description: '읽은 목표. / A target as it was read.' })
export class PlanTargetReference extends RecordUpdate {}

@ArgsType()
export class TargetYearArgs {
  @Field(() => Int, { description: '연도. / Year.' })
  year!: number;
}

@ArgsType()
export class ConsistencyArgs extends PlanYearArgs {
  @Field(() => ID, { description: '기관 또는 부서(아래 단위 포함). / The body, with the units below it.' })
  department!: string;
}

@InputType({ description: '일관성 지수의 가중치(합 1). / Weights of the consistency index, which add up to 1.' })
export class ConsistencyWeightsInput {
  @Field(() => Int, { description: '이 해부터. / From this year on.' })
  fromYear!: number;

  @Field(() => Int, {
    nullable: true,
    description: '그해의 것을 읽었으면 그 판 번호. / Edit lock, where those of the year were read.',
  })
  version?: number | null;

  @Field(() => DecimalScalar, { description: '상위 연계. / Links to plans above.' })
  upperLink!: string;

  @Field(() => DecimalScalar, { description: '재정 반영. / Money in the fiscal plan.' })
  budget!: string;

  @Field(() => DecimalScalar, { description: '목표 일치. / Agreement of targets.' })
  target!: string;

  @Field(() => DecimalScalar, { description: '기간 일치. / Agreement of years.' })
  timing!: string;

  @Field(() => DecimalScalar, { description: '성과지표. / KPIs.' })
  kpi!: string;
}
