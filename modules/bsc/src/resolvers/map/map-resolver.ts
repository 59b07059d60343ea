import { FieldsOf, ReadField, type RequestContext, type Selection } from '@yeondong/schema';
import { ScoreMatrix } from '../../entities/map/score-matrix.js';
import { StrategyMap } from '../../entities/map/strategy-map.js';
import { ScorePeriodArgs } from '../../inputs/arguments.js';
import { scoreMatrix } from '../../stores/map/score-matrix-store.js';
import { strategyMap } from '../../stores/map/strategy-map-store.js';

@FieldsOf(() => StrategyMap)
export class MapResolver {
  @ReadField(() => StrategyMap, {
    permission: 'bsc.kpi.read',
    args: ScorePeriodArgs,
    description: '기간의 해의 전략맵. / Strategy map of the year of a period.',
  })
  strategyMap({ period }: ScorePeriodArgs, ctx: RequestContext, selection: Selection) {
    return strategyMap(ctx, period, selection);
  }

  @ReadField(() => ScoreMatrix, {
    permission: 'bsc.kpi.read',
    args: ScorePeriodArgs,
    description:
      '부서 × 관점 점수표: 그해 초부터 기간 끝까지. / Departments by perspectives: scores of the year up to a period.',
  })
  scoreMatrix({ period }: ScorePeriodArgs, ctx: RequestContext, selection: Selection) {
    return scoreMatrix(ctx, period, selection);
  }
}
