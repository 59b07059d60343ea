import { formatNumber, type MeasureMark } from '@yeondong/client/kit';
import type { BscMeasuresQuery, BscVisionScoresQuery } from '../gql/graphql';
import { scoreMark } from './marks';
import { coveragePercent } from './why';

type Kpi = BscMeasuresQuery['kpis']['nodes'][number];
type Vision = BscVisionScoresQuery['visions'][number];
export type MarkWords = (values: Record<string, string | number>) => string;

/** KPIs by code of their goal, and of the goal's domain. */
function byPlace(kpis: readonly Kpi[]): Map<string, Kpi[]> {
  const places = new Map<string, Kpi[]>();
  for (const kpi of kpis) {
    if (!kpi.goal) continue;
    for (const code of [kpi.goal.code, kpi.goal.domain.code]) places.set(code, [...(places.get(code) ?? []), kpi]);
  }
  return places;
}

/** The score of each goal and domain, with how much of what was due is in it. */
export function scoreMarks(visions: readonly Vision[], words: MarkWords): Map<string, MeasureMark> {
  const places = visions.flatMap(({ domains }) => domains.flatMap((domain) => [domain, ...domain.goals.nodes]));
  const marks = new Map<string, MeasureMark>();
  for (const { code, score } of places) {
    if (score.value === null || score.value === undefined) continue;
    const text = words({ score: formatNumber(score.value, 2), coverage: coveragePercent(score.coverage) ?? '–' });
    marks.set(code, { status: scoreMark(score) ?? 'unreported', text });
  }
  return marks;
}

/** Poor where most of the KPIs with a known direction worsen, caution where one does. */
export function trendMarks(kpis: readonly Kpi[], words: MarkWords): Map<string, MeasureMark> {
  const marks = new Map<string, MeasureMark>();
  for (const [code, all] of byPlace(kpis)) {
    const known = all.filter(({ trend }) => trend !== 'UNKNOWN');
    if (known.length === 0) continue;
    const worse = known.filter(({ trend }) => trend === 'WORSENING').length;
    const status = worse === 0 ? 'normal' : worse * 2 > known.length ? 'poor' : 'caution';
    marks.set(code, { status, text: words({ worse, of: known.length }) });
  }
  return marks;
}
