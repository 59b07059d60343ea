import { round, type TransactionContext, update } from '@yeondong/schema';
import { Kpi } from '../entities/kpi.js';
import { KpiResult } from '../entities/kpi-result.js';
import { syncAlerts } from './alert/sync-alerts.js';
import { writeEvaluations } from './evaluation-writer.js';
import { isConfirmed, scoreOf } from './kpi-score.js';
import { standingOf } from './kpi-trend.js';
import type { Month } from './months.js';
import { type YearFacts, yearFacts } from './year-facts.js';

const STORED_PLACES = 6;

/**
 * Brings all that is kept beside results into line with them: the score of every result of the year, newest result and
 * trend of each KPI, the evaluations of its initiatives and goals from a month on, and its alerts. Same transaction as the change.
 * Gives the number of results whose score has changed.
 */
export async function rescore(tx: TransactionContext, kpiKeys: readonly number[], from: Month): Promise<number> {
  const facts = [...(await yearFacts(tx, kpiKeys, Number(from.slice(0, 4)))).values()];
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
  await syncAlerts(tx, facts, Number(from.slice(0, 4)));
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
