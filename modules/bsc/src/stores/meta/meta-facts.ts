import { absent, measured, type RequestContext } from '@yeondong/schema';
import { FACT_STANDARDS, META_FACTS, type MetaFactName } from '../../rules/meta/fact-names.js';
import {
  allIsBest,
  easyTargets,
  type Finding,
  fullScores,
  type KnownFact,
  meanOf,
  noneIsBest,
  scoreMean,
  scoreSpread,
  shareOf,
} from '../../rules/meta/facts.js';
import { rankCorrelation } from '../../rules/meta/rank-correlation.js';
import { type FactSources, factSources } from './fact-sources.js';

const FORMULA_VERSION = 'bsc.meta-fact.1';

const FINDERS: Readonly<Record<MetaFactName, (sources: FactSources) => Finding>> = {
  OUTCOME_SHARE: ({ kinds }) => shareOf(kinds.filter((kind) => kind === 'OUTCOME').length, kinds.length),
  ALERT_PRECISION: ({ alerts }) => shareOf(alerts.acted, alerts.raised),
  FEEDBACK_CLOSURE: ({ feedback }) => shareOf(feedback.verified, feedback.total),
  LATE_RATE: ({ results }) => noneIsBest(results.late, results.due),
  PUBLISHED_ON_TIME: ({ published }) => allIsBest(published.onTime, published.due),
  TARGET_CHANGES: ({ targets, changedTargets }) => shareOf(changedTargets, targets.length),
  APPEALS_ACCEPTED: ({ appeals }) => shareOf(appeals.accepted, appeals.decided),
  EASY_TARGETS: ({ targets }) => easyTargets(targets),
  FULL_SCORES: ({ scores }) => fullScores(scores),
  SCORE_MEAN: ({ scores }) => scoreMean(scores),
  SCORE_SPREAD: ({ scores }) => scoreSpread(scores),
  CLAIMED_AND_VERIFIED: ({ verified }) => rankCorrelation(verified),
  EVALUATOR_AGREEMENT: ({ agreements }) => meanOf(agreements),
  CORRECTIONS: ({ corrections }) => noneIsBest(corrections.corrected, corrections.locked),
};

/** What is computed of a year's evaluation, in the report's order. */
export async function metaFacts(ctx: RequestContext, year: number): Promise<KnownFact[]> {
  const sources = await factSources(ctx, year);
  return META_FACTS.map((name) => {
    const { value, inputs, attention } = FINDERS[name](sources);
    const basis = { asOf: ctx.today, formulaVersion: FORMULA_VERSION, inputs };
    const found = value === null ? absent('NO_DATA', basis) : measured(value, basis);
    return { name, standard: FACT_STANDARDS[name], measured: found, attention };
  });
}

/** The facts of evaluations: as they were kept when one was finished, else as of today. */
export async function factsOf(
  ctx: RequestContext,
  evaluations: readonly { readonly year: number; readonly facts: readonly KnownFact[] | null }[],
): Promise<(readonly KnownFact[])[]> {
  const open = new Set(evaluations.flatMap(({ year, facts }) => (facts === null ? [year] : [])));
  const found = new Map<number, KnownFact[]>();
  for (const year of open) found.set(year, await metaFacts(ctx, year));
  return evaluations.map(({ year, facts }) => facts ?? found.get(year) ?? []);
}
