import { FormBody, TextField, useForm, useText } from '@yeondong/client/kit';

interface ReasonFormProps {
  label: string;
  busy: boolean;
  onSubmit: (reason: string) => Promise<boolean>;
  onDone: () => void;
}

/** Asks for the reason of a step back. */
export function ReasonForm({ label, busy, onSubmit, onDone }: ReasonFormProps) {
  const t = useText('plan-sync');
  const form = useForm({ reason: '' });
  const send = async () => {
    if (await onSubmit(form.values.reason)) onDone();
  };
  return (
    <FormBody busy={busy} saveLabel={label} onSubmit={() => void send()} onCancel={onDone}>
      <TextField {...form.field('reason')} label={t('field.reason')} multiline required autoFocus />
    </FormBody>
  );
}
