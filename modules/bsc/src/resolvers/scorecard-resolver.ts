import {
  BatchField,
  byKeys,
  Department,
  FieldsOf,
  MeasuredType,
  type Page,
  type ProgressLight,
  ProgressLightName,
  parseGlobalId,
  percentOf,
  planYear,
  progressLight,
  ReadField,
  ReadPage,
  type RequestContext,
  type Selection,
  ToOne,
} from '@yeondong/schema';
import { scorecards } from '../entities/collections.js';
import { Perspective } from '../entities/perspective.js';
import { Scorecard, ScorecardItem } from '../entities/scorecard.js';
import { PerspectiveScore } from '../entities/scorecard-parts.js';
import { DepartmentPeriodArgs, OptionalPeriodArgs, TargetYearArgs } from '../inputs/arguments.js';
import { published } from '../rules/precision.js';
import { derivedWeights } from '../rules/weights.js';
import { shown } from '../stores/kpi-score.js';
import { cardCount } from '../stores/scorecard-coverage.js';
import { type CardAt, cardsAt, itemsOf, scorecardsAt } from '../stores/scorecard-store.js';
import { weightedScore } from '../stores/weighted-score.js';

@FieldsOf(() => Scorecard)
export class ScorecardResolver {
  @ReadPage(scorecards, { permission: 'bsc.kpi.read', description: '성과표 목록. / Scorecards.' })
  declare scorecards: Page<Scorecard>;

  @ReadField(() => Scorecard, {
    permission: 'bsc.kpi.read',
    args: DepartmentPeriodArgs,
    nullable: true,
    description: '부서의 성과표, 기간 끝의 모습. / Scorecard of a department, as of the end of a period.',
  })
  async scorecard({ department, period }: DepartmentPeriodArgs, ctx: RequestContext, selection: Selection) {
    const reference = parseGlobalId(department);
    if (reference?.type !== Department.name) return null;
    return (await scorecardsAt(ctx, [reference.key], period, selection))[0];
  }

  @ReadField(() => MeasuredType, {
    permission: 'bsc.kpi.read',
    args: TargetYearArgs,
    description: '성과표가 있는 부서의 비율(%). / Percent of departments that have a scorecard.',
  })
  async scorecardCoverage({ year }: TargetYearArgs, ctx: RequestContext) {
    const { withCard, all } = await cardCount(ctx, year ?? planYear(ctx));
    const [part, whole] = [
      { name: 'scorecards', value: withCard },
      { name: 'departments', value: all },
    ];
    return percentOf(part, whole, 'bsc.scorecard-coverage.1', ctx.today, 1);
  }

  @ToOne(() => Department, { key: 'departmentKey', description: '부서. / Its department.' })
  declare department: Department;

  @BatchField(() => [ScorecardItem], { needs: ['year'], description: '지표와 가중치. / KPIs and weights.' })
  items(rows: readonly Scorecard[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return itemsOf(ctx, rows, selection);
  }

  @BatchField(() => MeasuredType, {
    args: OptionalPeriodArgs,
    needs: ['year'],
    description: '가중 점수와 반영 비율(확인된 실적). / Weighted score with coverage, over confirmed results.',
  })
  async score(rows: readonly Scorecard[], { period }: OptionalPeriodArgs, ctx: RequestContext) {
    return (await cardsAt(ctx, rows, period)).map((card) => shown(scoreOfCard(ctx, card)));
  }

  @BatchField(() => ProgressLightName, {
    args: OptionalPeriodArgs,
    needs: ['year'],
    description: '신호: 점수 100 이상 정상, 90 이상 주의, 미만 부진. / Light: 100 normal, 90 caution, less poor.',
  })
  async light(
    rows: readonly Scorecard[],
    { period }: OptionalPeriodArgs,
    ctx: RequestContext,
  ): Promise<ProgressLight[]> {
    const cards = await cardsAt(ctx, rows, period);
    return cards.map((card) => {
      const { value, status } = scoreOfCard(ctx, card);
      if (value === null && status === 'NOT_DUE') return 'NONE';
      return progressLight({ planned: '100', actual: value, endPassed: false });
    });
  }

  @BatchField(() => [PerspectiveScore], {
    args: OptionalPeriodArgs,
    needs: ['year'],
    description: '관점별 점수. / Scores by perspective.',
  })
  async perspectives(
    rows: readonly Scorecard[],
    { period }: OptionalPeriodArgs,
    ctx: RequestContext,
    selection: Selection,
  ) {
    const cards = await cardsAt(ctx, rows, period);
    const keys = [...new Set(cards.flatMap(({ parts }) => parts.map(({ facts }) => facts.perspectiveKey)))].sort();
    const known = await byKeys(ctx, Perspective, keys, selection.below('perspective'));
    return cards.map((card) =>
      perspectiveScores(ctx, card, keys).map(({ index, ...rest }) => ({ ...rest, perspective: known[index] })),
    );
  }
}

const scoreOfCard = (ctx: RequestContext, { parts, month }: CardAt) => weightedScore(parts, month, ctx.today);

function perspectiveScores(ctx: RequestContext, { parts, month }: CardAt, keys: readonly number[]) {
  const weights = derivedWeights(parts.map(({ facts, weight }) => ({ group: facts.perspectiveKey, weight })));
  return keys.flatMap((key, index) => {
    const weight = weights.get(key);
    if (weight === undefined) return [];
    const own = parts.filter(({ facts }) => facts.perspectiveKey === key);
    return [{ index, weight: published(weight), score: shown(weightedScore(own, month, ctx.today)) }];
  });
}
