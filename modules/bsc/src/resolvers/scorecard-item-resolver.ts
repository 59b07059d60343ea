import {
  BatchField,
  byKeys,
  DecimalScalar,
  FieldsOf,
  MeasuredType,
  type RequestContext,
  type Selection,
  ToOne,
} from '@yeondong/schema';
import { Kpi } from '../entities/kpi.js';
import { KpiResult } from '../entities/kpi-result.js';
import { ScorecardItem } from '../entities/scorecard.js';
import { published } from '../rules/precision.js';
import { pointOf } from '../rules/scoring.js';
import { scoreOf, shown } from '../stores/kpi-score.js';
import { itemScores } from '../stores/scorecard-store.js';

@FieldsOf(() => ScorecardItem)
export class ScorecardItemResolver {
  @ToOne(() => Kpi, { key: 'kpiKey', description: '지표. / KPI.' })
  declare kpi: Kpi;

  @BatchField(() => KpiResult, {
    needs: ['kpiKey', 'scorecardKey'],
    nullable: true,
    description: '성과표를 보는 달의 실적. / Result of the month that the scorecard is seen at.',
  })
  async result(rows: readonly ScorecardItem[], _args: unknown, ctx: RequestContext, selection: Selection) {
    const found = await itemScores(ctx, rows);
    return byKeys(
      ctx,
      KpiResult,
      found.map((each) => each?.facts.results.get(each.month)?.key),
      selection,
    );
  }

  @BatchField(() => MeasuredType, { needs: ['kpiKey', 'scorecardKey'], description: '점수. / Score.' })
  async score(rows: readonly ScorecardItem[], _args: unknown, ctx: RequestContext) {
    const found = await itemScores(ctx, rows);
    return found.map((each) => each && shown(scoreOf(each.facts, each.month, ctx.today).measured));
  }

  @BatchField(() => DecimalScalar, {
    needs: ['kpiKey', 'scorecardKey', 'weight'],
    nullable: true,
    description: '득점: 가중치 × 점수 ÷ 100. / Points: weight × score / 100.',
  })
  async point(rows: readonly ScorecardItem[], _args: unknown, ctx: RequestContext) {
    const found = await itemScores(ctx, rows);
    return rows.map((row, index) => {
      const each = found[index];
      const score = each && scoreOf(each.facts, each.month, ctx.today).measured.value;
      return score ? published(pointOf(row.weight, score)) : null;
    });
  }
}
