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
import { scoreOf, shown } from '../stores/kpi-score.js';
import { printedItems } from '../stores/printed-card.js';
import { itemScores } from '../stores/scorecard-store.js';

@FieldsOf(() => ScorecardItem)
export class ScorecardItemResolver {
  @ToOne(() => Kpi, { key: 'kpiKey', description: '지표. / KPI.' })
  declare kpi: Kpi;

  @BatchField(() => KpiResult, {
    needs: ['kpiKey', 'scorecardKey', 'fromMonth', 'toMonth'],
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

  @BatchField(() => MeasuredType, {
    needs: ['kpiKey', 'scorecardKey', 'fromMonth', 'toMonth'],
    description: '점수. / Score.',
  })
  async score(rows: readonly ScorecardItem[], _args: unknown, ctx: RequestContext) {
    const found = await itemScores(ctx, rows);
    return found.map((each) => each && shown(scoreOf(each.facts, each.month, ctx.today).measured));
  }

  @BatchField(() => DecimalScalar, {
    needs: ['kpiKey', 'scorecardKey'],
    nullable: true,
    description:
      '적용 배점: 해당없음의 가중치가 옮겨간 뒤의 가중치, 점수에 들지 않으면 없음. / Weight once that of 해당없음 has moved; none where it does not count.',
  })
  async appliedWeight(rows: readonly ScorecardItem[], _args: unknown, ctx: RequestContext) {
    return (await printedItems(ctx, rows)).map((item) => item?.weight ?? null);
  }

  @BatchField(() => DecimalScalar, {
    needs: ['kpiKey', 'scorecardKey'],
    nullable: true,
    description:
      '득점: 적용 배점 × 점수 ÷ 100, 더하면 성과표의 득점이 되게 반올림함. / Points: applied weight × score / 100, rounded so that they add up as printed.',
  })
  async point(rows: readonly ScorecardItem[], _args: unknown, ctx: RequestContext) {
    return (await printedItems(ctx, rows)).map((item) => item?.point ?? null);
  }
}
