import { fields, Goal, inForceInYear, type RequestContext, raw, type Selection, select, sql } from '@yeondong/schema';
import { StrategyEdge } from '../../entities/map/strategy-edge.js';
import { Perspective } from '../../entities/perspective.js';
import { StrategicObjective } from '../../entities/strategic-objective.js';
import { withoutCause, withoutKpi } from '../../rules/map/gaps.js';
import { judgedMonth, yearOf } from '../months.js';

const inOrder = raw('t.position, t.id');

/** What the map of a period's year holds. */
export async function strategyMap(ctx: RequestContext, period: string, selection: Selection) {
  const year = yearOf(judgedMonth(period, ctx.today));
  const where = inForceInYear('t', year);
  const perspectives = await select(ctx, Perspective, selection.below('perspectives'), { where, orderBy: inOrder });
  const gaps = selection.below('gaps');
  const asked = ['objectives', 'objectivesWithoutKpi', 'objectivesWithoutCause'].flatMap((name) =>
    (name === 'objectives' ? selection : gaps).below(name).names(),
  );
  const objectives = await select(ctx, StrategicObjective, fields(...asked), {
    where,
    orderBy: inOrder,
    extra: ['perspectiveKey'],
  });
  const keys = objectives.map(({ key }) => key);
  const edges = await edgesIn(ctx, year, keys, selection.below('edges'));
  return {
    perspectives,
    objectives,
    edges,
    gaps: selection.has('gaps') ? await gapsOf(ctx, { year, perspectives, objectives, edges }, gaps) : null,
  };
}

/** Edges that hold in a year between objectives that are in force then. */
async function edgesIn(ctx: RequestContext, year: number, objectives: readonly number[], selection: Selection) {
  const rows = await select(ctx, StrategyEdge, selection, {
    where: inForceInYear('t', year),
    orderBy: raw('t.id'),
    extra: ['causeKey', 'effectKey'],
  });
  const known = new Set(objectives);
  return rows.filter(({ causeKey, effectKey }) => known.has(causeKey) && known.has(effectKey));
}

interface Drawn {
  readonly year: number;
  readonly perspectives: readonly Pick<Perspective, 'key'>[];
  readonly objectives: readonly StrategicObjective[];
  readonly edges: readonly StrategyEdge[];
}

async function gapsOf(ctx: RequestContext, { year, perspectives, objectives, edges }: Drawn, selection: Selection) {
  const goals = await select(ctx, Goal, selection.below('goalsWithoutKpi'), {
    where: inForceInYear('t', year),
    orderBy: inOrder,
  });
  const kpis = await ctx.db.rows<{ objective: number; goal: number | null }>(
    sql`select distinct k.objective_id as objective, k.goal_id as goal from bsc_kpi k where ${inForceInYear('k', year)}`,
  );
  const levels = new Map(perspectives.map(({ key }, level) => [key, level]));
  const placed = objectives.map(({ key, perspectiveKey }) => ({ key, level: levels.get(perspectiveKey) ?? 0 }));
  const arrows = edges.map(({ causeKey, effectKey }) => ({ cause: causeKey, effect: effectKey }));
  const pick = <T extends { readonly key: number }>(rows: readonly T[], keys: readonly number[]): T[] =>
    rows.filter(({ key }) => keys.includes(key));
  const unmeasured = <T extends { readonly key: number }>(rows: readonly T[], measured: readonly number[]): T[] =>
    pick(
      rows,
      withoutKpi(
        rows.map(({ key }) => key),
        new Set(measured),
      ),
    );
  return {
    goalsWithoutKpi: unmeasured(
      goals,
      kpis.map(({ goal }) => Number(goal)),
    ),
    objectivesWithoutKpi: unmeasured(
      objectives,
      kpis.map(({ objective }) => Number(objective)),
    ),
    objectivesWithoutCause: pick(objectives, withoutCause(placed, arrows)),
  };
}
