import {
  byKeys,
  changeRecord,
  conflict,
  createRecord,
  FieldsOf,
  fields,
  type Page,
  ReadPage,
  type RequestContext,
  RuleError,
  referred,
  refuse,
  remove,
  type Selection,
  saved,
  sql,
  ToOne,
  type TransactionContext,
  tell,
  transact,
  WriteField,
} from '@yeondong/schema';
import { earlyWarningRules } from '../../entities/alert/collections.js';
import { EarlyWarningRule } from '../../entities/alert/early-warning-rule.js';
import { Kpi } from '../../entities/kpi.js';
import { EarlyWarningRuleInput, EarlyWarningRuleRemoval } from '../../inputs/alert/alert-inputs.js';
import { checkSetting, type RuleSetting } from '../../rules/alert/rule-setting.js';
import { settingRows } from '../../stores/alert/rule-settings.js';
import { judgeKpi, judgeYear, scanAlerts } from '../../stores/alert/scan-alerts.js';
import { requireModuleOn } from '../../stores/write-right.js';

const CONFIGURE = 'bsc.alert.configure';

function settingOf(input: EarlyWarningRuleInput): RuleSetting {
  const { rule, enabled, threshold = null, redThreshold = null, periods = null, chartRules } = input;
  const setting = { enabled, threshold, redThreshold, periods, chartRules: chartRules?.length ? chartRules : null };
  const issues = checkSetting(rule, setting);
  if (issues.length > 0) throw new RuleError(issues.map((issue) => ({ ...issue, path: ['input', ...issue.path] })));
  return setting;
}

async function kpiOf(tx: TransactionContext, id: string | null | undefined): Promise<number | null> {
  if (id == null) return null;
  const kpi = await referred(tx, Kpi, id, ['input', 'kpi'], fields('departmentKey'));
  await requireModuleOn(tx, [kpi.departmentKey], ['input', 'kpi']);
  return kpi.key;
}

/** Alerts follow the new setting at once. */
const judgeAgain = (tx: TransactionContext, kpiKey: number | null): Promise<void> =>
  kpiKey === null ? judgeYear(tx) : judgeKpi(tx, kpiKey);

@FieldsOf(() => EarlyWarningRule)
export class EarlyWarningRuleResolver {
  @ReadPage(earlyWarningRules, {
    permission: 'bsc.kpi.read',
    description: '조기 경보 규칙의 설정. / How the early-warning rules are applied.',
  })
  declare earlyWarningRules: Page<EarlyWarningRule>;

  @ToOne(() => Kpi, { key: 'kpiKey', nullable: true, description: '지표(없으면 시 전체). / KPI; none for the city.' })
  declare kpi: Kpi | null;

  @WriteField(() => EarlyWarningRule, {
    permission: CONFIGURE,
    input: EarlyWarningRuleInput,
    description: '규칙을 시 전체나 한 지표에 맞게 정함. / Sets a rule for the city or for one KPI.',
  })
  saveEarlyWarningRule(input: EarlyWarningRuleInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, EarlyWarningRule, selection, async (tx) => {
      const setting = settingOf(input);
      const kpiKey = await kpiOf(tx, input.kpi);
      const rows = await settingRows(tx, kpiKey === null ? [] : [kpiKey]);
      const before = rows.find((row) => row.rule === input.rule && row.kpiKey === kpiKey);
      if (before && input.version == null) throw conflict(before.version, { ...setting });
      const key = before
        ? await changeRecord(tx, EarlyWarningRule, before, setting, {
            act: CONFIGURE,
            version: input.version as number,
          })
        : await createRecord(tx, EarlyWarningRule, CONFIGURE, { ...setting, rule: input.rule, kpiKey, version: 1 });
      await judgeAgain(tx, kpiKey);
      return key;
    });
  }

  @WriteField(() => Boolean, {
    permission: CONFIGURE,
    input: EarlyWarningRuleRemoval,
    description: '한 지표의 설정을 없애 시의 설정을 따르게 함. / Lets a KPI follow the city’s setting again.',
  })
  async removeEarlyWarningRule({ id, version }: EarlyWarningRuleRemoval, ctx: RequestContext) {
    await transact(ctx, async (tx) => {
      const path = ['input', 'id'];
      const before = await referred(tx, EarlyWarningRule, id, path, fields('rule', 'kpiKey', 'version'));
      if (before.kpiKey === null) throw refuse('bsc.alert-rule.city', path);
      if (before.version !== version) throw conflict(before.version, {});
      const [kpi] = await byKeys(tx, Kpi, [before.kpiKey], fields('departmentKey'));
      await requireModuleOn(tx, kpi ? [kpi.departmentKey] : [], path);
      await remove(tx, EarlyWarningRule, sql`id = ${before.key}`);
      tell(tx, { act: CONFIGURE, type: 'EarlyWarningRule', key: before.key, before: { ...before } });
      await judgeAgain(tx, before.kpiKey);
    });
    return true;
  }

  @WriteField(() => Boolean, {
    permission: CONFIGURE,
    description:
      '모든 지표를 지금 점검함(한 시간마다 저절로 함). / Judges all KPIs now, as happens by itself every hour.',
  })
  async judgeAlerts(_args: unknown, ctx: RequestContext) {
    await scanAlerts(ctx);
    return true;
  }
}
