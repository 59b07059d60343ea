import { useQuery } from '@apollo/client/react';
import {
  Checkbox,
  FormBody,
  MultiSelect,
  newIdempotencyKey,
  SelectField,
  TextField,
  useContractMutation,
  useForm,
  useGo,
  usePlan,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { useState } from 'react';
import { CreateInitiativeDocument, DepartmentOptionsDocument, UpdateInitiativeDocument } from '../gql/graphql';
import { englishOf } from './titles';

const REFETCH = ['InitiativePage', 'GoalPage', 'DomainPage'];

/** An initiative as its form shows it. */
export interface EditedInitiative {
  id: string;
  version: number;
  titleKo: string;
  titleEn: string;
  leadDepartment: { id: string };
  departments: readonly { id: string }[];
  startsOn?: string | null;
  endsOn?: string | null;
  budgetRequired: boolean;
}

type Fields = ReturnType<typeof useInitiativeFields>;

function useInitiativeFields(from: Omit<EditedInitiative, 'id' | 'version'>, errors: Readonly<Record<string, string>>) {
  return useForm(
    {
      code: '',
      titleKo: from.titleKo,
      titleEn: englishOf(from),
      leadDepartment: from.leadDepartment.id,
      departments: from.departments.map(({ id }) => id).filter((id) => id !== from.leadDepartment.id),
      startsOn: from.startsOn ?? '',
      endsOn: from.endsOn ?? '',
      budgetRequired: from.budgetRequired,
    },
    errors,
  );
}

const inputOf = ({ code: _code, ...values }: Fields['values']) => ({
  ...values,
  titleEn: values.titleEn || null,
  startsOn: values.startsOn || null,
  endsOn: values.endsOn || null,
});

function InitiativeFields({ form, errors }: { form: Fields; errors: Readonly<Record<string, string>> }) {
  const t = useText('core');
  const { data } = useQuery(DepartmentOptionsDocument);
  const options = (data?.departments.nodes ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const lead = form.values.leadDepartment;
  return (
    <>
      <TextField label={t('edit.titleKo')} required {...form.field('titleKo')} />
      <TextField label={t('edit.titleEn')} {...form.field('titleEn')} />
      <SelectField
        label={t('field.leadDepartment')}
        required
        searchable
        options={options}
        {...form.field('leadDepartment')}
      />
      <MultiSelect
        label={t('field.departments')}
        searchable
        data={options.filter(({ value }) => value !== lead)}
        value={form.values.departments}
        onChange={(departments) => form.set('departments', departments)}
        error={errors.departments}
      />
      <TextField label={t('field.startsOn')} type="date" {...form.field('startsOn')} />
      <TextField label={t('field.endsOn')} type="date" {...form.field('endsOn')} />
      <Checkbox
        label={t('edit.budgetRequired')}
        checked={form.values.budgetRequired}
        onChange={(event) => form.set('budgetRequired', event.currentTarget.checked)}
      />
    </>
  );
}

/** Changes titles, departments, dates and whether money is needed. */
export function InitiativeEditForm({ initiative, onDone }: { initiative: EditedInitiative; onDone: () => void }) {
  const t = useText('core');
  const toasts = useToasts();
  const [update, state] = useContractMutation(UpdateInitiativeDocument, { refetch: REFETCH });
  const form = useInitiativeFields(initiative, state.fieldErrors);
  const submit = async () => {
    const { id, version } = initiative;
    const outcome = await update({ input: { id, version, ...inputOf(form.values) } });
    if (!outcome.ok) return;
    toasts.done(t('edit.saved', { title: form.values.titleKo }));
    onDone();
  };
  return (
    <FormBody busy={state.busy} error={state.error} onSubmit={() => void submit()} onCancel={onDone}>
      <InitiativeFields form={form} errors={state.fieldErrors} />
    </FormBody>
  );
}

/** Proposes an initiative of a goal, for the acting department unless another is chosen, and opens its page. */
export function InitiativeCreateForm({ goal, onDone }: { goal: string; onDone: () => void }) {
  const t = useText('core');
  const go = useGo();
  const { department } = usePlan();
  const [idempotencyKey] = useState(newIdempotencyKey);
  const [create, state] = useContractMutation(CreateInitiativeDocument, { refetch: REFETCH });
  const blank = { titleKo: '', titleEn: '', leadDepartment: { id: department?.id ?? '' }, departments: [] };
  const form = useInitiativeFields({ ...blank, budgetRequired: false }, state.fieldErrors);
  const submit = async () => {
    const { code } = form.values;
    const outcome = await create({ input: { ...inputOf(form.values), code, goal, idempotencyKey } });
    if (!outcome.ok) return;
    onDone();
    go(`/initiatives/${code}`);
  };
  return (
    <FormBody
      busy={state.busy}
      error={state.error}
      saveLabel={t('edit.propose')}
      onSubmit={() => void submit()}
      onCancel={onDone}
    >
      <TextField label={t('field.code')} hint={t('edit.codeHint')} required autoFocus {...form.field('code')} />
      <InitiativeFields form={form} errors={state.fieldErrors} />
    </FormBody>
  );
}
