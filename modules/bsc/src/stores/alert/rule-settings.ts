import { fields, keyList, type RequestContext, type Row, raw, select, sql } from '@yeondong/schema';
import { EarlyWarningRule } from '../../entities/alert/early-warning-rule.js';
import { ALERT_RULES, type AlertRule } from '../../rules/alert/alert-rules.js';
import { RULE_DEFAULTS, type RuleSetting } from '../../rules/alert/rule-setting.js';

export type RuleSettings = Readonly<Record<AlertRule, RuleSetting>>;

const READ = fields('rule', 'kpiKey', 'enabled', 'threshold', 'redThreshold', 'periods', 'chartRules', 'version');

export const settingRows = (ctx: RequestContext, kpiKeys: readonly number[]): Promise<Row<EarlyWarningRule>[]> =>
  select(ctx, EarlyWarningRule, READ, {
    where: sql`(t.kpi_id is null or t.kpi_id in ${keyList([...kpiKeys])})`,
    orderBy: raw('t.id'),
  });

/** How each rule is applied to a KPI: its own setting, else the city's, else what the city started with. */
export async function ruleSettings(
  ctx: RequestContext,
  kpiKeys: readonly number[],
): Promise<(kpiKey: number) => RuleSettings> {
  const rows = await settingRows(ctx, kpiKeys);
  const city = new Map(rows.filter(({ kpiKey }) => kpiKey === null).map((row) => [row.rule, row]));
  const own = new Map(rows.map((row) => [`${row.kpiKey} ${row.rule}`, row]));
  return (kpiKey) =>
    Object.fromEntries(
      ALERT_RULES.map((rule) => [rule, own.get(`${kpiKey} ${rule}`) ?? city.get(rule) ?? RULE_DEFAULTS[rule]]),
    ) as Record<AlertRule, RuleSetting>;
}
