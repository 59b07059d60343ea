import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { ReactNode } from 'react';
import { useContractMutation } from '../data/use-contract-mutation';
import { useToasts } from '../state/toasts';
import { useKitText } from '../text/use-text';
import { FormBody } from './form-body';
import { type FormState, useForm } from './use-form';

type Values = Record<string, string>;

interface MutationFormProps<Data, Variables extends OperationVariables & { input: unknown }> {
  mutation: TypedDocumentNode<Data, Variables>;
  refetch: readonly string[];
  initial?: Values;
  toInput: (values: Readonly<Values>) => Variables['input'];
  onDone: (values: Readonly<Values>) => void;
  onCancel: () => void;
  saveLabel?: string;
  /** What is said once it is saved; "saved" unless given. */
  done?: string | undefined;
  children: (form: FormState<Values>) => ReactNode;
}

/** A form of one mutation: its fields with the server's words at them. */
export function MutationForm<Data, Variables extends OperationVariables & { input: unknown }>({
  mutation,
  refetch,
  initial = {},
  toInput,
  onDone,
  onCancel,
  saveLabel,
  done,
  children,
}: MutationFormProps<Data, Variables>) {
  const t = useKitText();
  const toasts = useToasts();
  const [run, state] = useContractMutation(mutation, { refetch });
  const form = useForm<Values>(initial, state.fieldErrors);
  const submit = async () => {
    const outcome = await run({ input: toInput(form.values) } as Variables);
    if (!outcome.ok) return;
    toasts.done(done ?? t('form.saved'));
    onDone(form.values);
  };
  return (
    <FormBody
      busy={state.busy}
      error={state.error}
      onSubmit={() => void submit()}
      onCancel={onCancel}
      {...(saveLabel ? { saveLabel } : {})}
    >
      {children(form)}
    </FormBody>
  );
}
