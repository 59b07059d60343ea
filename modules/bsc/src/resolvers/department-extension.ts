import { BatchField, Department, FieldsOf, MeasuredType, type RequestContext, type Selection } from '@yeondong/schema';
import { Scorecard } from '../entities/scorecard.js';
import { ScorePeriodArgs, UnitScoreArgs } from '../inputs/arguments.js';
import { scorecardsAt } from '../stores/scorecard-store.js';
import { unitScores } from '../stores/vision/unit-scores.js';

@FieldsOf(() => Department)
export class DepartmentExtension {
  @BatchField(() => Scorecard, {
    permission: 'bsc.kpi.read',
    args: ScorePeriodArgs,
    nullable: true,
    description: '부서의 성과표, 기간 끝의 모습. / Its scorecard, as of the end of a period.',
  })
  scorecard(rows: readonly Department[], { period }: ScorePeriodArgs, ctx: RequestContext, selection: Selection) {
    return scorecardsAt(
      ctx,
      rows.map((row) => row.key),
      period,
      selection,
    );
  }

  @BatchField(() => MeasuredType, {
    permission: 'bsc.kpi.read',
    args: UnitScoreArgs,
    description:
      '국·실·시의 점수와 반영 비율: 아래 부서의 성과표를 부서의 비중으로 모음. / Score of a unit: scorecards at and below it by the weights of their departments.',
  })
  unitScore(rows: readonly Department[], { period, by }: UnitScoreArgs, ctx: RequestContext) {
    return unitScores(
      ctx,
      rows.map((row) => row.key),
      period,
      by,
    );
  }
}
