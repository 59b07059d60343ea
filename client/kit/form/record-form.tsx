import type { TypedDocumentNode } from '@apollo/client';
import type { ReactNode } from 'react';
import { useContractMutation } from '../data/use-contract-mutation';
import { useToasts } from '../state/toasts';
import { useKitText } from '../text/use-text';
import { FormBody, NumberField, SelectField, TextField } from './fields';
import { useForm } from './use-form';

export interface FieldSpec {
  name: string;
  label: string;
  /** A choice where options are given. */
  options?: readonly { value: string; label: string }[];
  kind?: 'line' | 'lines' | 'date' | 'number';
  initial?: string;
  hint?: string;
  unit?: string;
  required?: boolean;
}

interface RecordFormProps<Input> {
  // biome-ignore lint/suspicious/noExplicitAny: what the mutation answers is not looked at
  mutation: TypedDocumentNode<any, { input: Input }>;
  refetch: readonly string[];
  fields: readonly FieldSpec[];
  /** The input of the mutation for the values; an empty field is null. */
  toInput: (values: Readonly<Record<string, string | null>>) => Input;
  onDone: () => void;
  /** What is said once it is saved; "saved" unless given. */
  done?: string;
  children?: ReactNode;
}

const valuesOf = (fields: readonly FieldSpec[]): Record<string, string> =>
  Object.fromEntries(fields.map(({ name, initial }) => [name, initial ?? '']));

/** A form of one mutation: its fields in their order, the server's messages at them. */
export function RecordForm<Input>({
  mutation,
  refetch,
  fields,
  toInput,
  onDone,
  done,
  children,
}: RecordFormProps<Input>) {
  const t = useKitText();
  const toasts = useToasts();
  const [run, state] = useContractMutation(mutation, { refetch });
  const form = useForm(valuesOf(fields), state.fieldErrors);
  const onSubmit = async () => {
    const values = Object.fromEntries(Object.entries(form.values).map(([name, value]) => [name, value || null]));
    const outcome = await run({ input: toInput(values) });
    if (!outcome.ok) return;
    toasts.done(done ?? t('form.saved'));
    onDone();
  };
  return (
    <FormBody busy={state.busy} error={state.error} onSubmit={() => void onSubmit()} onCancel={onDone}>
      {children}
      {fields.map((spec, at) => (
        <FormField key={spec.name} spec={spec} first={at === 0} {...form.field(spec.name)} />
      ))}
    </FormBody>
  );
}

interface FormFieldProps {
  spec: FieldSpec;
  first: boolean;
  name: string;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

function FormField({ spec, first, ...field }: FormFieldProps) {
  const { label, hint, options, kind = 'line', unit, required = false } = spec;
  const shared = { ...field, label, required, ...(hint ? { hint } : {}) };
  if (options) return <SelectField {...shared} options={options} searchable clearable={!required} />;
  if (kind === 'number') return <NumberField {...shared} {...(unit ? { unit } : {})} />;
  return (
    <TextField {...shared} type={kind === 'date' ? 'date' : 'text'} multiline={kind === 'lines'} autoFocus={first} />
  );
}
