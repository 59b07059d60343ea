import { type DateText, keyList, type PublishedMonth, type RequestContext, sql } from '@yeondong/schema';
import { judgedMonth, type Month } from '../months.js';
import type { YearFacts } from '../year-facts.js';
import { type CommonFacts, commonFacts } from './common-facts.js';
import { type RuleSettings, ruleSettings } from './rule-settings.js';
import { type SeriesFacts, seriesFacts } from './series-facts.js';
import { workFacts } from './work-facts.js';

/** All that the early-warning rules look at of a KPI in a year. */
export interface AlertFacts extends YearFacts, SeriesFacts {
  readonly year: number;
  readonly today: DateText;
  /** Last month of the year that has ended. */
  readonly last: Month;
  readonly settings: RuleSettings;
  readonly common: CommonFacts;
  /** Months of the work schedules of its initiatives. */
  readonly work: readonly (readonly PublishedMonth[])[];
  /** Results that have an attachment. */
  readonly evidence: ReadonlySet<number>;
}

/** In ten statements, however many KPIs. */
export async function alertFacts(ctx: RequestContext, kpis: readonly YearFacts[], year: number): Promise<AlertFacts[]> {
  if (kpis.length === 0) return [];
  const definitions = kpis.map(({ kpi }) => kpi);
  const keys = definitions.map(({ key }) => key);
  const last = judgedMonth(String(year), ctx.today);
  const settingsOf = await ruleSettings(ctx, keys);
  const series = await seriesFacts(ctx, definitions, last);
  const common = await commonFacts(ctx, definitions, year);
  const work = await workFacts(ctx, keys, year);
  const evidence = await withEvidence(ctx, keys);
  return kpis.map((facts) => ({
    ...facts,
    ...(series.get(facts.kpi.key) ?? { series: [], breaks: [] }),
    year,
    today: ctx.today,
    last,
    settings: settingsOf(facts.kpi.key),
    common,
    work: work.get(facts.kpi.key) ?? [],
    evidence,
  }));
}

async function withEvidence(ctx: RequestContext, kpiKeys: readonly number[]): Promise<Set<number>> {
  const rows = await ctx.db.rows<{ key: number }>(
    sql`select distinct a.record_id as "key" from core_attachment a join bsc_result r on r.id = a.record_id
      where a.record_type = 'KpiResult' and a.removed_at is null and r.kpi_id in ${keyList([...kpiKeys])}`,
  );
  return new Set(rows.map(({ key }) => Number(key)));
}
