import {
  BatchField,
  FieldsOf,
  groupedBy,
  inForceInYear,
  keyList,
  MeasuredType,
  planYear,
  type RequestContext,
  raw,
  type Selection,
  select,
  sql,
  ToMany,
} from '@yeondong/schema';
import { KpiTrendValue } from '../../entities/enums.js';
import { Kpi } from '../../entities/kpi.js';
import { Csf } from '../../entities/map/csf.js';
import { StrategicObjective } from '../../entities/strategic-objective.js';
import { ScorePeriodArgs, TargetYearArgs } from '../../inputs/arguments.js';
import { objectiveScores, objectiveTrends } from '../../stores/map/objective-scores.js';

const keysOf = (rows: readonly StrategicObjective[]): number[] => rows.map(({ key }) => key);

@FieldsOf(() => StrategicObjective)
export class ObjectiveMapResolver {
  @BatchField(() => MeasuredType, {
    args: ScorePeriodArgs,
    description:
      '점수와 반영 비율: 모든 성과표에 있는 이 목표의 지표를 성과표의 가중치로 모음. 성과표마다 합이 100이므로 부서는 같은 비중. / Score with coverage: its KPIs on all scorecards by their weights there. Every scorecard adds up to 100, so that departments count alike.',
  })
  score(rows: readonly StrategicObjective[], { period }: ScorePeriodArgs, ctx: RequestContext) {
    return objectiveScores(ctx, keysOf(rows), period);
  }

  @BatchField(() => KpiTrendValue, {
    args: ScorePeriodArgs,
    description: '그해 최근 네 달 점수의 추세. / Direction of its score over the last four months of the year.',
  })
  trend(rows: readonly StrategicObjective[], { period }: ScorePeriodArgs, ctx: RequestContext) {
    return objectiveTrends(ctx, keysOf(rows), period);
  }

  @BatchField(() => [Kpi], { args: TargetYearArgs, description: '그해 쓰는 성과지표. / Its KPIs in force in a year.' })
  async kpis(rows: readonly StrategicObjective[], { year }: TargetYearArgs, ctx: RequestContext, selection: Selection) {
    const keys = keysOf(rows);
    const found = await select(ctx, Kpi, selection, {
      where: sql`t.objective_id in ${keyList(keys)} and ${inForceInYear('t', year ?? planYear(ctx))}`,
      orderBy: raw('t.position, t.id'),
      extra: ['objectiveKey'],
    });
    return groupedBy(found, ({ objectiveKey }) => objectiveKey, keys);
  }

  @ToMany(() => Csf, {
    key: 'objectiveKey',
    orderBy: 't.position, t.id',
    description: '핵심성공요인. / Its critical success factors.',
  })
  declare csfs: Csf[];
}
