import {
  FormBody,
  SelectField,
  TextField,
  useContractMutation,
  useForm,
  useQuery,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import {
  type FiscalSpending,
  PlanSyncCreateLineDocument,
  PlanSyncDepartmentsDocument,
  PlanSyncNodesDocument,
} from '../gql/graphql';

const SPENDINGS = ['PROJECT', 'MANDATORY', 'CURRENT'] as const;

interface LineAddFormProps {
  planVersion: string;
  year: number;
  /** The initiative that it is for, where that is known. */
  initiative?: string;
  onDone: () => void;
}

/** A new line of a fiscal plan; its amounts are written afterwards, in its row. */
export function LineAddForm({ planVersion, year, initiative = '', onDone }: LineAddFormProps) {
  const t = useText('plan-sync');
  const toasts = useToasts();
  const departments = useQuery(PlanSyncDepartmentsDocument).data?.departments.nodes ?? [];
  const initiatives = useQuery(PlanSyncNodesDocument, { variables: { year } }).data?.initiatives.nodes ?? [];
  const [create, state] = useContractMutation(PlanSyncCreateLineDocument, {
    refetch: ['PlanSyncFiscalLines', 'PlanSyncLoose', 'PlanSyncLooseCounts'],
  });
  const blank = { code: '', titleKo: '', department: '', initiative, sector: '', spending: 'PROJECT' };
  const { values, field } = useForm(blank, state.fieldErrors);
  const onSubmit = async () => {
    const { code, titleKo, department } = values;
    const outcome = await create({
      input: {
        ...{ planVersion, code, titleKo, department },
        initiative: values.initiative || null,
        sector: values.sector || null,
        spending: values.spending as FiscalSpending,
      },
    });
    if (!outcome.ok) return;
    toasts.done(t('fiscal.added'));
    onDone();
  };
  return (
    <FormBody busy={state.busy} error={state.error} onSubmit={() => void onSubmit()} onCancel={onDone}>
      <TextField {...field('code')} label={t('field.code')} required autoFocus />
      <TextField {...field('titleKo')} label={t('field.titleKo')} required />
      <SelectField
        {...field('department')}
        label={t('field.department')}
        required
        searchable
        options={departments.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        {...field('initiative')}
        label={t('field.initiative')}
        clearable
        searchable
        options={initiatives.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <TextField {...field('sector')} label={t('field.sector')} />
      <SelectField
        {...field('spending')}
        label={t('field.spending')}
        options={SPENDINGS.map((value) => ({ value, label: t(`spending.${value}`) }))}
      />
    </FormBody>
  );
}
