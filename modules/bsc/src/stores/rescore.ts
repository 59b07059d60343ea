import { round, type TransactionContext, update } from '@yeondong/schema';
import { Kpi } from '../entities/kpi.js';
import { KpiResult } from '../entities/kpi-result.js';
import { syncAlerts } from './alert/sync-alerts.js';
import { writeEvaluations } from './evaluation-writer.js';
import { isConfirmed, scoreOf } from './kpi-score.js';
import { standingOf } from './kpi-trend.js';
import { yearsLookingBack } from './later-years.js';
import { cardsWith, keepCardScores } from './map/card-scores.js';
import { type Month, monthIn, yearOf } from './months.js';
import { type YearFacts, yearFacts } from './year-facts.js';

const STORED_PLACES = 6;

/**
 * Brings all that is kept beside results into line with them, in the transaction of the change: what is kept of the KPIs,
 * of their scorecards from a month on, and of later years that look back on this one.
 */
export async function rescore(tx: TransactionContext, kpiKeys: readonly number[], from: Month): Promise<void> {
  await rescoreWithCards(tx, kpiKeys, from);
  for (const { year, kpis } of await yearsLookingBack(tx, kpiKeys, yearOf(from)))
    await rescoreWithCards(tx, kpis, monthIn(year, 1));
}

async function rescoreWithCards(tx: TransactionContext, kpiKeys: readonly number[], from: Month): Promise<void> {
  await rescoreKpis(tx, kpiKeys, from);
  await keepCardScores(tx, await cardsWith(tx, kpiKeys, yearOf(from)), from);
}

/**
 * Brings all that is kept of KPIs into line with their results: the score of every result of the year, newest result and
 * trend, the evaluations of its initiatives and goals from a month on, and its alerts. Gives the number of results whose
 * score has changed.
 */
export async function rescoreKpis(tx: TransactionContext, kpiKeys: readonly number[], from: Month): Promise<number> {
  const facts = [...(await yearFacts(tx, kpiKeys, yearOf(from))).values()];
  let changed = 0;
  for (const each of facts) changed += await storeScores(tx, each);
  const standings = await standingOf(
    tx,
    facts.map(({ kpi }) => kpi),
  );
  for (const [index, { kpi }] of facts.entries()) {
    const standing = standings[index];
    if (!standing || (standing.trend === kpi.trend && standing.latestResultKey === kpi.latestResultKey)) continue;
    await update(tx, Kpi, kpi.key, { ...standing });
  }
  await writeEvaluations(tx, kpiKeys, from);
  await syncAlerts(tx, facts, yearOf(from));
  return changed;
}

/** The score of a result counts the confirmed results before it and itself. */
async function storeScores(tx: TransactionContext, facts: YearFacts): Promise<number> {
  let changed = 0;
  for (const [month, result] of facts.results) {
    const { measured } = scoreOf(facts, month, tx.today, (other) => isConfirmed(other) || other.key === result.key);
    const scoreValue = measured.value && round(measured.value, STORED_PLACES);
    if (scoreValue === result.scoreValue && measured.status === result.scoreStatus) continue;
    await update(tx, KpiResult, result.key, { scoreValue, scoreStatus: measured.status });
    changed += 1;
  }
  return changed;
}
