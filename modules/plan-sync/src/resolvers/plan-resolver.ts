import {
  BatchField,
  bilingualField,
  byKeys,
  Department,
  FieldsOf,
  keyList,
  MeasuredType,
  type Page,
  planYear,
  ReadByCode,
  ReadPage,
  type RequestContext,
  raw,
  type Selection,
  sql,
  ToOne,
  ToPage,
  Vision,
} from '@yeondong/schema';
import { planItems, plans, planVersions } from '../entities/collections.js';
import { Plan } from '../entities/plan.js';
import type { PlanItem } from '../entities/plan-item.js';
import { PlanVersion } from '../entities/plan-version.js';
import { PlanYearArgs } from '../inputs/arguments.js';
import { anchoredRates } from '../stores/coverage-store.js';
import { inForce } from '../stores/in-force.js';

@FieldsOf(() => Plan)
export class PlanResolver {
  @ReadPage(plans, { permission: 'plan-sync.plan.read', description: '계획 목록. / Plans.' })
  declare plans: Page<Plan>;

  @ReadByCode(() => Plan, { permission: 'plan-sync.plan.read', description: '코드로 찾은 계획. / A plan by its code.' })
  declare plan: Plan | null;

  @ToOne(() => Department, { key: 'departmentKey', description: '주관부서. / The department that keeps it.' })
  declare department: Department;

  @ToOne(() => Vision, { key: 'visionKey', nullable: true, description: '비전. / Vision that it belongs to.' })
  declare vision: Vision | null;

  @ToPage(planVersions, { column: 'plan_id', description: '판. / Its editions.' })
  declare versions: Page<PlanVersion>;

  @BatchField(() => PlanVersion, {
    args: PlanYearArgs,
    nullable: true,
    description: '그해에 효력이 있는 확정판. / The final edition in force in a year.',
  })
  async versionInForce(rows: readonly Plan[], { year }: PlanYearArgs, ctx: RequestContext, selection: Selection) {
    const found = await ctx.db.rows<{ plan: number; version: number }>(
      sql`select v.plan_id as ${raw('"plan"')}, v.id as ${raw('"version"')} from plan_sync_version v
        join plan_sync_plan p on p.id = v.plan_id
        where ${inForce('v', 'p', year ?? planYear(ctx))} and p.id in ${keyList(rows.map(({ key }) => key))}`,
    );
    const byPlan = new Map(found.map(({ plan, version }) => [Number(plan), Number(version)]));
    return byKeys(
      ctx,
      PlanVersion,
      rows.map(({ key }) => byPlan.get(key)),
      selection,
    );
  }

  @BatchField(() => MeasuredType, {
    args: PlanYearArgs,
    description: '장기발전계획에 닿는 항목의 비율(%). / Percent of its items that reach a long-term item.',
  })
  anchoredRate(rows: readonly Plan[], { year }: PlanYearArgs, ctx: RequestContext) {
    return anchoredRates(ctx, rows, year ?? planYear(ctx));
  }
}

@FieldsOf(() => Vision)
export class VisionExtension {
  @ToPage(plans, {
    column: 'vision_id',
    permission: 'plan-sync.plan.read',
    description: '이 비전에 딸린 계획. / Plans that belong to it.',
  })
  declare plans: Page<Plan>;
}

@FieldsOf(() => PlanVersion)
export class PlanVersionResolver {
  @ReadPage(planVersions, { permission: 'plan-sync.plan.read', description: '계획의 판 목록. / Editions of plans.' })
  declare planVersions: Page<PlanVersion>;

  @ToOne(() => Plan, { key: 'planKey', description: '계획. / Its plan.' })
  declare plan: Plan;

  @ToOne(() => PlanVersion, {
    key: 'basedOnKey',
    nullable: true,
    description: '바탕이 된 판. / Edition it is based on.',
  })
  declare basedOn: PlanVersion | null;

  @ToPage(planItems, { column: 'version_id', description: '계획항목. / Its items.' })
  declare items: Page<PlanItem>;
}

export const PlanTitle = bilingualField(() => Plan, 'title', '이름. / Title.');
