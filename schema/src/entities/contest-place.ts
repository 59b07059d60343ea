import { Field, Int, ObjectType } from 'type-graphql';
import type { TieStep } from '../rules/panel-rank.js';
import { DecimalScalar } from '../scalars/decimal.js';
import { TieStepName } from './contest.js';
import { ContestEntry } from './contest-entry.js';

@ObjectType({ description: '출품 하나의 결과와 순위. / Result and rank of an entry.' })
export class ContestPlace {
  @Field(() => ContestEntry, { nullable: true, description: '출품. / Entry.' })
  entry!: ContestEntry | null;

  @Field(() => Int, { nullable: true, description: '순위(결과가 없으면 빔). / Rank; none without a result.' })
  rank!: number | null;

  @Field(() => Int, { description: '점수를 센 위원 수(n). / Judges whose points count, n.' })
  counted!: number;

  @Field(() => Int, { description: '제척·기피한 위원 수. / Judges who were recused.' })
  recused!: number;

  @Field(() => DecimalScalar, { nullable: true, description: '단순평균. / Plain mean.' })
  plainMean!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '절사평균(5명부터 최고·최저 하나씩 뺌). / Trimmed mean; from five on without the highest and lowest.',
  })
  trimmedMean!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '중앙값. / Median.' })
  median!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '결과(직원 투표 포함). / Result, with the staff’s votes.',
  })
  result!: string | null;

  @Field(() => Int, { nullable: true, description: '직원 표. / Votes of the staff.' })
  votes!: number | null;

  @Field(() => TieStepName, { nullable: true, description: '동점을 가린 것. / What decided a tie.' })
  decidedBy!: TieStep | null;

  @Field(() => String, { nullable: true, description: '상의 코드. / Grade of the prize.' })
  prize!: string | null;
}
