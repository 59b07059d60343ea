import {
  FormBody,
  newIdempotencyKey,
  SelectField,
  TextField,
  useContractMutation,
  useForm,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { useState } from 'react';
import { englishOf } from '../titles';
import {
  CreateFacetValueDocument,
  type FacetDimension,
  type FacetValuesQuery,
  UpdateFacetValueDocument,
} from './gql/graphql';

type Value = FacetValuesQuery['facetValues']['nodes'][number];
const REFETCH = { refetch: ['FacetValues', 'FacetOptions'] };

interface NewFormProps {
  dimension: FacetDimension;
  /** Values of the dimension, of which those without a value above may stand above this one. */
  above: readonly Value[];
  onDone: () => void;
}

/** Adds a region, a group or a budget program. */
export function FacetValueNewForm({ dimension, above, onDone }: NewFormProps) {
  const t = useText('core');
  const toasts = useToasts();
  const [idempotencyKey] = useState(newIdempotencyKey);
  const [create, state] = useContractMutation(CreateFacetValueDocument, REFETCH);
  const form = useForm({ code: '', titleKo: '', titleEn: '', parent: '', validFrom: '' }, state.fieldErrors);
  const options = above.filter(({ parent }) => !parent).map(({ id, title }) => ({ value: id, label: title }));
  const submit = async () => {
    const { code, titleKo, titleEn, parent, validFrom } = form.values;
    const optional = { titleEn: titleEn || null, parent: parent || null, validFrom: validFrom || null };
    const outcome = await create({ input: { dimension, code, titleKo, ...optional, idempotencyKey } });
    if (!outcome.ok) return;
    toasts.done(t('facet.added', { title: titleKo }));
    onDone();
  };
  return (
    <FormBody busy={state.busy} error={state.error} onSubmit={() => void submit()} onCancel={onDone}>
      <TextField label={t('field.code')} hint={t('facet.codeHint')} required autoFocus {...form.field('code')} />
      <TextField label={t('edit.titleKo')} required {...form.field('titleKo')} />
      <TextField label={t('edit.titleEn')} {...form.field('titleEn')} />
      <SelectField label={t('facet.parent')} options={options} searchable clearable {...form.field('parent')} />
      <TextField label={t('facet.validFrom')} type="date" {...form.field('validFrom')} />
    </FormBody>
  );
}

/** Renames a value, closes it on a day or opens it again. */
export function FacetValueForm({ value, onDone }: { value: Value; onDone: () => void }) {
  const t = useText('core');
  const toasts = useToasts();
  const [update, state] = useContractMutation(UpdateFacetValueDocument, REFETCH);
  const { id, version, titleKo, validTo } = value;
  const form = useForm({ titleKo, titleEn: englishOf(value), validTo: validTo ?? '' }, state.fieldErrors);
  const submit = async () => {
    const outcome = await update({ input: { id, version, ...form.values, validTo: form.values.validTo || null } });
    if (!outcome.ok) return;
    toasts.done(t('edit.saved', { title: form.values.titleKo }));
    onDone();
  };
  return (
    <FormBody busy={state.busy} error={state.error} onSubmit={() => void submit()} onCancel={onDone}>
      <TextField label={t('edit.titleKo')} required autoFocus {...form.field('titleKo')} />
      <TextField label={t('edit.titleEn')} {...form.field('titleEn')} />
      <TextField label={t('facet.validTo')} hint={t('facet.validToHint')} type="date" {...form.field('validTo')} />
    </FormBody>
  );
}
