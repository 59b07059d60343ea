import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { FormBody, type FormState, useContractMutation, useForm, useText, useToasts } from '@yeondong/client/kit';
import type { ReactNode } from 'react';

type Values = Readonly<Record<string, string>>;

interface ActFormProps<Data, Variables extends OperationVariables & { input: object }> {
  document: TypedDocumentNode<Data, Variables>;
  initial?: Record<string, string>;
  toInput: (values: Values) => Variables['input'];
  refetch?: readonly string[];
  onDone: (values: Values) => void;
  onCancel: () => void;
  saveLabel?: string;
  children?: (form: FormState<Record<string, string>>) => ReactNode;
}

/** One act on a contest: its fields, the server's words at them, and those that belong to no field below. */
export function ActForm<Data, Variables extends OperationVariables & { input: object }>({
  document,
  initial = {},
  toInput,
  refetch = ['ContestPage'],
  onDone,
  onCancel,
  saveLabel,
  children,
}: ActFormProps<Data, Variables>) {
  const t = useText('core');
  const toasts = useToasts();
  const [run, state] = useContractMutation(document, { refetch });
  const form = useForm<Record<string, string>>(initial, state.fieldErrors);
  const submit = async () => {
    const outcome = await run({ input: toInput(form.values) } as Variables);
    if (!outcome.ok) return;
    onDone(form.values);
    toasts.done(t('contest.saved'));
  };
  const others = Object.entries(state.fieldErrors).filter(([name]) => !(name in initial));
  return (
    <FormBody
      busy={state.busy}
      error={state.error}
      onSubmit={() => void submit()}
      onCancel={onCancel}
      {...(saveLabel ? { saveLabel } : {})}
    >
      {children?.(form)}
      {others.map(([name, message]) => (
        <p key={name} role="alert">
          {message}
        </p>
      ))}
    </FormBody>
  );
}
