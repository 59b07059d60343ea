import {
  BatchField,
  bilingualField,
  byCode,
  byKeys,
  byParents,
  CodeArgs,
  type CollectionArgs,
  Department,
  FieldsOf,
  Goal,
  Initiative,
  linked,
  MeasuredType,
  page,
  planYear,
  ReadField,
  type RequestContext,
  raw,
  type Selection,
} from '@yeondong/schema';
import { kpis } from '../entities/collections.js';
import { Kpi } from '../entities/kpi.js';
import { KpiResult } from '../entities/kpi-result.js';
import { KpiTarget } from '../entities/kpi-target.js';
import { StrategicObjective } from '../entities/strategic-objective.js';
import { MonthsArgs, ScorePeriodArgs, TargetYearArgs } from '../inputs/arguments.js';
import { shownScore } from '../stores/kpi-score.js';
import { resultsOf, targetsOf } from '../stores/kpi-store.js';
import { judgedMonth, monthSpan, yearOf } from '../stores/months.js';
import { yearFacts } from '../stores/year-facts.js';

const MEASURED = { table: 'bsc_kpi_initiative', near: 'kpi_id', far: 'initiative_id' };

const keysOf = (rows: readonly Kpi[]): number[] => rows.map((row) => row.key);

@FieldsOf(() => Kpi)
export class KpiResolver {
  @ReadField(() => kpis.Connection, {
    permission: 'bsc.kpi.read',
    args: kpis.Args,
    description: '성과지표 목록. / KPIs.',
  })
  kpis(args: CollectionArgs, ctx: RequestContext, selection: Selection) {
    return page(ctx, kpis, args, selection);
  }

  @ReadField(() => Kpi, {
    permission: 'bsc.kpi.read',
    args: CodeArgs,
    nullable: true,
    description: '코드로 찾은 성과지표. / A KPI by its code.',
  })
  kpi({ code }: CodeArgs, ctx: RequestContext, selection: Selection) {
    return byCode(ctx, Kpi, code, selection);
  }

  @BatchField(() => Department, { needs: ['departmentKey'], description: '담당 부서. / Its department.' })
  department(rows: readonly Kpi[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return byKeys(
      ctx,
      Department,
      rows.map((row) => row.departmentKey),
      selection,
    );
  }

  @BatchField(() => StrategicObjective, { needs: ['objectiveKey'], description: '전략목표. / Its objective.' })
  objective(rows: readonly Kpi[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return byKeys(
      ctx,
      StrategicObjective,
      rows.map((row) => row.objectiveKey),
      selection,
    );
  }

  @BatchField(() => Goal, { needs: ['goalKey'], nullable: true, description: '정책목표. / Its goal.' })
  goal(rows: readonly Kpi[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return byKeys(
      ctx,
      Goal,
      rows.map((row) => row.goalKey),
      selection,
    );
  }

  @BatchField(() => [Initiative], { description: '측정하는 이행과제. / Initiatives that it measures.' })
  initiatives(rows: readonly Kpi[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return linked(ctx, Initiative, MEASURED, keysOf(rows), selection);
  }

  @BatchField(() => [KpiTarget], { description: '연도별 목표. / Targets, by year.' })
  targets(rows: readonly Kpi[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return byParents(ctx, KpiTarget, 'kpiKey', keysOf(rows), selection, raw('t.year'));
  }

  @BatchField(() => KpiTarget, {
    args: TargetYearArgs,
    nullable: true,
    description: '한 해의 목표. / Target for a year.',
  })
  target(rows: readonly Kpi[], { year }: TargetYearArgs, ctx: RequestContext, selection: Selection) {
    return targetsOf(ctx, rows, year ?? planYear(ctx), selection);
  }

  @BatchField(() => [KpiResult], {
    args: MonthsArgs,
    description:
      '실적, 시간순(기본: 기준일의 연도). / Results in order of time; of the business date’s year unless given.',
  })
  results(rows: readonly Kpi[], { from, to }: MonthsArgs, ctx: RequestContext, selection: Selection) {
    const year = String(planYear(ctx));
    const span = { from: monthSpan(from ?? year).first, to: monthSpan(to ?? year).last };
    return resultsOf(ctx, rows, span, selection);
  }

  @BatchField(() => KpiResult, {
    needs: ['latestResultKey'],
    nullable: true,
    description: '확인된 최근 실적. / Newest confirmed result.',
  })
  latestResult(rows: readonly Kpi[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return byKeys(
      ctx,
      KpiResult,
      rows.map((row) => row.latestResultKey),
      selection,
    );
  }

  @BatchField(() => MeasuredType, {
    args: ScorePeriodArgs,
    description:
      '그해 초부터 기간 끝까지의 점수(0–100 또는 120). / Score of the year up to the period, 0 to 100 or 120.',
  })
  async score(rows: readonly Kpi[], { period }: ScorePeriodArgs, ctx: RequestContext) {
    const month = judgedMonth(period, ctx.today);
    const facts = await yearFacts(ctx, keysOf(rows), yearOf(month));
    return rows.map((row) => shownScore(ctx, facts.get(row.key), month));
  }
}

export const KpiTitle = bilingualField(() => Kpi, 'title', '이름. / Title.');
