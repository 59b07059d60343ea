import { Button, MultiSelect, useContractMutation, useText, useToasts } from '@yeondong/client/kit';
import { useState } from 'react';
import {
  type AlertRule,
  type BscEarlyWarningRulesQuery,
  BscRemoveEarlyWarningRuleDocument,
  BscSaveEarlyWarningRuleDocument,
  type ChartRule,
} from '../../gql/graphql';
import { type DialogField, RecordDialog } from '../programme/record-dialog';
import { orNull, useDialog, wholeOf } from '../programme/use-dialog';
import { LIMIT_UNITS } from './alert-words';

export type RuleNode = BscEarlyWarningRulesQuery['earlyWarningRules']['nodes'][number];

/** A setting to change, or the city's to begin one for a KPI with. */
export interface EditedRule {
  setting: RuleNode;
  kpi: { id: string; title: string } | null;
  isNew: boolean;
}

const CHART_RULES = [
  ...(['NELSON_1', 'NELSON_2', 'NELSON_3', 'NELSON_4', 'NELSON_5', 'NELSON_6', 'NELSON_7', 'NELSON_8'] as const),
  ...(['WESTERN_ELECTRIC_1', 'WESTERN_ELECTRIC_2', 'WESTERN_ELECTRIC_3', 'WESTERN_ELECTRIC_4'] as const),
] as const satisfies readonly ChartRule[];
const REFETCH = ['BscEarlyWarningRules', 'BscAlerts', 'BscKpiWarnings'];
const WITHOUT_RED: readonly AlertRule[] = ['TREND', 'FORECAST', 'PEERS'];

function fieldsOf({ setting }: EditedRule, unit: string): DialogField[] {
  const { rule, threshold, redThreshold, periods } = setting;
  const limit = (name: string): DialogField => ({ name, kind: 'number', label: `alertSetting.${name}`, unit });
  return [
    { name: 'enabled', kind: 'choice', label: 'field.status', required: true },
    ...(threshold === null ? [] : [{ ...limit('threshold'), required: true, hint: `alertHint.${rule}` }]),
    ...(threshold === null || (redThreshold === null && WITHOUT_RED.includes(rule)) ? [] : [limit('redThreshold')]),
    ...(periods === null
      ? []
      : [{ name: 'periods', kind: 'number' as const, label: 'alertSetting.periods', required: true }]),
  ];
}

/** How a rule is applied: on or off, from where on, over how many periods, by which rules of the chart. */
export default function RuleDialog({ edited, onClose }: { edited: EditedRule; onClose: () => void }) {
  const t = useText('bsc');
  const { setting, kpi, isNew } = edited;
  const [chartRules, setChartRules] = useState<readonly string[]>(setting.chartRules ?? []);
  const { fieldErrors, ...dialog } = useDialog({
    document: BscSaveEarlyWarningRuleDocument,
    initial: {
      enabled: setting.enabled ? 'on' : 'off',
      threshold: setting.threshold ?? '',
      redThreshold: setting.redThreshold ?? '',
      periods: setting.periods === null ? '' : String(setting.periods),
    },
    input: ({ enabled, threshold, redThreshold, periods }) => ({
      rule: setting.rule,
      kpi: kpi?.id ?? null,
      enabled: enabled === 'on',
      threshold: orNull(threshold),
      redThreshold: orNull(redThreshold),
      periods: orNull(periods) === null ? null : wholeOf(periods),
      chartRules: setting.chartRules ? (chartRules as ChartRule[]) : null,
      version: isNew ? null : setting.version,
    }),
    refetch: REFETCH,
    done: t('alertSetting.saved'),
    onClose,
  });
  const unit = LIMIT_UNITS.includes(setting.rule) ? t(`alertUnit.${setting.rule}`).trim() : '';
  const fields = fieldsOf(edited, unit).map((field) =>
    field.name === 'enabled'
      ? { ...field, options: ['on', 'off'].map((value) => ({ value, label: t(`alertSetting.${value}`) })) }
      : field,
  );
  return (
    <RecordDialog
      title={`${t(`alertRule.${setting.rule}`)} · ${kpi?.title ?? t('alertSetting.city')}`}
      onClose={onClose}
      fields={fields}
      {...dialog}
    >
      {setting.chartRules && (
        <MultiSelect
          label={t('alertSetting.chartRules')}
          description={t('alertSetting.chartRulesHint')}
          data={CHART_RULES.map((value) => ({ value, label: t(`chartRule.${value}`) }))}
          value={[...chartRules]}
          error={fieldErrors.chartRules}
          onChange={setChartRules}
        />
      )}
      {kpi && !isNew && <Removal setting={setting} onClose={onClose} />}
    </RecordDialog>
  );
}

/** The KPI follows the city's setting again. */
function Removal({ setting: { id, version }, onClose }: { setting: RuleNode; onClose: () => void }) {
  const t = useText('bsc');
  const toasts = useToasts();
  const [remove, { busy }] = useContractMutation(BscRemoveEarlyWarningRuleDocument, { refetch: REFETCH });
  const run = async () => {
    if (!(await remove({ input: { id, version } })).ok) return;
    toasts.done(t('alertSetting.removed'));
    onClose();
  };
  return (
    <Button size="xs" variant="default" loading={busy} onClick={() => void run()}>
      {t('alertSetting.remove')}
    </Button>
  );
}
