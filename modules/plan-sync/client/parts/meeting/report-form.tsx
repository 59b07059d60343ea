import {
  FormBody,
  Group,
  NumberField,
  TextField,
  useContractMutation,
  useForm,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { useState } from 'react';
import { PlanSyncCreateReportDocument, PlanSyncUpdateReportDocument } from '../../gql/graphql';
import { IndicatorRows } from './indicator-rows';
import {
  type IndicatorValues,
  indicatorInputs,
  REPORT_REFETCH,
  type ReportDialogProps,
  type textValues,
} from './report-values';

interface ReportFormProps extends ReportDialogProps {
  texts: ReturnType<typeof textValues>;
  rows: readonly IndicatorValues[];
}

const REFETCH = { refetch: REPORT_REFETCH };

/** The form of a report in the order in which it is read: goal → indicator → result → gap → action. */
export function ReportForm({ report, initiative, period, texts, rows: known, onDone }: ReportFormProps) {
  const t = useText('plan-sync');
  const toasts = useToasts();
  const [rows, setRows] = useState(known);
  const [create, creating] = useContractMutation(PlanSyncCreateReportDocument, REFETCH);
  const [update, updating] = useContractMutation(PlanSyncUpdateReportDocument, REFETCH);
  const state = report ? updating : creating;
  const { values, field } = useForm(texts, state.fieldErrors);
  const onSubmit = async () => {
    const { goalText, planned, actual, achieved, gap, action } = values;
    const content = {
      ...{ goalText, planned, actual, indicators: indicatorInputs(rows) },
      ...{ achieved: achieved || null, gap: gap || null, action: action || null },
    };
    const { ok } = report
      ? await update({ input: { id: report.id, version: report.version, ...content } })
      : await create({ input: { initiative, period, ...content } });
    if (!ok) return;
    toasts.done(t('report.done.write'));
    onDone();
  };
  return (
    <FormBody busy={state.busy} error={state.error} onSubmit={() => void onSubmit()} onCancel={onDone}>
      <TextField {...field('goalText')} label={t('report.goal')} required autoFocus />
      <IndicatorRows rows={rows} onChange={setRows} errors={state.fieldErrors} />
      <Group grow align="start">
        <NumberField {...field('planned')} label={t('report.planned')} unit="%" required />
        <NumberField {...field('actual')} label={t('report.actual')} unit="%" required />
      </Group>
      <TextField {...field('achieved')} label={t('report.achieved')} multiline />
      <TextField {...field('gap')} label={t('report.gap')} hint={t('report.gapHint')} multiline />
      <TextField {...field('action')} label={t('report.action')} hint={t('report.actionHint')} multiline />
    </FormBody>
  );
}
