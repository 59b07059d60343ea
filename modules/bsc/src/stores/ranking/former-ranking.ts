import { type RequestContext, sql } from '@yeondong/schema';
import { formerProfile, formerRule } from '../../rules/ranking/former-basis.js';
import { looksBack } from '../../rules/score-rule.js';
import { pastYears } from '../definition/past-years.js';
import type { YearFacts } from '../year-facts.js';
import { type BasisChangeRow, basisChanges } from './basis-changes.js';
import { type RankedCard, rankedBy } from './ranking-store.js';
import { schemeOf } from './scheme-store.js';

export const FORMER_FORMULA_VERSION = 'bsc.former-ranking.1';

export interface FormerPlacing {
  readonly now: RankedCard;
  readonly former: RankedCard;
  readonly changes: readonly BasisChangeRow[];
}

function formerTarget(target: YearFacts['target'], changes: readonly BasisChangeRow[]): YearFacts['target'] {
  if (!target) return null;
  const was = (field: 'target' | 'baseline') => changes.find((change) => change.field === field);
  const former = was('target')?.before ?? target.target;
  const baseline = was('baseline');
  return {
    ...target,
    target: former,
    baseline: baseline ? baseline.before : target.baseline,
    profile: formerProfile(target.profile, target.target, former),
  };
}

/** Facts of a KPI as if its changes had not been made. */
function restated(facts: YearFacts, changes: readonly BasisChangeRow[], history: YearFacts['history']): YearFacts {
  const kpi = { ...facts.kpi, ...formerRule(changes) };
  const target = formerTarget(facts.target, changes);
  return { ...facts, kpi, target, history: looksBack(kpi.method) ? history : null };
}

async function restating(ctx: RequestContext, year: number, changes: readonly BasisChangeRow[]) {
  const past = await pastYears(ctx, [...new Set(changes.map(({ kpiKey }) => kpiKey))], year);
  return (facts: YearFacts): YearFacts => {
    const { key } = facts.kpi;
    const own = changes.filter(({ kpiKey }) => kpiKey === key);
    return own.length > 0 ? restated(facts, own, { year, past: past.get(key) ?? [] }) : facts;
  };
}

/** What changed of each scorecard's KPIs. */
async function changesByCard(ctx: RequestContext, year: number, changes: readonly BasisChangeRow[]) {
  const items = await ctx.db.rows<{ card: number; kpi: number }>(
    sql`select c.id as card, i.kpi_id as kpi from bsc_scorecard_item i
      join bsc_scorecard c on c.id = i.scorecard_id where c.year = ${year} order by i.position, i.id`,
  );
  return (cardKey: number): BasisChangeRow[] =>
    items
      .filter(({ card }) => Number(card) === cardKey)
      .flatMap(({ kpi }) => changes.filter(({ kpiKey }) => kpiKey === Number(kpi)));
}

/**
 * The ranking beside that of targets and rules as they were confirmed: the same rules over both, in as many statements
 * whatever changed. A frozen score is computed anew only where something that it rests on changed.
 */
export async function formerRanking(ctx: RequestContext, year: number): Promise<FormerPlacing[]> {
  const scheme = await schemeOf(ctx, year);
  const changes = await basisChanges(ctx, year);
  const changesOf = await changesByCard(ctx, year, changes);
  const now = await rankedBy(ctx, year, scheme);
  const fresh = new Set(
    now.flatMap(({ cardKey, scored }) => (scored && changesOf(cardKey).length > 0 ? [cardKey] : [])),
  );
  const restate = await restating(ctx, year, changes);
  const former = await rankedBy(ctx, year, scheme, { fresh, restate });
  return now.map((card, index) => ({
    now: card,
    former: former[index] as RankedCard,
    changes: changesOf(card.cardKey),
  }));
}
