import {
  Activity,
  BatchField,
  bilingualField,
  Department,
  FieldsOf,
  Goal,
  Initiative,
  linked,
  MeasuredType,
  type Page,
  planYear,
  ReadByCode,
  ReadPage,
  type RequestContext,
  RowField,
  type Selection,
  ToMany,
  ToOne,
} from '@yeondong/schema';
import { kpis } from '../entities/collections.js';
import { Kpi } from '../entities/kpi.js';
import { KpiResult } from '../entities/kpi-result.js';
import { KpiTarget } from '../entities/kpi-target.js';
import { Csf } from '../entities/map/csf.js';
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
  @ReadPage(kpis, { permission: 'bsc.kpi.read', description: '성과지표 목록. / KPIs.' })
  declare kpis: Page<Kpi>;

  @ReadByCode(() => Kpi, { permission: 'bsc.kpi.read', description: '코드로 찾은 성과지표. / A KPI by its code.' })
  declare kpi: Kpi | null;

  @ToOne(() => Department, { key: 'departmentKey', description: '담당 부서. / Its department.' })
  declare department: Department;

  @ToOne(() => StrategicObjective, { key: 'objectiveKey', description: '전략목표. / Its objective.' })
  declare objective: StrategicObjective;

  @ToOne(() => Csf, { key: 'csfKey', nullable: true, description: '핵심성공요인. / Its success factor.' })
  declare csf: Csf | null;

  @ToOne(() => Goal, { key: 'goalKey', nullable: true, description: '정책목표. / Its goal.' })
  declare goal: Goal | null;

  @ToOne(() => Activity, {
    key: 'workshopKey',
    nullable: true,
    description: '지표를 만든 활동(워크숍). / Activity (workshop) that it was drafted in.',
  })
  declare workshop: Activity | null;

  @RowField(() => Boolean, {
    needs: ['evidenceRequired'],
    description: '실적에 증빙(첨부)을 받는지. / Whether results need evidence, as an attachment.',
  })
  evidenceRequired(row: Kpi) {
    return row.evidenceRequired === true;
  }

  @BatchField(() => [Initiative], { description: '측정하는 이행과제. / Initiatives that it measures.' })
  initiatives(rows: readonly Kpi[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return linked(ctx, Initiative, MEASURED, keysOf(rows), selection);
  }

  @ToMany(() => KpiTarget, { key: 'kpiKey', orderBy: 't.year', description: '연도별 목표. / Targets, by year.' })
  declare targets: KpiTarget[];

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

  @ToOne(() => KpiResult, {
    key: 'latestResultKey',
    nullable: true,
    description: '확인된 최근 실적. / Newest confirmed result.',
  })
  declare latestResult: KpiResult | null;

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
