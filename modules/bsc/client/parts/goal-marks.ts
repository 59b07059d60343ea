import type { MeasureMark } from '@yeondong/client/kit';
import type { BscMeasuresQuery } from '../gql/graphql';
import { scoreMark } from './marks';

type Kpi = BscMeasuresQuery['kpis']['nodes'][number];
export type MarkWords = (values: Record<string, string | number>) => string;

/** Share of scored KPIs below which a mean is for reference only. */
const PROVISIONAL_BELOW = 0.6;

/** KPIs by code of their goal, and of the goal's domain. */
function byPlace(kpis: readonly Kpi[]): Map<string, Kpi[]> {
  const places = new Map<string, Kpi[]>();
  for (const kpi of kpis) {
    if (!kpi.goal) continue;
    for (const code of [kpi.goal.code, kpi.goal.domain.code]) places.set(code, [...(places.get(code) ?? []), kpi]);
  }
  return places;
}

/** The plain mean of the scores, with how many of the KPIs that are due have one. */
export function scoreMarks(kpis: readonly Kpi[], words: MarkWords): Map<string, MeasureMark> {
  const marks = new Map<string, MeasureMark>();
  for (const [code, all] of byPlace(kpis)) {
    const due = all.filter(({ score }) => score.status !== 'NOT_DUE' && score.status !== 'NOT_APPLICABLE');
    const scores = due.flatMap(({ score }) => (score.value ? [Number(score.value)] : []));
    if (scores.length === 0) continue;
    const mean = (scores.reduce((sum, score) => sum + score, 0) / scores.length).toFixed(1);
    const provisional = scores.length < due.length * PROVISIONAL_BELOW;
    const status = scoreMark({ value: mean, status: provisional ? 'PROVISIONAL' : 'COMPLETE' }) ?? 'unreported';
    marks.set(code, { status, text: words({ score: mean, scored: scores.length, of: due.length }) });
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
