import {
  fields,
  keyList,
  type Row,
  raw,
  select,
  settleNotices,
  sql,
  type TransactionContext,
  tell,
  updateVersion,
} from '@yeondong/schema';
import { Alert } from '../../entities/alert/alert.js';
import { isOpen } from '../../rules/alert/alert-life.js';
import { ALERT_RULES, type AlertRule } from '../../rules/alert/alert-rules.js';
import { type Episode, episodesOf, type Judgement, withoutGround } from '../../rules/alert/episodes.js';
import { isConfirmed } from '../kpi-score.js';
import type { YearFacts } from '../year-facts.js';
import { type AlertFacts, alertFacts } from './alert-facts.js';
import { keepStep } from './alert-step-store.js';
import { findingOf } from './judgements.js';
import { type Call, RAISE, raiseAlerts, stored } from './raise-alert.js';

const READ = fields('kpiKey', 'rule', 'severity', 'state', 'raisedIn', 'count', 'value', 'version');
type Known = Row<Alert>;

/** Brings the alerts of KPIs into line with what is known of them: raises, counts, resolves and retracts. */
export async function syncAlerts(tx: TransactionContext, kpis: readonly YearFacts[], year: number): Promise<void> {
  if (kpis.length === 0 || Number(tx.today.slice(0, 4)) !== year) return;
  const known = await select(tx, Alert, READ, {
    where: sql`t.kpi_id in ${keyList(kpis.map(({ kpi }) => kpi.key))}
      and t.raised_in between ${`${year}-01`} and ${`${year}-12`}`,
    orderBy: raw('t.id'),
  });
  const of = (kpi: number, rule: AlertRule) => `${kpi} ${rule}`;
  const byRule = new Map<string, Known[]>();
  for (const alert of known) {
    const key = of(alert.kpiKey, alert.rule);
    byRule.set(key, [...(byRule.get(key) ?? []), alert]);
  }
  const calls: Call[] = [];
  for (const facts of await alertFacts(tx, kpis, year)) {
    for (const rule of ALERT_RULES) {
      const call = await syncRule(tx, facts, byRule.get(of(facts.kpi.key, rule)) ?? [], rule);
      if (call) calls.push(call);
    }
  }
  await raiseAlerts(tx, calls);
}

/** Follows the alerts of a rule; what is to be raised, if anything. */
async function syncRule(
  tx: TransactionContext,
  facts: AlertFacts,
  known: readonly Known[],
  rule: AlertRule,
): Promise<Call | null> {
  const { judgements } = findingOf(rule, facts);
  const episodes = episodesOf(rule, judgements);
  const stillOpen = await followAll(
    tx,
    facts,
    known.filter(({ state }) => isOpen(state)),
    episodes,
    judgements,
  );
  const episode = episodes.at(-1);
  if (!episode || episode.clearedIn !== null || stillOpen) return null;
  // What the office has called a false alarm stays one while it lasts.
  const dismissed = known.some(({ state, raisedIn }) => state === 'FALSE_ALARM' && raisedIn === episode.raisedIn);
  return dismissed ? null : { facts, rule, episode };
}

/** Whether a result of the year is being corrected: charts and trends have a hole there until it is confirmed again. */
const underCorrection = ({ results }: AlertFacts): boolean =>
  [...results.values()].some((result) => !isConfirmed(result) && (result.revision > 1 || result.status === 'RETURNED'));

/** Whether one of them is still open afterwards. */
async function followAll(
  tx: TransactionContext,
  facts: AlertFacts,
  open: readonly Known[],
  episodes: readonly Episode[],
  judgements: readonly Judgement[],
): Promise<boolean> {
  const byStart = new Map(episodes.map((episode) => [episode.raisedIn, episode]));
  const pending = new Set(judgements.filter(({ verdict }) => verdict === 'UNKNOWN').map(({ period }) => period));
  let stillOpen = false;
  for (const alert of open) {
    const episode = byStart.get(alert.raisedIn) ?? null;
    const mayReturn = withoutGround(alert.rule) === 'RETRACTED' && underCorrection(facts);
    // A result under correction says nothing until it is confirmed again.
    const waits = episode === null && (pending.has(alert.raisedIn) || mayReturn);
    if (!waits) await follow(tx, alert, episode);
    stillOpen ||= waits || episode?.clearedIn === null;
  }
  return stillOpen;
}

const afterOf = (rule: AlertRule, episode: Episode | null): Partial<Alert> => {
  if (!episode) return { state: withoutGround(rule), openMark: null };
  const { count, value, severity, clearedIn } = episode;
  const now = { count, value: stored(value), severity };
  return clearedIn === null ? now : { ...now, state: 'RESOLVED', openMark: null, clearedIn };
};

async function follow(tx: TransactionContext, alert: Known, episode: Episode | null): Promise<void> {
  const after = afterOf(alert.rule, episode);
  const same = Object.entries(after).every(([name, value]) => alert[name as keyof Alert] === value);
  if (same) return;
  await updateVersion(tx, Alert, alert.key, alert.version, after);
  tell(tx, { act: RAISE, type: 'Alert', key: alert.key, before: { state: alert.state }, after });
  if (after.state === 'RESOLVED' || after.state === 'RETRACTED') {
    await keepStep(tx, alert.key, { kind: after.state, note: after.clearedIn ?? null });
    await settleNotices(tx, 'WAITING', { type: 'Alert', key: alert.key });
  } else if (episode && episode.count > alert.count) {
    await keepStep(tx, alert.key, { kind: 'REPEATED', note: String(episode.count) });
  }
}
