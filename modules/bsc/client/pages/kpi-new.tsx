import {
  AbsentState,
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
  useView,
} from '@yeondong/client/kit';
import { useState } from 'react';
import {
  BscCreateKpiDocument,
  BscKpiChoicesDocument,
  BscKpiForEditDocument,
  BscReplaceKpiDocument,
} from '../gql/graphql';
import classes from '../parts/definition/form.module.css';
import { type Choices, comparableField, headFields, measureFields } from '../parts/definition/kpi-fields';
import type { KpiForEdit } from '../parts/definition/kpi-for-edit';
import { kpiInput, NEW_KPI } from '../parts/definition/kpi-input';
import { bandValues, followingValues } from '../parts/definition/kpi-values';
import { BLANK_BAND, ScoringPart } from '../parts/definition/scoring-part';
import { HelpLink } from '../parts/help-link';
import type { PartRow } from '../parts/programme/part-rows';
import { type DialogField, DialogInput } from '../parts/programme/record-dialog';
import { kpiNewSearch } from '../searches';

/** A new definition sheet (정의서), on its own or in place of another. */
export default function KpiNewPage() {
  const t = useText('bsc');
  const { year } = usePlan();
  const [{ after }] = useView(kpiNewSearch);
  const choices = useQuery(BscKpiChoicesDocument, { variables: { year } });
  const before = useQuery(BscKpiForEditDocument, { variables: { code: after ?? '' }, skip: !after });
  const title = t(after ? 'kpiForm.follow' : 'kpiForm.new');
  return (
    <PageFrame
      title={title}
      purpose={t(after ? 'kpiForm.followPurpose' : 'kpiForm.purpose')}
      printable={false}
      path={[
        { title: t('kpis.title'), to: '/m/bsc/kpis' },
        { title, to: '/m/bsc/kpi-new' },
      ]}
      aside={<HelpLink topic="KPI" />}
    >
      <QueryState result={choices}>
        {(data) =>
          after ? (
            <QueryState result={before}>
              {({ kpi }) => (kpi ? <KpiForm choices={data} before={kpi} /> : <AbsentState />)}
            </QueryState>
          ) : (
            <KpiForm choices={data} before={null} />
          )
        }
      </QueryState>
    </PageFrame>
  );
}

const bandsFrom = (before: KpiForEdit | null): readonly PartRow[] => {
  const bands = before ? bandValues(before) : [];
  return bands.length > 0 ? bands : [BLANK_BAND];
};

function KpiForm({ choices, before }: { choices: Choices; before: KpiForEdit | null }) {
  const t = useText('bsc');
  const go = useGo();
  const { initiatives, setInitiatives, bands, setBands, form, busy, error, fieldErrors, submit } = useKpiForm(before);
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
    <FormBody
      busy={busy}
      error={error}
      onSubmit={() => void submit()}
      onCancel={() => go(before ? `/m/bsc/kpis/${before.code}` : '/m/bsc/kpis')}
    >
      <Section title={t('kpiForm.head')}>
        {before && <p className="muted">{t('kpiForm.followOf', { name: before.titleKo })}</p>}
        {fields([...headFields(choices, before !== null), ...(before ? [comparableField(t)] : [])])}
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
        <ScoringPart form={form} choices={choices} bands={bands} errors={fieldErrors} onBands={setBands} />
      </Section>
    </FormBody>
  );
}

/** State of the form: creates a KPI, or the one that follows another. */
function useKpiForm(before: KpiForEdit | null) {
  const t = useText('bsc');
  const go = useGo();
  const toasts = useToasts();
  const [key] = useState(newIdempotencyKey);
  const [initiatives, setInitiatives] = useState<string[]>(() => before?.initiatives.map(({ id }) => id) ?? []);
  const [bands, setBands] = useState(() => bandsFrom(before));
  const [create, creating] = useContractMutation(BscCreateKpiDocument);
  const [replace, replacing] = useContractMutation(BscReplaceKpiDocument);
  const { busy, error, fieldErrors } = before ? replacing : creating;
  const form = useForm(before ? followingValues(before) : NEW_KPI, fieldErrors);
  const submit = async () => {
    const input = kpiInput(form.values, initiatives, bands, key);
    const code = before ? await follow(before, input) : await begin(input);
    if (code === null) return;
    toasts.done(t('kpiForm.created'));
    go(`/m/bsc/kpis/${code}`);
  };
  const begin = async (input: ReturnType<typeof kpiInput>) => {
    const outcome = await create({ input });
    return outcome.ok ? outcome.data.createKpi.code : null;
  };
  const follow = async ({ id, version }: KpiForEdit, input: ReturnType<typeof kpiInput>) => {
    const comparable = form.values.comparable === 'yes';
    const outcome = await replace({ input: { ...input, predecessor: id, version, comparable } });
    return outcome.ok ? outcome.data.replaceKpi.code : null;
  };
  return { initiatives, setInitiatives, bands, setBands, form, busy, error, fieldErrors, submit };
}
