import { BatchField, Domain, FieldsOf, Goal, MeasuredType, type RequestContext, Vision } from '@yeondong/schema';
import { ScorePeriodArgs } from '../../inputs/arguments.js';
import { domainScores, goalScores, visionScores } from '../../stores/vision/place-scores.js';

const keysOf = (rows: readonly { readonly key: number }[]): number[] => rows.map(({ key }) => key);

@FieldsOf(() => Goal)
export class GoalScore {
  @BatchField(() => MeasuredType, {
    permission: 'bsc.kpi.read',
    args: ScorePeriodArgs,
    description:
      '점수와 반영 비율: 성과지표를 성과표의 가중치로 모음. / Score with coverage: its KPIs by their weights on scorecards.',
  })
  score(rows: readonly Goal[], { period }: ScorePeriodArgs, ctx: RequestContext) {
    return goalScores(ctx, keysOf(rows), period);
  }
}

@FieldsOf(() => Domain)
export class DomainScore {
  @BatchField(() => MeasuredType, {
    permission: 'bsc.kpi.read',
    args: ScorePeriodArgs,
    description:
      '점수와 반영 비율: 정책목표를 그 지표의 가중치로 모음. / Score with coverage: its goals by the weights of their KPIs.',
  })
  score(rows: readonly Domain[], { period }: ScorePeriodArgs, ctx: RequestContext) {
    return domainScores(ctx, keysOf(rows), period);
  }
}

@FieldsOf(() => Vision)
export class VisionScore {
  @BatchField(() => MeasuredType, {
    permission: 'bsc.kpi.read',
    args: ScorePeriodArgs,
    description:
      '점수와 반영 비율: 영역을 그 지표의 가중치로 모음. / Score with coverage: its domains by the weights of their KPIs.',
  })
  score(rows: readonly Vision[], { period }: ScorePeriodArgs, ctx: RequestContext) {
    return visionScores(ctx, keysOf(rows), period);
  }
}
