import {
  DateScalar,
  enumOf,
  NewCodedRecord,
  NewRecord,
  RecordUpdate,
  TitledRecordUpdate,
  WonScalar,
} from '@yeondong/schema';
import { Field, ID, InputType, Int } from 'type-graphql';
import { QualityAnswerName, QualityStageName } from '../entities/policy.js';
import type { QualityAnswerWord, QualityStage } from '../rules/policy.js';

const optional = (description: string) => ({ nullable: true, description });

@InputType({ description: '새 정책안. / A new draft of a policy.' })
export class PolicyInput extends NewCodedRecord {
  @Field(() => String, { description: '문제. / Problem.' })
  problem!: string;

  @Field(() => ID, { description: '맡은 부서. / Department in charge.' })
  department!: string;

  @Field(() => ID, optional('영역. / Domain.'))
  domain?: string | null;

  @Field(
    () => [ID],
    optional(
      '대상 값(지역·예산 사업·계층). 영역이 없으면 필요. / Regions, budget programs, groups; needed without a domain.',
    ),
  )
  facets?: readonly string[] | null;

  @Field(() => ID, optional('바탕이 된 SWOT 전략. / Strategy of a SWOT analysis that it came of.'))
  strategy?: string | null;
}

@InputType({ description: '정책안의 변경(비운 것은 그대로). / Changes of a draft; what is left out stays.' })
export class PolicyUpdate extends TitledRecordUpdate {
  @Field(() => String, optional('문제. / Problem.'))
  problem?: string;

  @Field(() => Int, optional('법적 실현가능성 1–5. / Feasible by law.'))
  legal?: number;

  @Field(() => Int, optional('재정적 실현가능성 1–5. / Feasible by budget.'))
  budgetary?: number;

  @Field(() => Int, optional('기술적 실현가능성 1–5. / Feasible by technique.'))
  technical?: number;

  @Field(() => Int, optional('수용성 1–5. / Accepted by those concerned.'))
  acceptance?: number;
}

@InputType({ description: '정책안에 대안을 더함. / Adds an alternative.' })
export class AlternativeInput extends NewRecord {
  @Field(() => ID, { description: '정책안. / Draft.' })
  policy!: string;

  @Field(() => String, { description: '대안. / Alternative.' })
  content!: string;

  @Field(() => WonScalar, optional('비용(원). / Cost.'))
  cost?: number | null;

  @Field(() => Int, { description: '효과 1–5. / Effect.' })
  effect!: number;

  @Field(() => Int, { description: '경제성 1–5. / Economy.' })
  economy!: number;

  @Field(() => Int, { description: '실현가능성 1–5. / Feasibility.' })
  feasibility!: number;
}

@InputType({ description: '대안을 고름. / Chooses an alternative.' })
export class AlternativeChoice extends RecordUpdate {}

@InputType({ description: '점검 항목의 답. / Answer to an item.' })
export class QualityAnswerInput {
  @Field(() => String, { description: '항목의 코드. / Code of the item.' })
  item!: string;

  @Field(() => QualityAnswerName, { description: '답. / Answer.' })
  answer!: QualityAnswerWord;
}

@InputType({ description: '정책품질 검증. / A review of a policy’s quality.' })
export class QualityReviewInput extends NewRecord {
  @Field(() => ID, { description: '정책. / Policy.' })
  policy!: string;

  @Field(() => QualityStageName, { description: '단계. / Stage.' })
  stage!: QualityStage;

  @Field(() => [QualityAnswerInput], { description: '그 단계 모든 항목의 답. / Answers to all items of the stage.' })
  answers!: QualityAnswerInput[];

  @Field(() => String, optional('조건(조건부에 필요). / Conditions; needed where it passes on conditions.'))
  conditions?: string | null;

  @Field(() => DateScalar, optional('조건의 기한(조건부에 필요). / Last day for the conditions.'))
  conditionsDue?: string | null;
}

export const PolicyRulingName = enumOf(
  'PolicyRuling',
  '정책안의 결정. / Decision on a draft.',
  ['ADOPT', 'DROP'] as const,
  {
    ADOPT: '채택. / Adopt.',
    DROP: '폐기. / Drop.',
  },
);

@InputType({ description: '정책안의 결정. / Decision on a draft.' })
export class PolicyDecision extends RecordUpdate {
  @Field(() => PolicyRulingName, { description: '결정. / Ruling.' })
  ruling!: keyof typeof PolicyRulingName;

  @Field(() => ID, optional('담을 이행과제(채택에 필요). / Initiative that it goes into; needed to adopt.'))
  initiative?: string | null;

  @Field(() => String, optional('까닭(폐기에 필요). / Why; needed to drop.'))
  reason?: string | null;
}
