import {
  all,
  conflict,
  FieldsOf,
  fields,
  insert,
  type RequestContext,
  RuleError,
  recordChanged,
  referred,
  type Selection,
  saved,
  select,
  sql,
  type TransactionContext,
  updateVersion,
  WriteField,
} from '@yeondong/schema';
import { Kpi } from '../entities/kpi.js';
import { KpiTarget } from '../entities/kpi-target.js';
import { KpiTargetInput } from '../inputs/kpi-inputs.js';
import { checkScoreRule } from '../rules/score-rule-check.js';
import { checkTargetProfile } from '../rules/target-profile.js';
import { scoreRuleOf } from '../stores/kpi-score.js';
import { keepFormer } from '../stores/life/former-target.js';
import { rescore } from '../stores/rescore.js';
import { requireModuleOn } from '../stores/write-right.js';

const DEFINITION = fields(
  'departmentKey',
  'polarity',
  'aggregation',
  'method',
  'stretch',
  'difficulty',
  'tolerance',
  'slope',
  'bands',
);

@FieldsOf(() => KpiTarget)
export class TargetMutations {
  @WriteField(() => KpiTarget, {
    permission: 'bsc.kpi.write',
    input: KpiTargetInput,
    description: '지표의 한 해 목표를 정함. / Sets the target of a KPI for a year.',
  })
  setKpiTarget(input: KpiTargetInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, KpiTarget, selection, async (tx) => {
      const kpi = await referred(tx, Kpi, input.kpi, ['input', 'kpi'], DEFINITION);
      await requireModuleOn(tx, [kpi.departmentKey], ['input', 'kpi']);
      check(kpi, input);
      const saved = await save(tx, kpi.key, input);
      await rescore(tx, [kpi.key], `${input.year}-01`);
      tx.emit(recordChanged, { type: 'Kpi', key: kpi.key });
      return saved;
    });
  }
}

/** A target that its KPI's rule could not score is refused here, not in the month of the first result. */
function check(kpi: Kpi, input: KpiTargetInput): void {
  const issues = [
    ...checkScoreRule(scoreRuleOf(kpi), { target: input.target, baseline: input.baseline ?? null }, kpi.polarity),
    ...(input.profile ? checkTargetProfile(kpi.aggregation, input.target, input.profile) : []),
  ];
  if (issues.length > 0) throw new RuleError(issues.map((issue) => ({ ...issue, path: ['input', ...issue.path] })));
}

async function save(tx: TransactionContext, kpiKey: number, input: KpiTargetInput): Promise<number> {
  const { year, target } = input;
  const values = {
    target,
    baseline: input.baseline ?? null,
    profile: input.profile ?? null,
    approved: input.approved ?? true,
  };
  const [known] = await select(tx, KpiTarget, fields('target', 'baseline', 'profile', 'version'), {
    where: all([sql`t.kpi_id = ${kpiKey}`, sql`t.year = ${year}`]),
  });
  if (!known && input.version != null) throw conflict(0);
  await keepFormer(tx, kpiKey, year, known ?? null);
  const key = known?.key ?? (await insert(tx, KpiTarget, { kpiKey, year, ...values, version: 1 }));
  if (known) await updateVersion(tx, KpiTarget, key, input.version ?? 0, values);
  tx.audit({ act: 'bsc.kpi.write', type: 'KpiTarget', key, before: known ? { ...known } : {}, after: { ...values } });
  return key;
}
