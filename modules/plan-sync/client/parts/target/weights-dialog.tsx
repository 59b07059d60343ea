import {
  FormBody,
  FormDialog,
  NumberField,
  SimpleGrid,
  TextField,
  useContractMutation,
  useForm,
  useQuery,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { PlanSyncSaveWeightsDocument, PlanSyncWeightingDocument, type PlanSyncWeightingQuery } from '../../gql/graphql';
import { yearIn } from '../year-in';
import { percentOf, shareOf } from './shares';

type Weighting = PlanSyncWeightingQuery['consistencyWeighting'];

const PARTS = ['upperLink', 'budget', 'target', 'timing', 'kpi'] as const;
const WORDS = { upperLink: 'UPPER_LINK', budget: 'BUDGET', target: 'TARGET', timing: 'TIMING', kpi: 'KPI' } as const;
/** In force where nobody has set any. */
const USUAL = { upperLink: '0.3', budget: '0.25', target: '0.25', timing: '0.1', kpi: '0.1' };

/** Sets how much each part of the consistency index weighs, from a year on. */
export function WeightsDialog({ year }: { year: number }) {
  const t = useText('plan-sync');
  const { data } = useQuery(PlanSyncWeightingDocument, { variables: { year } });
  if (!data) return null;
  return (
    <FormDialog label={t('alignment.weights')} variant="default">
      {(close) => <WeightsForm weighting={data.consistencyWeighting ?? null} year={year} onDone={close} />}
    </FormDialog>
  );
}

function WeightsForm({ weighting, year, onDone }: { weighting: Weighting | null; year: number; onDone: () => void }) {
  const t = useText('plan-sync');
  const toasts = useToasts();
  const refetch = ['PlanSyncAlignment', 'PlanSyncWeighting'];
  const [save, state] = useContractMutation(PlanSyncSaveWeightsDocument, { refetch });
  const shares = weighting ?? USUAL;
  const initial = Object.fromEntries(PARTS.map((part) => [part, percentOf(shares[part])])) as Record<string, string>;
  const { values, field } = useForm<Record<string, string>>({ ...initial, fromYear: String(year) }, state.fieldErrors);
  const onSubmit = async () => {
    const weights = Object.fromEntries(PARTS.map((part) => [part, shareOf(values[part] ?? '') ?? '-1']));
    const fromYear = yearIn(values.fromYear ?? '') ?? 0;
    const version = weighting?.fromYear === fromYear ? weighting.version : null;
    const outcome = await save({ input: { ...(weights as typeof USUAL), fromYear, version } });
    if (!outcome.ok) return;
    toasts.done(t('alignment.weightsSaved'));
    onDone();
  };
  return (
    <FormBody busy={state.busy} error={state.error} onSubmit={() => void onSubmit()} onCancel={onDone}>
      <p className="muted">{t('alignment.weightsHint')}</p>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs">
        {PARTS.map((part) => (
          <NumberField key={part} {...field(part)} label={t(`why.${WORDS[part]}`)} unit="%" required />
        ))}
        <TextField {...field('fromYear')} label={t('alignment.fromYear')} required />
      </SimpleGrid>
    </FormBody>
  );
}
