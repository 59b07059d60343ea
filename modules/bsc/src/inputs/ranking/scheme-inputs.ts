import { DecimalScalar } from '@yeondong/schema';
import { Field, InputType, Int } from 'type-graphql';
import { GradingModeName, UnitWeightingName } from '../../entities/ranking/scheme.js';
import type { GradingMode } from '../../rules/ranking/grade.js';
import type { UnitWeighting } from '../../rules/ranking/unit-weighting.js';

@InputType({ description: '평가 기준의 등급. / A grade of an evaluation scheme.' })
export class SchemeGradeInput {
  @Field(() => String, { description: '등급. / Grade.' })
  name!: string;

  @Field(() => DecimalScalar, { description: '하한 점수. / Least total.' })
  least!: string;

  @Field(() => Int, { description: '비율(%). / Share, in percent.' })
  quota!: number;

  @Field(() => Int, { description: '성과급 비율(%). / Share in bonus pay, in percent.' })
  payQuota!: number;

  @Field(() => DecimalScalar, { description: '성과급 지급률(%). / Rate of bonus pay, in percent.' })
  payRate!: string;

  @Field(() => DecimalScalar, { nullable: true, description: '인사 고가 가점. / Points in the personnel rating.' })
  ratingPoints?: string | null;
}

@InputType({ description: '어느 해부터의 평가 기준. / Evaluation scheme from a year on.' })
export class EvaluationSchemeInput {
  @Field(() => Int, { description: '시작 연도. / First year.' })
  fromYear!: number;

  @Field(() => Int, { nullable: true, description: '편집 판 번호(고칠 때). / Edit lock, for a change.' })
  version?: number | null;

  @Field(() => GradingModeName, { description: '등급 방법. / How grades are given.' })
  grading!: GradingMode;

  @Field(() => Boolean, { description: '경계 동점을 모두 올리는지. / Whether ties over a boundary all go up.' })
  tiesGoUp!: boolean;

  @Field(() => Boolean, { description: '동점 뒤 순위를 잇는지. / Dense ranks.' })
  denseRank!: boolean;

  @Field(() => Int, { description: '비율을 적용하는 최소 부서 수. / Fewest departments of a group with quotas.' })
  leastGroup!: number;

  @Field(() => DecimalScalar, { description: '가점 상한. / Most that bonuses add.' })
  bonusCap!: string;

  @Field(() => DecimalScalar, { description: '감점 상한. / Most that penalties take.' })
  penaltyCap!: string;

  @Field(() => Boolean, { description: '총점이 100점을 넘을 수 있는지. / Whether a total may pass 100.' })
  mayPassFull!: boolean;

  @Field(() => Int, { description: '이의신청 일수. / Days for appeals.' })
  appealDays!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      '정성평가(M5) 가중치의 상한(0–100%, 없으면 제한 없음). / Most that graded KPIs (M5) may weigh, 0 to 100 percent; none for no limit.',
  })
  qualitativeLimit?: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      '성과급에서 부서 점수가 정하는 몫(0–100%, 없으면 모두). / Percent of bonus pay that the department’s score decides, 0 to 100; all where none is set.',
  })
  bonusDepartmentShare?: number | null;

  @Field(() => UnitWeightingName, {
    nullable: true,
    description: '국·실·시 점수의 비중(없으면 균등). / Weights of units above departments; EQUAL where none is set.',
  })
  unitWeighting?: UnitWeighting | null;

  @Field(() => [SchemeGradeInput], { description: '등급(높은 것부터). / Grades, the best first.' })
  grades!: SchemeGradeInput[];
}
