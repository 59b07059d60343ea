import {
  FormBody,
  newIdempotencyKey,
  TextField,
  useContractMutation,
  useForm,
  usePlan,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { useState } from 'react';
import { AppointToSeatDocument, DismissFromSeatDocument, RestoreToSeatDocument } from '../gql/graphql';
import { PersonField } from './person-field';

const REFETCH = { refetch: ['CommitteePage', 'Committees'] };

/** Appoints a person to a vacant seat. */
export function AppointForm({ seat, onDone }: { seat: string; onDone: () => void }) {
  const t = useText('core');
  const toasts = useToasts();
  const { businessDate } = usePlan();
  const [idempotencyKey] = useState(newIdempotencyKey);
  const [name, setName] = useState('');
  const [appoint, state] = useContractMutation(AppointToSeatDocument, REFETCH);
  const form = useForm({ person: '', fromDate: businessDate, toDate: '' }, state.fieldErrors);
  const submit = async () => {
    const { person, fromDate, toDate } = form.values;
    const outcome = await appoint({ input: { seat, person, fromDate, toDate: toDate || null, idempotencyKey } });
    if (!outcome.ok) return;
    toasts.done(t('committee.appointed', { name }));
    onDone();
  };
  const field = form.field('person');
  return (
    <FormBody busy={state.busy} error={state.error} onSubmit={() => void submit()} onCancel={onDone}>
      <PersonField
        label={t('committee.member')}
        required
        onName={setName}
        {...field}
        error={field.error ?? state.fieldErrors.seat}
      />
      <TextField label={t('acting.from')} type="date" required {...form.field('fromDate')} />
      <TextField label={t('acting.to')} type="date" {...form.field('toDate')} />
    </FormBody>
  );
}

/** Ends the term of who holds a seat, with the reason. */
export function DismissForm({ seat, name, onDone }: { seat: string; name: string; onDone: () => void }) {
  const t = useText('core');
  const toasts = useToasts();
  const { businessDate } = usePlan();
  const [restore] = useContractMutation(RestoreToSeatDocument, REFETCH);
  const [dismiss, state] = useContractMutation(DismissFromSeatDocument, REFETCH);
  const form = useForm({ on: businessDate, reason: '' }, state.fieldErrors);
  const submit = async () => {
    const outcome = await dismiss({ input: { seat, ...form.values } });
    if (!outcome.ok) return;
    toasts.undoable(t('committee.dismissed', { name }), async () => {
      const back = await restore({ id: seat });
      if (!back.ok) throw new Error(back.error.message);
    });
    onDone();
  };
  return (
    <FormBody
      busy={state.busy}
      error={state.error}
      saveLabel={t('committee.dismiss')}
      onSubmit={() => void submit()}
      onCancel={onDone}
    >
      <TextField label={t('committee.dismissOn')} type="date" required {...form.field('on')} />
      <TextField label={t('initiative.reason')} required multiline {...form.field('reason')} />
    </FormBody>
  );
}
