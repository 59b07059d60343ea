import {
  FormBody,
  MultiSelect,
  newIdempotencyKey,
  PageFrame,
  QueryState,
  Section,
  useContractMutation,
  useForm,
  useGo,
  usePlan,
  useQuery,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { useState } from 'react';
import { BscCreateKpiDocument, BscKpiChoicesDocument } from '../gql/graphql';
import classes from '../parts/definition/form.module.css';
import { type Choices, headFields, measureFields, scoringFields } from '../parts/definition/kpi-fields';
import { kpiInput, NEW_KPI } from '../parts/definition/kpi-input';
import { HelpLink } from '../parts/help-link';
import { type PartRow, PartRows } from '../parts/programme/part-rows';
import { type DialogField, DialogInput } from '../parts/programme/record-dialog';

const BLANK_BAND = { from: '', to: '', points: '' };

/** A new definition sheet (정의서). */
export default function KpiNewPage() {
  const t = useText('bsc');
  const { year } = usePlan();
  const choices = useQuery(BscKpiChoicesDocument, { variables: { year } });
  return (
    <PageFrame
      title={t('kpiForm.new')}
      purpose={t('kpiForm.purpose')}
      printable={false}
      path={[
        { title: t('kpis.title'), to: '/m/bsc/kpis' },
        { title: t('kpiForm.new'), to: '/m/bsc/kpi-new' },
      ]}
      aside={<HelpLink topic="KPI" />}
    >
      <QueryState result={choices}>{(data) => <KpiForm choices={data} />}</QueryState>
    </PageFrame>
  );
}

function KpiForm({ choices }: { choices: Choices }) {
  const t = useText('bsc');
  const go = useGo();
  const toasts = useToasts();
  const [key] = useState(newIdempotencyKey);
  const [initiatives, setInitiatives] = useState<string[]>([]);
  const [bands, setBands] = useState<readonly PartRow[]>([BLANK_BAND]);
  const [create, { busy, error, fieldErrors }] = useContractMutation(BscCreateKpiDocument);
  const form = useForm(NEW_KPI, fieldErrors);
  const method = form.values.method ?? '';
  const submit = async () => {
    const outcome = await create({ input: kpiInput(form.values, initiatives, bands, key) });
    if (!outcome.ok) return;
    toasts.done(t('kpiForm.created'));
    go(`/m/bsc/kpis/${outcome.data.createKpi.code}`);
  };
  const fields = (list: readonly DialogField[]) => (
    <div className={classes.fields}>
      {list.map((field) => (
        <div key={field.name} className={field.kind === 'long' ? classes.wide : undefined}>
          <DialogInput field={field} form={form} />
        </div>
      ))}
    </div>
  );
  return (
    <FormBody busy={busy} error={error} onSubmit={() => void submit()} onCancel={() => go('/m/bsc/kpis')}>
      <Section title={t('kpiForm.head')}>
        {fields(headFields(choices))}
        <MultiSelect
          mt="sm"
          searchable
          label={t('kpiForm.initiatives')}
          description={t('kpiHint.initiatives')}
          data={choices.initiatives.nodes.map(({ id, title }) => ({ value: id, label: title }))}
          value={initiatives}
          error={fieldErrors.initiatives}
          onChange={setInitiatives}
        />
      </Section>
      <Section title={t('kpiForm.measure')}>{fields(measureFields(t))}</Section>
      <Section title={t('kpiForm.scoring')}>
        {fields(scoringFields(method, t))}
        {method === 'M3' && (
          <PartRows
            legend={t('kpiForm.bands')}
            path="bands"
            rows={bands}
            errors={fieldErrors}
            blank={BLANK_BAND}
            onChange={setBands}
            fields={[
              { name: 'from', kind: 'number', label: 'kpiForm.bandFrom' },
              { name: 'to', kind: 'number', label: 'kpiForm.bandTo' },
              { name: 'points', kind: 'number', label: 'kpiForm.bandPoints' },
            ]}
          />
        )}
      </Section>
    </FormBody>
  );
}
