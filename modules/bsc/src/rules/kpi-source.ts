import type { Issue } from '@yeondong/schema/rules';
import type { PeriodAggregation } from './aggregation.js';
import type { ScoreMethod } from './score-rule.js';

/** Where results come from: entered by hand, from a panel's grades, from work schedules, from a survey. */
export const KPI_SOURCES = ['MANUAL', 'PANEL', 'SCHEDULE', 'SURVEY'] as const;
export type KpiSource = (typeof KPI_SOURCES)[number];

const SOURCES_OF: Partial<Readonly<Record<ScoreMethod, readonly KpiSource[]>>> = {
  M5: ['MANUAL', 'PANEL'],
  M6: ['SCHEDULE'],
  M7: ['MANUAL', 'SURVEY'],
};

export interface SourceFacts {
  readonly method: ScoreMethod;
  readonly source: KpiSource;
  readonly aggregation: PeriodAggregation;
  readonly hasQuestion: boolean;
  readonly scalePoints: number | null;
}

const issue = (field: string, code: string, params: Issue['params'] = {}): Issue => ({
  path: [field],
  code: `bsc.source.${code}`,
  params,
});

/** What is taken from elsewhere is a level of its own, neither summed nor made of two parts; progress stands at its last. */
const takesLevels = ({ source, aggregation }: SourceFacts): boolean =>
  source === 'SCHEDULE' ? aggregation === 'LAST' : aggregation !== 'SUM' && aggregation !== 'RATIO_OF_SUMS';

/** Why a KPI of this method cannot take its results from there; empty when it can. A survey gives 0 to 100 itself. */
export function checkSource(facts: SourceFacts): readonly Issue[] {
  const { method, source, hasQuestion, scalePoints } = facts;
  if (!(SOURCES_OF[method] ?? ['MANUAL']).includes(source)) return [issue('source', 'method', { method, source })];
  if (source === 'MANUAL') return [];
  return [
    ...(takesLevels(facts) ? [] : [issue('aggregation', 'aggregation')]),
    ...(source === 'SURVEY' && !hasQuestion ? [issue('surveyQuestion', 'question-missing')] : []),
    ...(source === 'SURVEY' && scalePoints !== null ? [issue('scalePoints', 'scale-of-survey')] : []),
  ];
}
