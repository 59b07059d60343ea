import {
  BooleanColumn,
  DecimalColumn,
  DecimalScalar,
  enumOf,
  IntegerColumn,
  Node,
  RecordType,
  ReferenceColumn,
  TextColumn,
} from '@yeondong/schema';
import { Field, Int } from 'type-graphql';
import { GRADING_MODES, type GradingMode } from '../../rules/ranking/grade.js';
import { UNIT_WEIGHTINGS, type UnitWeighting } from '../../rules/ranking/unit-weighting.js';

export const GradingModeName = enumOf('GradingMode', '등급을 정하는 방법. / How grades are given.', GRADING_MODES, {
  ABSOLUTE: '절대평가(점수 구간). / By bands of the total.',
  QUOTA: '상대평가(비율). / By shares of the ranked departments.',
});

export const UnitWeightingName = enumOf(
  'UnitWeighting',
  '국·실·시 점수에서 부서의 비중. / How departments weigh in the score of a unit above them.',
  UNIT_WEIGHTINGS,
  {
    EQUAL: '부서마다 같음. / Each department alike.',
    STAFF: '정원. / By authorized persons.',
    BUDGET: '예산. / By budget.',
  },
);

@RecordType(
  'bsc_scheme',
  '평가 기준: 어느 해부터의 등급·순위·가점 상한·기간. / Evaluation scheme from a year on: grades, ranks, caps and days.',
)
export class EvaluationScheme extends Node {
  @Field(() => Int, { description: '시작 연도(다음 기준까지). / First year; until the next scheme.' })
  @IntegerColumn()
  fromYear!: number;

  @Field(() => GradingModeName, { description: '등급 방법. / How grades are given.' })
  @TextColumn(20)
  grading!: GradingMode;

  @Field(() => Boolean, { description: '경계 동점을 모두 올리는지. / Whether ties over a boundary all go up.' })
  @BooleanColumn()
  tiesGoUp!: boolean;

  @Field(() => Boolean, { description: '동점 뒤 순위를 잇는지(1,2,2,3). / Dense ranks: 1, 2, 2, 3.' })
  @BooleanColumn()
  denseRank!: boolean;

  @Field(() => Int, { description: '비율을 적용하는 최소 부서 수. / Fewest departments of a group with quotas.' })
  @IntegerColumn()
  leastGroup!: number;

  @Field(() => DecimalScalar, { description: '가점 상한. / Most that bonuses add.' })
  @DecimalColumn()
  bonusCap!: string;

  @Field(() => DecimalScalar, { description: '감점 상한. / Most that penalties take.' })
  @DecimalColumn()
  penaltyCap!: string;

  @Field(() => Boolean, { description: '총점이 100점을 넘을 수 있는지. / Whether a total may pass 100.' })
  @BooleanColumn()
  mayPassFull!: boolean;

  @Field(() => Int, { description: '이의신청 일수. / Days for appeals.' })
  @IntegerColumn()
  appealDays!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      '성과표에서 정성평가(M5) 가중치의 상한(%, 없으면 제한 없음). / Most that graded KPIs (M5) may weigh on a scorecard, in percent; no limit where none is set.',
  })
  @IntegerColumn({ nullable: true })
  qualitativeLimit!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      '성과급에서 부서 점수가 정하는 몫(%, 나머지는 개인 평가; 없으면 모두). / Percent of bonus pay that the department’s score decides, the rest by each person’s own rating; all where none is set.',
  })
  @IntegerColumn({ nullable: true })
  bonusDepartmentShare!: number | null;

  @Field(() => UnitWeightingName, {
    nullable: true,
    description: '국·실·시 점수의 비중(없으면 균등). / Weights of units above departments; EQUAL where none is set.',
  })
  @TextColumn(20, { nullable: true })
  unitWeighting!: UnitWeighting | null;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}

@RecordType('bsc_scheme_grade', '평가 기준의 등급. / A grade of an evaluation scheme.')
export class SchemeGrade extends Node {
  @ReferenceColumn()
  schemeKey!: number;

  @IntegerColumn()
  position!: number;

  @Field(() => String, { description: '등급(S, A, B, C). / Grade.' })
  @TextColumn(20)
  name!: string;

  @Field(() => DecimalScalar, { description: '절대평가의 하한 점수. / Least total of the band.' })
  @DecimalColumn()
  least!: string;

  @Field(() => Int, { description: '상대평가의 비율(%). / Share of the departments, in percent.' })
  @IntegerColumn()
  quota!: number;

  @Field(() => Int, { description: '성과급 등급의 비율(%). / Share in bonus pay, in percent.' })
  @IntegerColumn()
  payQuota!: number;

  @Field(() => DecimalScalar, { description: '성과급 지급률(%). / Rate of bonus pay, in percent.' })
  @DecimalColumn()
  payRate!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '인사 고가 가점(정하지 않았으면 없음). / Points in the personnel rating; none while they are not set.',
  })
  @DecimalColumn({ nullable: true })
  ratingPoints!: string | null;
}
