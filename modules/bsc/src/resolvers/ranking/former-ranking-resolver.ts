import {
  byKeys,
  Department,
  FieldsOf,
  planYear,
  ReadField,
  type RequestContext,
  type Selection,
} from '@yeondong/schema';
import { Kpi } from '../../entities/kpi.js';
import { FormerRanking } from '../../entities/ranking/former-ranking.js';
import { TargetYearArgs } from '../../inputs/arguments.js';
import { changedPlacings } from '../../rules/appeal/what-if.js';
import { FORMER_FORMULA_VERSION, type FormerPlacing, formerRanking } from '../../stores/ranking/former-ranking.js';
import { inOrder } from '../../stores/ranking/ranking-store.js';

@FieldsOf(() => FormerRanking)
export class FormerRankingResolver {
  @ReadField(() => FormerRanking, {
    permission: 'bsc.kpi.read',
    args: TargetYearArgs,
    description:
      '확정 뒤 연중에 바뀐 목표와 채점 기준이 처음 그대로였다면 어떤 순위인지. / Ranks, had targets and scoring rules that changed during the year stayed as first confirmed.',
  })
  async rankingUnderFormer({ year: asked }: TargetYearArgs, ctx: RequestContext, selection: Selection) {
    const year = asked ?? planYear(ctx);
    const placings = [...(await formerRanking(ctx, year))].sort((one, other) => inOrder(one.now, other.now));
    const rows = await rowsOf(ctx, placings, selection.below('rows'));
    return { year, asOf: ctx.today, formulaVersion: FORMER_FORMULA_VERSION, rows };
  }
}

async function rowsOf(ctx: RequestContext, placings: readonly FormerPlacing[], asked: Selection) {
  const departments = await byKeys(
    ctx,
    Department,
    placings.map(({ now }) => now.department),
    asked.below('department'),
  );
  const keys = [...new Set(placings.flatMap(({ changes }) => changes.map(({ kpiKey }) => kpiKey)))];
  const kpis = await byKeys(ctx, Kpi, keys, asked.below('changes').below('kpi'));
  const kpiOf = new Map(keys.map((key, index) => [key, kpis[index]]));
  return placings.map(({ now, former, changes }, index) => ({
    ...{ now, former, department: departments[index] },
    differs: changedPlacings([now], [former]).length > 0,
    changes: changes.map((change) => ({ ...change, kpi: kpiOf.get(change.kpiKey) })),
  }));
}
