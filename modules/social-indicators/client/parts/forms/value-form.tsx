import {
  FormBody,
  NumberField,
  SelectField,
  SimpleGrid,
  TextField,
  useContractMutation,
  useForm,
  useQuery,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import {
  type ObservationSex,
  type ObservationStatus,
  SocialCellDocument,
  SocialRecordDocument,
  SocialRegionsDocument,
} from '../../gql/graphql';
import { shownValue } from '../value';

const STATUSES = ['A', 'P', 'E', 'F', 'B', 'U', 'M', 'N', 'C'] as const;
const SEXES = ['T', 'F', 'M'] as const;
const PERIOD = /^\d{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?$/;
const ALL_AGES = '_T';

interface ValueFormProps {
  indicator: { readonly id: string; readonly code: string; readonly unit: string; readonly decimals: number };
  /** The period to begin with. */
  period?: string;
  onDone: () => void;
}

/** Enters one value, or puts another in the place of the one that stands there. */
export function ValueForm({ indicator, period = '', onDone }: ValueFormProps) {
  const t = useText('social-indicators');
  const toasts = useToasts();
  const regions = useQuery(SocialRegionsDocument).data?.regions.nodes ?? [];
  const [run, { busy, error, fieldErrors }] = useContractMutation(SocialRecordDocument, {
    refetch: ['SocialIndicator', 'SocialCell'],
  });
  const form = useForm(
    { region: '', period, sex: 'T', age: '', value: '', status: 'A', note: '', reason: '' },
    byField(fieldErrors),
  );
  const { values } = form;
  const place = {
    region: values.region || regions.find(({ home }) => home)?.code || '',
    period: values.period.trim(),
    sex: values.sex as ObservationSex,
    age: values.age.trim() || ALL_AGES,
  };
  const known = useQuery(SocialCellDocument, {
    variables: { ...place, indicator: indicator.code },
    skip: !place.region || !PERIOD.test(place.period),
    fetchPolicy: 'cache-and-network',
  });
  const now = known.data?.observations.nodes[0] ?? null;
  const submit = async () => {
    const row = {
      ...place,
      age: values.age.trim() || null,
      value: values.value.trim() || null,
      status: values.status as ObservationStatus,
      note: values.note.trim() || null,
      revision: now?.revision ?? null,
    };
    const outcome = await run({
      input: { indicator: indicator.id, rows: [row], reason: values.reason.trim() || null },
    });
    if (!outcome.ok) return;
    toasts.done(t('form.valueSaved'));
    onDone();
  };
  const words = (group: string, codes: readonly string[]) =>
    codes.map((value) => ({ value, label: t(`${group}.${value}`) }));
  return (
    <FormBody busy={busy} error={error} onSubmit={() => void submit()} onCancel={onDone}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <SelectField
          label={t('field.region')}
          required
          searchable
          options={regions.map(({ code, title }) => ({ value: code, label: title }))}
          {...form.field('region')}
          value={place.region}
        />
        <TextField label={t('field.period')} hint={t('form.periodHint')} required autoFocus {...form.field('period')} />
        <SelectField label={t('field.sex')} options={words('sex', SEXES)} {...form.field('sex')} />
        <TextField label={t('field.age')} hint={t('form.ageHint')} {...form.field('age')} />
        <NumberField label={t('field.value')} unit={indicator.unit} {...form.field('value')} />
        <SelectField
          label={t('field.status')}
          options={words('observationStatus', STATUSES)}
          {...form.field('status')}
        />
      </SimpleGrid>
      <TextField label={t('field.note')} {...form.field('note')} />
      {now && (
        <>
          <p role="status">
            {t('form.stands', {
              value: shownValue(now, indicator.decimals),
              unit: indicator.unit,
              revision: now.revision,
            })}
          </p>
          <TextField label={t('field.reason')} required {...form.field('reason')} />
        </>
      )}
    </FormBody>
  );
}

/** The one row of the form: `rows.0.value` stands at `value`. */
const byField = (errors: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(errors).map(([path, message]) => [path.replace(/^rows\.0\./, ''), message]));
