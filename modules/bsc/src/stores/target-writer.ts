import {
  conflict,
  fields,
  type Issue,
  insert,
  keyList,
  type RequestContext,
  type Row,
  select,
  sql,
  type TransactionContext,
  updateVersion,
} from '@yeondong/schema';
import type { Kpi } from '../entities/kpi.js';
import { KpiTarget } from '../entities/kpi-target.js';
import { checkScoreRule } from '../rules/score-rule-check.js';
import { checkTargetProfile } from '../rules/target-profile.js';
import { scoreRuleOf } from './kpi-score.js';

/** What is set for a KPI and year. `version` is that of the target that was read; none for a first one. */
export interface TargetSet {
  readonly year: number;
  readonly target: string;
  readonly baseline?: string | null;
  readonly profile?: readonly string[] | null;
  readonly approved?: boolean | null;
  readonly version?: number | null;
}

/** Columns of a KPI that its targets are checked by. */
export const SCORED_BY = fields(
  ...['departmentKey', 'polarity', 'aggregation', 'method', 'stretch', 'difficulty', 'tolerance', 'slope', 'bands'],
);

/** What is wrong with a target that its KPI's rule could not score: told here, not in the month of the first result. */
export const targetIssues = (kpi: Kpi, { target, baseline, profile }: TargetSet): readonly Issue[] => [
  ...checkScoreRule(scoreRuleOf(kpi), { target, baseline: baseline ?? null }, kpi.polarity),
  ...(profile ? checkTargetProfile(kpi.aggregation, target, profile) : []),
];

/** The targets of KPIs in a year, by KPI. */
export async function targetsAt(
  ctx: RequestContext,
  kpiKeys: readonly number[],
  year: number,
): Promise<ReadonlyMap<number, Row<KpiTarget>>> {
  const rows = await select(ctx, KpiTarget, fields('kpiKey', 'target', 'baseline', 'profile', 'version'), {
    where: sql`t.kpi_id in ${keyList(kpiKeys)} and t.year = ${year}`,
  });
  return new Map(rows.map((row) => [row.kpiKey, row]));
}

/** Writes a target over the one that was read; its key. */
export async function saveTarget(
  tx: TransactionContext,
  kpiKey: number,
  { year, target, baseline, profile, approved, version }: TargetSet,
  known: Row<KpiTarget> | null,
): Promise<number> {
  const values = { target, baseline: baseline ?? null, profile: profile ?? null, approved: approved ?? true };
  if (!known && version != null) throw conflict(0);
  const key = known?.key ?? (await insert(tx, KpiTarget, { kpiKey, year, ...values, version: 1 }));
  if (known) await updateVersion(tx, KpiTarget, key, version ?? 0, values);
  tx.audit({ act: 'bsc.kpi.write', type: 'KpiTarget', key, before: known ? { ...known } : {}, after: { ...values } });
  return key;
}
