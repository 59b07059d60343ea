import { type TypedDocumentNode, useContractMutation, useForm, useToasts } from '@yeondong/client/kit';

interface DialogOptions<Data, Input> {
  document: TypedDocumentNode<Data, { input: Input }>;
  initial: Record<string, string>;
  /** What is sent for the values typed. */
  input: (values: Record<string, string>) => Input;
  /** Queries to load again. */
  refetch: readonly string[];
  /** Said when it is saved. */
  done: string;
  onClose: () => void;
}

/** State of a dialog that saves one record and closes. */
export function useDialog<Data, Input>({
  document,
  initial,
  input,
  refetch,
  done,
  onClose,
}: DialogOptions<Data, Input>) {
  const toasts = useToasts();
  const [run, { busy, error, fieldErrors }] = useContractMutation(document, { refetch });
  const form = useForm<Record<string, string>>(initial, fieldErrors);
  const submit = async () => {
    const outcome = await run({ input: input(form.values) });
    if (!outcome.ok) return;
    toasts.done(done);
    onClose();
  };
  return { form, busy, error, fieldErrors, onSubmit: () => void submit() };
}

/** The text of an optional field: nothing where it is empty. */
export const orNull = (text: string | undefined): string | null => (text?.trim() ? text : null);

/** Whole number of a field; an empty or unreadable one is not sent as 0. */
export const wholeOf = (text: string | undefined): number => Number.parseInt((text ?? '').replaceAll(',', ''), 10);
