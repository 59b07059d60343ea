import {
  absent,
  byKeys,
  fields,
  measured,
  measuredInput,
  type RequestContext,
  raw,
  refuse,
  select,
  sql,
  type TransactionContext,
} from '@yeondong/schema';
import { StrategyEdge } from '../../entities/map/strategy-edge.js';
import { Perspective } from '../../entities/perspective.js';
import { StrategicObjective } from '../../entities/strategic-objective.js';
import { type DatedArrow, datedCircleWith, overlap } from '../../rules/map/causal-graph.js';
import { evidence } from '../../rules/map/evidence.js';
import { runsBackwards } from '../../rules/map/gaps.js';
import { shown } from '../kpi-score.js';
import { judgedMonth } from '../months.js';
import { objectiveSeries } from './objective-scores.js';

export const EVIDENCE_FORMULA_VERSION = 'bsc.evidence.1';

type Edge = Pick<StrategyEdge, 'causeKey' | 'effectKey' | 'sign' | 'lagMonths'>;

/** What the months up to a period say of each edge. */
export async function evidenceOf(ctx: RequestContext, edges: readonly Edge[], period: string) {
  const month = judgedMonth(period, ctx.today);
  const seriesOf = await objectiveSeries(ctx, month);
  return edges.map((edge) => {
    const { rho, pairs, verdict } = evidence(seriesOf(edge.causeKey), seriesOf(edge.effectKey), edge);
    const basis = {
      asOf: ctx.today,
      formulaVersion: EVIDENCE_FORMULA_VERSION,
      inputs: [measuredInput('pairs', String(pairs)), measuredInput('lagMonths', String(edge.lagMonths))],
    };
    const none = verdict === 'INSUFFICIENT' ? 'NO_DATA' : 'UNDEFINED';
    const correlation = rho === null ? absent(none, basis) : measured(rho, basis);
    return { correlation: { ...shown(correlation), value: rho }, pairs, verdict };
  });
}

/** Whether each edge runs from the top perspective to the lowest: drawn, but warned of. */
export async function backwardsOf(ctx: RequestContext, edges: readonly Edge[]): Promise<boolean[]> {
  const perspectives = await select(ctx, Perspective, fields('position'), { where: raw('1 = 1') });
  const ends = edges.flatMap(({ causeKey, effectKey }) => [causeKey, effectKey]);
  const objectives = await byKeys(ctx, StrategicObjective, ends, fields('perspectiveKey'));
  const levelOf = new Map(perspectives.map(({ key, position }) => [key, position]));
  const level = (index: number): number => levelOf.get(objectives[index]?.perspectiveKey ?? 0) ?? 0;
  return edges.map((_, index) => runsBackwards(level(index * 2), level(index * 2 + 1), [...levelOf.values()]));
}

/**
 * Refuses an edge that is there already in one of its years, or that closes a circle, which is shown by the titles of its
 * objectives. Edges are written one after another, so that two of them cannot close a circle together.
 */
export async function checkEdge(tx: TransactionContext, edge: DatedArrow, own: number | null): Promise<void> {
  await tx.db.execute(sql`update bsc_perspective set position = position`);
  const rows = await select(tx, StrategyEdge, fields('causeKey', 'effectKey', 'fromYear', 'toYear'), {
    where: raw('1 = 1'),
  });
  const others = rows
    .filter(({ key }) => key !== own)
    .map(({ causeKey, effectKey, fromYear, toYear }) => ({ cause: causeKey, effect: effectKey, fromYear, toYear }));
  const same = others.find(
    (other) => other.cause === edge.cause && other.effect === edge.effect && overlap(other, edge),
  );
  if (same) throw refuse('bsc.edge.twice', ['input', 'effect']);
  const circle = datedCircleWith(edge, others);
  if (!circle) return;
  const titles = await byKeys(tx, StrategicObjective, circle, fields('titleKo', 'titleEn'));
  const named = titles.map((row) => (tx.locale === 'en' ? (row?.titleEn ?? row?.titleKo) : row?.titleKo));
  throw refuse('bsc.edge.cycle', ['input', 'effect'], { circle: named.join(' → ') });
}
