import { SeedLoad, settingsOf, type TransactionContext } from '@yeondong/schema';
import { syncAlerts } from '../stores/alert/sync-alerts.js';
import { rescore } from '../stores/rescore.js';
import { yearFacts } from '../stores/year-facts.js';
import { loadAdvisoryCommittee } from './advisory-committee.js';
import { loadFeedback } from './feedback/feedback.js';
import { kpiData } from './kpi-data.js';
import { loadKpiHistory } from './kpi-history.js';
import { loadKpis } from './kpis.js';
import { loadAppraisal } from './panel/appraisal.js';
import { loadProgramme } from './programme/programme.js';
import { loadPublications } from './programme/publications.js';
import { loadResults } from './results.js';
import { SAMPLE_YEAR } from './sample-year.js';
import { loadScorecards } from './scorecards.js';
import { loadWorkSchedules } from './work-schedules.js';
import { loadAdjustments } from './yearend/adjustments.js';
import { loadBasisChanges } from './yearend/basis-changes.js';
import { loadMembers } from './yearend/groups.js';

export const BUCHEON_2006 = 'bucheon-2006';

/**
 * Sample scorecards of nine departments for 2006 with results to May, work schedules, the committees and the year's
 * programme with what was published. Scores, trends and evaluations are those that the module itself finds. A second run writes nothing.
 */
export async function loadBscSample(tx: TransactionContext): Promise<void> {
  const load = new SeedLoad(tx);
  const data = kpiData();
  const loaded = await loadKpis(load, data);
  await loadKpiHistory(load, loaded);
  await loadBasisChanges(load, loaded);
  await loadScorecards(load, data, loaded);
  const keys = await loadResults(load, loaded);
  if (keys.length > 0) await rescore(tx, keys, `${SAMPLE_YEAR}-01`);
  await loadWorkSchedules(load);
  await loadAdvisoryCommittee(load);
  await loadProgramme(load);
  await loadAppraisal(load, loaded);
  await loadPublications(load);
  await loadMembers(load, loaded.departments);
  await loadAdjustments(load, loaded.departments);
  await loadFeedback(load, loaded);
  await loadAlerts(tx, keys);
  if (Object.keys(load.written).length === 0) return;
  const [first] = [...loaded.kpis.values()];
  tx.audit({
    act: 'bsc.seed.load',
    type: 'Kpi',
    key: first?.key ?? 0,
    after: { set: BUCHEON_2006, rows: load.written },
  });
}

/** Alerts of the results just written, as they stand on the business date that the data set itself has set. */
async function loadAlerts(tx: TransactionContext, kpiKeys: readonly number[]): Promise<void> {
  const set = (await settingsOf(tx)).get('businessDate');
  const today = typeof set === 'string' ? set : tx.today;
  const facts = await yearFacts(tx, kpiKeys, SAMPLE_YEAR);
  await syncAlerts({ ...tx, today }, [...facts.values()], SAMPLE_YEAR);
}
