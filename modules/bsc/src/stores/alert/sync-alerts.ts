import {
  addDays,
  type Bilingual,
  type DateText,
  fields,
  insert,
  keyList,
  nextWorkingDay,
  notify,
  type Row,
  raw,
  round,
  select,
  settleNotices,
  sql,
  type TransactionContext,
  tell,
  updateVersion,
} from '@yeondong/schema';
import { Alert } from '../../entities/alert.js';
import {
  ALERT_RULES,
  type AlertRule,
  type Episode,
  episodesOf,
  type Judgement,
  withoutGround,
} from '../../rules/alert/episodes.js';
import { headsOf } from '../heads.js';
import type { YearFacts } from '../year-facts.js';
import { judgementsOf } from './judgements.js';

const ACT = 'bsc.alert.raise';
const WORKING_DAYS = 5;
const GROUNDS: Readonly<Record<AlertRule, Bilingual>> = {
  SCORE: { ko: '점수 80 미만', en: 'score below 80' },
  GAP: { ko: '목표와 10% 이상 벌어짐', en: '10 % or more off target' },
  LATE: { ko: '실적 지연', en: 'result late' },
};
const STORED_PLACES = 6;
const READ = fields('kpiKey', 'rule', 'state', 'raisedIn', 'count', 'value', 'version');

/** Brings the alerts of KPIs into line with their results: raises, counts, resolves and retracts. */
export async function syncAlerts(tx: TransactionContext, kpis: readonly YearFacts[], year: number): Promise<void> {
  if (kpis.length === 0 || Number(tx.today.slice(0, 4)) !== year) return;
  const known = await select(tx, Alert, READ, {
    where: sql`t.kpi_id in ${keyList(kpis.map(({ kpi }) => kpi.key))}
      and t.raised_in between ${`${year}-01`} and ${`${year}-12`}`,
    orderBy: raw('t.id'),
  });
  for (const facts of kpis) {
    for (const rule of ALERT_RULES) {
      const own = known.filter((alert) => alert.kpiKey === facts.kpi.key && alert.rule === rule);
      await syncRule(tx, facts, own, rule, judgementsOf(rule, facts, year, tx.today));
    }
  }
}

const isOpen = ({ state }: Pick<Alert, 'state'>): boolean => state === 'RAISED' || state === 'ACKNOWLEDGED';

async function syncRule(
  tx: TransactionContext,
  facts: YearFacts,
  known: readonly Row<Alert>[],
  rule: AlertRule,
  judgements: readonly Judgement[],
): Promise<void> {
  const episodes = episodesOf(rule, judgements);
  const byStart = new Map(episodes.map((episode) => [episode.raisedIn, episode]));
  const pending = new Set(judgements.filter(({ verdict }) => verdict === 'UNKNOWN').map(({ period }) => period));
  let stillOpen = false;
  for (const alert of known.filter(isOpen)) {
    const episode = byStart.get(alert.raisedIn) ?? null;
    // A result under correction says nothing until it is confirmed again.
    const waits = episode === null && pending.has(alert.raisedIn);
    if (!waits) await follow(tx, alert, episode);
    stillOpen ||= waits || episode?.clearedIn === null;
  }
  const open = episodes.at(-1);
  if (!open || open.clearedIn !== null || stillOpen) return;
  await raise(tx, facts, rule, open);
}

const stored = (value: string | null): string | null => (value === null ? null : round(value, STORED_PLACES));

async function follow(tx: TransactionContext, alert: Row<Alert>, episode: Episode | null): Promise<void> {
  const after = episode
    ? {
        count: episode.count,
        value: stored(episode.value),
        ...(episode.clearedIn === null ? {} : { state: 'RESOLVED' as const, clearedIn: episode.clearedIn }),
      }
    : { state: withoutGround(alert.rule) };
  const same = Object.entries(after).every(([name, value]) => alert[name as keyof Alert] === value);
  if (same) return;
  await updateVersion(tx, Alert, alert.key, alert.version, after);
  tell(tx, { act: ACT, type: 'Alert', key: alert.key, before: { state: alert.state }, after });
  if ('state' in after) await settleNotices(tx, 'WAITING', { type: 'Alert', key: alert.key });
}

/** The fifth working day from a day on. */
function acknowledgeBy(day: DateText, holidays: YearFacts['holidays']): DateText {
  let due = day;
  for (let count = 0; count < WORKING_DAYS; count += 1) due = nextWorkingDay(addDays(due, 1), holidays);
  return due;
}

async function raise(
  tx: TransactionContext,
  { kpi, holidays }: YearFacts,
  rule: AlertRule,
  episode: Episode,
): Promise<void> {
  const values = {
    kpiKey: kpi.key,
    departmentKey: kpi.departmentKey,
    rule,
    state: 'RAISED' as const,
    raisedIn: episode.raisedIn,
    clearedIn: null,
    count: episode.count,
    value: stored(episode.value),
    raisedOn: tx.today,
    dueOn: acknowledgeBy(tx.today, holidays),
    acknowledgedByKey: null,
    acknowledgedAt: null,
    action: null,
    version: 1,
  };
  const key = await insert(tx, Alert, values);
  tell(tx, { act: ACT, type: 'Alert', key, after: { rule, kpi: kpi.code, raisedIn: episode.raisedIn } });
  for (const personKey of await headsOf(tx, kpi.departmentKey)) {
    await notify(tx, {
      personKey,
      kind: 'WAITING',
      titleKo: `조기 경보(${GROUNDS[rule].ko}): ${kpi.titleKo}`,
      titleEn: `Early warning (${GROUNDS[rule].en}): ${kpi.titleEn ?? kpi.titleKo}`,
      path: '/m/bsc/alerts',
      record: { type: 'Alert', key },
    });
  }
}
