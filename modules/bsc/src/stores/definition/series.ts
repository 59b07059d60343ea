import { planYear, refuse, refuseAll, sql, type TransactionContext } from '@yeondong/schema';
import type { Kpi } from '../../entities/kpi.js';
import { checkScoreRule } from '../../rules/score-rule-check.js';
import { scoreRuleOf } from '../kpi-score.js';
import { type YearFacts, yearFacts } from '../year-facts.js';
import { ruleFacts } from './rule-facts.js';

/** With another of these the numbers before would mean something else. */
const OF_SERIES = ['unit', 'unitKind', 'polarity', 'cycle', 'aggregation'] as const;

async function hasNumbers(tx: TransactionContext, kpiKey: number): Promise<boolean> {
  const [row] = await tx.db.rows<{ n: number }>(
    sql`select (select count(*) from bsc_result where kpi_id = ${kpiKey})
      + (select count(*) from bsc_kpi_target where kpi_id = ${kpiKey})
      + (select count(*) from bsc_kpi_history where kpi_id = ${kpiKey}) as n`,
  );
  return Number(row?.n ?? 0) > 0;
}

/** A series keeps its unit, direction, cycle and aggregation: 천원 to 백만원 is another KPI, which replaces this one. */
export async function requireSeries(
  tx: TransactionContext,
  before: Pick<Kpi, 'key' | (typeof OF_SERIES)[number]>,
  changes: Partial<Kpi>,
): Promise<void> {
  const broken = OF_SERIES.find((name) => changes[name] !== undefined && changes[name] !== before[name]);
  if (broken && (await hasNumbers(tx, before.key))) throw refuse('bsc.kpi.breaks-series', ['input', broken]);
}

/** The definition as it now stands must be able to score this year's target. */
export async function requireScorable(tx: TransactionContext, kpiKey: number): Promise<void> {
  const year = planYear(tx);
  const facts = (await yearFacts(tx, [kpiKey], year)).get(kpiKey) as YearFacts;
  if (!facts.target) return;
  const judged = await ruleFacts(tx, [facts], year);
  const issues = checkScoreRule(scoreRuleOf(facts.kpi), judged(facts.target, facts), facts.kpi.polarity);
  refuseAll(issues.map((issue) => ({ ...issue, path: ['input', ...issue.path] })));
}
