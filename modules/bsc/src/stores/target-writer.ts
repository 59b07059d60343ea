import {
  conflict,
  fields,
  type Issue,
  insert,
  keyList,
  type RequestContext,
  type Row,
  refuse,
  select,
  sql,
  type TransactionContext,
  updateVersion,
} from '@yeondong/schema';
import { TargetChange } from '../entities/definition/target-change.js';
import { KpiTarget } from '../entities/kpi-target.js';
import { checkScoreRule } from '../rules/score-rule-check.js';
import { checkTargetProfile } from '../rules/target-profile.js';
import { ruleFacts } from './definition/rule-facts.js';
import { scoreRuleOf } from './kpi-score.js';
import { fixedTargets } from './life/fixed-targets.js';
import { yearFacts } from './year-facts.js';

/** What is set for a KPI and year. `version` is that of the target that was read; none for a first one. */
export interface TargetSet {
  readonly year: number;
  readonly target: string;
  readonly baseline?: string | null;
  readonly profile?: readonly string[] | null;
  readonly approved?: boolean | null;
  readonly version?: number | null;
}

/** What is wrong with a target that its KPI's rule could not score: told here, not in the month of the first result. */
export async function targetJudge(
  ctx: RequestContext,
  kpiKeys: readonly number[],
  year: number,
): Promise<(kpiKey: number, set: TargetSet) => readonly Issue[]> {
  const facts = await yearFacts(ctx, kpiKeys, year);
  const judged = await ruleFacts(ctx, [...facts.values()], year);
  return (kpiKey, { target, baseline, profile }) => {
    const own = facts.get(kpiKey);
    if (!own) return [];
    const against = judged({ target, baseline: baseline ?? null }, own);
    return [
      ...checkScoreRule(scoreRuleOf(own.kpi), against, own.kpi.polarity),
      ...(profile ? checkTargetProfile(own.kpi.aggregation, target, profile) : []),
    ];
  };
}

/** The targets of KPIs in a year, by KPI. */
export async function targetsAt(
  ctx: RequestContext,
  kpiKeys: readonly number[],
  year: number,
): Promise<ReadonlyMap<number, Row<KpiTarget>>> {
  const rows = await select(ctx, KpiTarget, fields('kpiKey', 'year', 'target', 'baseline', 'profile', 'version'), {
    where: sql`t.kpi_id in ${keyList(kpiKeys)} and t.year = ${year}`,
  });
  return new Map(rows.map((row) => [row.kpiKey, row]));
}

/** Writes a target over the one that was read, unless it is fixed; its key. */
export async function saveTarget(
  tx: TransactionContext,
  kpiKey: number,
  { year, target, baseline, profile, approved, version }: TargetSet,
  known: Row<KpiTarget> | null,
): Promise<number> {
  const values = { target, baseline: baseline ?? null, profile: profile ?? null, approved: approved ?? true };
  if (!known && version != null) throw conflict(0);
  const fixed = (await fixedTargets(tx, [kpiKey], year)).get(kpiKey);
  if (fixed) throw refuse(fixed, ['input', 'year']);
  const key = known?.key ?? (await insert(tx, KpiTarget, { kpiKey, year, ...values, version: 1 }));
  if (known) {
    await updateVersion(tx, KpiTarget, key, version ?? 0, values);
    await keepChange(tx, known, values);
  }
  tx.audit({ act: 'bsc.kpi.write', type: 'KpiTarget', key, before: known ? { ...known } : {}, after: { ...values } });
  return key;
}

/** What was asked for before stays on record. */
async function keepChange(
  tx: TransactionContext,
  { kpiKey, year, target, baseline }: Row<KpiTarget>,
  now: Pick<KpiTarget, 'target' | 'baseline'>,
): Promise<void> {
  if (target === now.target && baseline === now.baseline) return;
  const changed = { changedOn: tx.today, changedByKey: tx.actor.personKey };
  await insert(tx, TargetChange, { kpiKey, year, target, baseline, ...changed });
}
