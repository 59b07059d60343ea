import { FormBody, TextField, useContractMutation, useForm, useText, useToasts } from '@yeondong/client/kit';
import { useState } from 'react';
import { PersonField } from '../person-field';
import { HandOverDocument } from './gql/graphql';

interface HandoverFormProps {
  from: string;
  name: string;
  count: number;
}

/** Gives all that a person holds to another, with the reason. */
export function HandoverForm({ from, name, count }: HandoverFormProps) {
  const t = useText('core');
  const toasts = useToasts();
  const [receiver, setReceiver] = useState('');
  const [handOver, state] = useContractMutation(HandOverDocument, { refetch: ['Handover', 'Ownerless'] });
  const form = useForm({ to: '', reason: '' }, state.fieldErrors);
  const submit = async () => {
    const outcome = await handOver({ input: { from, ...form.values } });
    if (!outcome.ok) return;
    const moved = outcome.data.handOver.map((one) => t('handover.movedOf', { kind: one.kind, count: one.count }));
    toasts.done(t('handover.moved', { name, receiver, kinds: moved.join(', ') }));
  };
  return (
    <FormBody
      busy={state.busy}
      error={state.error}
      saveLabel={t('handover.submit', { count })}
      onSubmit={() => void submit()}
    >
      <PersonField label={t('handover.to')} required staffOnly onName={setReceiver} {...form.field('to')} />
      <TextField
        label={t('handover.reason')}
        hint={t('handover.reasonHint')}
        required
        multiline
        {...form.field('reason')}
      />
    </FormBody>
  );
}
