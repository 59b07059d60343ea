import {
  FormBody,
  NumberField,
  newIdempotencyKey,
  TextField,
  useContractMutation,
  useForm,
  useGo,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { useState } from 'react';
import { CreateDomainDocument, CreateGoalDocument, UpdateDomainDocument, UpdateGoalDocument } from '../gql/graphql';
import { englishOf } from './titles';

const REFETCH = ['Vision', 'DomainPage', 'GoalPage'];

/** A domain or goal as its form shows it. */
export interface EditedPlanRecord {
  id: string;
  version: number;
  titleKo: string;
  titleEn: string;
  toYear?: number | null;
}

interface EditFormProps {
  kind: 'domain' | 'goal';
  record: EditedPlanRecord;
  onDone: () => void;
}

/** Renames a domain or goal, or closes it with a last plan year; its former name is kept. */
export function PlanRecordEditForm({ kind, record, onDone }: EditFormProps) {
  const t = useText('core');
  const toasts = useToasts();
  const ofDomain = useContractMutation(UpdateDomainDocument, { refetch: REFETCH });
  const ofGoal = useContractMutation(UpdateGoalDocument, { refetch: REFETCH });
  const [update, state] = kind === 'domain' ? ofDomain : ofGoal;
  const form = useForm(
    { titleKo: record.titleKo, titleEn: englishOf(record), toYear: record.toYear ? String(record.toYear) : '' },
    state.fieldErrors,
  );
  const submit = async () => {
    const { titleKo, titleEn, toYear } = form.values;
    const input = { id: record.id, version: record.version, titleKo, titleEn };
    const outcome = await update({ input: { ...input, ...(toYear === '' ? {} : { toYear: Number(toYear) }) } });
    if (!outcome.ok) return;
    toasts.done(t('edit.saved', { title: titleKo }));
    onDone();
  };
  return (
    <FormBody busy={state.busy} error={state.error} onSubmit={() => void submit()} onCancel={onDone}>
      <TextField label={t('edit.titleKo')} required autoFocus {...form.field('titleKo')} />
      <TextField label={t('edit.titleEn')} {...form.field('titleEn')} />
      <NumberField label={t('edit.toYear')} hint={t('edit.toYearHint')} {...form.field('toYear')} />
    </FormBody>
  );
}

interface CreateFormProps {
  kind: 'domain' | 'goal';
  /** Id of the vision of a new domain, or of the domain of a new goal. */
  parent: string;
  onDone: () => void;
}

/** Adds a domain to the vision or a goal to a domain, and opens its page. */
export function PlanRecordCreateForm({ kind, parent, onDone }: CreateFormProps) {
  const t = useText('core');
  const go = useGo();
  const [idempotencyKey] = useState(newIdempotencyKey);
  const [createDomain, domainState] = useContractMutation(CreateDomainDocument, { refetch: REFETCH });
  const [createGoal, goalState] = useContractMutation(CreateGoalDocument, { refetch: REFETCH });
  const state = kind === 'domain' ? domainState : goalState;
  const form = useForm({ code: '', titleKo: '', titleEn: '' }, state.fieldErrors);
  const submit = async () => {
    const { titleEn, ...values } = form.values;
    const input = { ...values, titleEn: titleEn || null, idempotencyKey };
    const outcome =
      kind === 'domain'
        ? await createDomain({ input: { ...input, vision: parent } })
        : await createGoal({ input: { ...input, domain: parent } });
    if (!outcome.ok) return;
    onDone();
    go(`/${kind}s/${values.code}`);
  };
  return (
    <FormBody busy={state.busy} error={state.error} onSubmit={() => void submit()} onCancel={onDone}>
      <TextField label={t('field.code')} hint={t('edit.codeHint')} required autoFocus {...form.field('code')} />
      <TextField label={t('edit.titleKo')} required {...form.field('titleKo')} />
      <TextField label={t('edit.titleEn')} {...form.field('titleEn')} />
    </FormBody>
  );
}
