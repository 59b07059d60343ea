import {
  BooleanColumn,
  CodedRecord,
  DateColumn,
  DateScalar,
  DecimalColumn,
  DecimalScalar,
  enumOf,
  IntegerColumn,
  JsonColumn,
  Node,
  RecordType,
  ReferenceColumn,
  TextColumn,
  WonColumn,
  WonScalar,
} from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';
import {
  GATES,
  type Gate,
  type GivenAnswer,
  POLICY_STATUSES,
  type PolicyStatus,
  QUALITY_ANSWERS,
  QUALITY_STAGES,
  type QualityAnswerWord,
  type QualityStage,
} from '../rules/policy.js';

export const PolicyStatusName = enumOf('PolicyStatus', '정책의 상태. / State of a policy.', POLICY_STATUSES, {
  DRAFT: '정책안. / Draft.',
  ADOPTED: '채택(과제로). / Adopted into an initiative.',
  DROPPED: '폐기. / Dropped.',
});

export const QualityStageName = enumOf('QualityStage', '정책품질관리의 단계. / Stage of quality.', QUALITY_STAGES, {
  FORMATION: '형성. / Formation.',
  PUBLICITY: '홍보. / Publicity.',
  EXECUTION: '집행. / Execution.',
  EVALUATION: '평가·환류. / Evaluation.',
});

export const QualityAnswerName = enumOf('QualityAnswerWord', '점검의 답. / Answer to an item.', QUALITY_ANSWERS, {
  YES: '예. / Yes.',
  NO: '아니오. / No.',
  NOT_APPLICABLE: '해당없음. / Not applicable.',
});

export const GateName = enumOf('QualityGate', '품질 검증의 관문. / Gate of a quality review.', GATES, {
  PASS: '통과. / Passed.',
  CONDITIONAL: '조건부. / On conditions.',
  FAIL: '불통과. / Failed.',
});

const optional = (description: string) => ({ nullable: true, description });
const score = () => IntegerColumn({ nullable: true });
const reference = () => ReferenceColumn({ nullable: true });

@RecordType(
  'policy_rnd_policy',
  '정책: 대안을 견주고 품질을 검증해 과제가 됨. / A policy, from its draft into an initiative.',
)
export class Policy extends CodedRecord {
  @Field(() => String, { description: '문제. / Problem.' })
  @TextColumn(2000)
  problem!: string;

  @Field(() => PolicyStatusName, { description: '상태. / State.' })
  @TextColumn(10)
  status!: PolicyStatus;

  @ReferenceColumn()
  departmentKey!: number;

  @reference()
  domainKey!: number | null;

  @reference()
  initiativeKey!: number | null;

  /** The strategy of a SWOT analysis that it came of. */
  @reference()
  strategyKey!: number | null;

  @Field(() => Int, optional('법적 실현가능성 1–5. / Feasible by law.'))
  @score()
  legal!: number | null;

  @Field(() => Int, optional('재정적 실현가능성 1–5. / Feasible by budget.'))
  @score()
  budgetary!: number | null;

  @Field(() => Int, optional('기술적 실현가능성 1–5. / Feasible by technique.'))
  @score()
  technical!: number | null;

  @Field(() => Int, optional('수용성 1–5. / Accepted by those concerned.'))
  @score()
  acceptance!: number | null;

  @Field(() => DateScalar, optional('결정일. / Day of the decision.'))
  @DateColumn({ nullable: true })
  decidedOn!: string | null;

  @Field(() => String, optional('폐기한 까닭. / Why it was dropped.'))
  @TextColumn(1000, { nullable: true })
  reason!: string | null;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;
}

@RecordType('policy_rnd_alternative', '정책의 대안. / An alternative of a policy.')
export class PolicyAlternative extends Node {
  @ReferenceColumn()
  policyKey!: number;

  @Field(() => String, { description: '대안. / Alternative.' })
  @TextColumn(1000)
  content!: string;

  @Field(() => WonScalar, optional('비용(원). / Cost.'))
  @WonColumn({ nullable: true })
  cost!: number | null;

  @Field(() => Int, { description: '효과 1–5. / Effect.' })
  @IntegerColumn()
  effect!: number;

  @Field(() => Int, { description: '경제성 1–5. / Economy.' })
  @IntegerColumn()
  economy!: number;

  @Field(() => Int, { description: '실현가능성 1–5. / Feasibility.' })
  @IntegerColumn()
  feasibility!: number;

  @Field(() => Boolean, { description: '고른 대안인지. / Whether it is the one that was chosen.' })
  @BooleanColumn()
  chosen!: boolean;

  @Field(() => Int, { description: '편집 판 번호. / Edit lock.' })
  @IntegerColumn()
  version!: number;
}

@RecordType('policy_rnd_quality_item', '품질 점검 항목. / An item of the quality checklist.')
export class QualityItem extends CodedRecord {
  @Field(() => QualityStageName, { description: '단계. / Stage.' })
  @TextColumn(12)
  stage!: QualityStage;

  @Field(() => Boolean, { description: '반드시 지킬 항목인지. / Whether it must be met.' })
  @BooleanColumn()
  required!: boolean;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;
}

@ObjectType({ description: '점검 항목에 준 답. / Answer to an item.' })
export class QualityAnswer {
  @Field(() => String, { description: '항목의 코드. / Code of the item.' })
  item!: string;

  @Field(() => QualityAnswerName, { description: '답. / Answer.' })
  answer!: QualityAnswerWord;
}

@RecordType('policy_rnd_quality_review', '정책품질 검증 한 번. / One review of a policy’s quality.')
export class QualityReview extends Node {
  @ReferenceColumn()
  policyKey!: number;

  @ReferenceColumn()
  reviewerKey!: number;

  @Field(() => QualityStageName, { description: '단계. / Stage.' })
  @TextColumn(12)
  stage!: QualityStage;

  @Field(() => [QualityAnswer], { description: '항목별 답. / Answers by item.' })
  @JsonColumn()
  answers!: readonly GivenAnswer[];

  @Field(() => DecimalScalar, optional('점수(지킨 항목의 비율, %). / Percent of items met.'))
  @DecimalColumn({ nullable: true })
  score!: string | null;

  @Field(() => GateName, { description: '관문. / Gate.' })
  @TextColumn(12)
  gate!: Gate;

  @Field(() => String, optional('조건. / Conditions.'))
  @TextColumn(1000, { nullable: true })
  conditions!: string | null;

  @Field(() => DateScalar, optional('조건의 기한. / Last day for the conditions.'))
  @DateColumn({ nullable: true })
  conditionsDue!: string | null;

  @Field(() => DateScalar, { description: '검증일. / Day of the review.' })
  @DateColumn()
  reviewedOn!: string;
}
