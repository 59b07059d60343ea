import { DecimalScalar, MeasuredType, Person } from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';
import type { MetaFactName } from '../../rules/meta/fact-names.js';
import { MetaStandard } from '../programme/enums.js';
import { MetaCriterion } from '../programme/meta-evaluation.js';
import { MetaFactNameEnum } from './meta-enums.js';

@ObjectType({ description: '메타평가의 계산된 사실 하나. / A fact that a meta-evaluation computes.' })
export class MetaFact {
  @Field(() => MetaFactNameEnum, { description: '무엇인지. / What it is.' })
  name!: MetaFactName;

  @Field(() => MetaStandard, { description: '관련 기준. / Standard that it informs.' })
  standard!: MetaStandard;

  @Field(() => MeasuredType, { description: '값과 그 근거. / Value, and what it rests on.' })
  measured!: MeasuredType;

  @Field(() => Boolean, {
    nullable: true,
    description:
      '살펴볼 점이 있는지(기준이 없으면 없음). / Whether it calls for attention; none where no bound is set.',
  })
  attention!: boolean | null;
}

@ObjectType({ description: '메타평가의 검토자. / A reviewer of a meta-evaluation.' })
export class MetaReviewer {
  @Field(() => Person, { description: '사람. / Person.' })
  person!: Person;

  @Field(() => Boolean, { description: '제출했는지. / Whether they have handed in.' })
  submitted!: boolean;
}

@ObjectType({ description: '항목 하나에 준 점수. / Score given to a criterion.' })
export class MetaScore {
  @Field(() => MetaCriterion, { description: '점검 항목. / Criterion.' })
  criterion!: MetaCriterion;

  @Field(() => Int, { description: '점수(1–5). / Score, 1 to 5.' })
  score!: number;

  @Field(() => String, { nullable: true, description: '근거. / Why.' })
  note!: string | null;
}

@ObjectType({ description: '기준 하나의 평균. / Mean of a standard.' })
export class MetaStandardMean {
  @Field(() => MetaStandard, { description: '기준. / Standard.' })
  standard!: MetaStandard;

  @Field(() => DecimalScalar, { description: '항목 평균의 평균. / Mean of the means of its criteria.' })
  mean!: string;
}
