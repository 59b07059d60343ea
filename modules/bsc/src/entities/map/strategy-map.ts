import { enumOf, Goal, MeasuredType } from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';
import { EVIDENCE_VERDICTS, type EvidenceVerdict } from '../../rules/map/evidence.js';
import { Perspective } from '../perspective.js';
import { StrategicObjective } from '../strategic-objective.js';
import { StrategyEdge } from './strategy-edge.js';

export const EvidenceVerdictName = enumOf(
  'EvidenceVerdict',
  '가설과 실적의 일치. / What the past says of a hypothesis.',
  EVIDENCE_VERDICTS,
  {
    SUPPORTED: '뒷받침: 상관의 방향이 가설과 같음. / The correlation goes the way of the hypothesis.',
    CONTRADICTED: '어긋남: 상관의 방향이 가설과 반대. / It goes the other way.',
    UNCLEAR: '불분명: 상관이 약하거나(0.3 미만) 한쪽이 변하지 않음. / Weak (below 0.3), or one side never changes.',
    INSUFFICIENT: '자료부족: 짝지은 달이 8개 미만. / Fewer than eight pairs of months.',
  },
);

@ObjectType({
  description:
    '인과 연결의 근거: 최근 36개월의 달 점수를 시차만큼 어긋나게 짝지은 순위상관. 점수는 지표의 방향을 이미 반영함. / Evidence of an edge: rank correlation of the monthly scores of the last 36 months, paired at the lag. Scores already follow the polarity of each KPI.',
})
export class EdgeEvidence {
  @Field(() => MeasuredType, {
    description: '스피어만 순위상관(−1–1). / Spearman’s rank correlation, −1 to 1.',
  })
  correlation!: MeasuredType;

  @Field(() => Int, { description: '짝지은 달의 수. / How many months were paired.' })
  pairs!: number;

  @Field(() => EvidenceVerdictName, { description: '판정. / Verdict.' })
  verdict!: EvidenceVerdict;
}

@ObjectType({ description: '전략맵에서 살펴볼 것. / What a strategy map lacks.' })
export class StrategyGaps {
  @Field(() => [Goal], { description: '성과지표가 없는 정책목표. / Goals that no KPI measures.' })
  goalsWithoutKpi!: Goal[];

  @Field(() => [StrategicObjective], {
    description: '성과지표가 없는 전략목표. / Objectives that no KPI measures.',
  })
  objectivesWithoutKpi!: StrategicObjective[];

  @Field(() => [StrategicObjective], {
    description:
      '원인이 연결되지 않은 전략목표(학습 관점 제외). / Objectives that nothing leads to, but those of learning.',
  })
  objectivesWithoutCause!: StrategicObjective[];
}

@ObjectType({
  description: '전략맵: 기간의 해에 쓰는 관점, 전략목표, 인과 연결. / Strategy map of the year of a period.',
})
export class StrategyMap {
  @Field(() => [Perspective], { description: '관점, 위에서 아래로. / Perspectives, from the top.' })
  perspectives!: Perspective[];

  @Field(() => [StrategicObjective], { description: '전략목표. / Strategic objectives.' })
  objectives!: StrategicObjective[];

  @Field(() => [StrategyEdge], { description: '인과 연결. / Causes and effects.' })
  edges!: StrategyEdge[];

  @Field(() => StrategyGaps, { description: '살펴볼 것. / What it lacks.' })
  gaps!: StrategyGaps;
}
