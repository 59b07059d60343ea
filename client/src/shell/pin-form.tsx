import {
  FormBody,
  newIdempotencyKey,
  TextField,
  useContractMutation,
  useForm,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { useState } from 'react';
import { PinViewDocument } from '../gql/graphql';
import { useUnpin } from './use-unpin';

/** The name of a view to pin; a toast takes it back. */
export default function PinForm({ onDone }: { onDone: () => void }) {
  const t = useText('core');
  const toasts = useToasts();
  const unpin = useUnpin();
  const [idempotencyKey] = useState(newIdempotencyKey);
  const [pin, state] = useContractMutation(PinViewDocument, { refetch: ['PinnedViews'] });
  const form = useForm({ title: document.title }, state.fieldErrors);
  const submit = async () => {
    const { title } = form.values;
    const path = window.location.pathname + window.location.search;
    const outcome = await pin({ input: { title, path, idempotencyKey } });
    if (!outcome.ok) return;
    const { id } = outcome.data.pinView;
    toasts.undoable(t('pins.pinned', { title }), () => unpin(id));
    onDone();
  };
  return (
    <FormBody
      busy={state.busy}
      error={state.error}
      saveLabel={t('pins.pin')}
      onSubmit={() => void submit()}
      onCancel={onDone}
    >
      <TextField label={t('field.name')} hint={t('pins.hint')} required autoFocus {...form.field('title')} />
    </FormBody>
  );
}
