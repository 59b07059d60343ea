import type { TypedDocumentNode } from '@apollo/client';
import type { ReactNode } from 'react';
import { NumberField, SelectField, TextField } from './fields';
import { MutationForm } from './mutation-form';

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
  /** What a number field cannot take although it is a number, in words that stand at the field; then nothing is sent. */
  refusal?: (text: string) => string | undefined;
}

interface RecordFormProps<Data, Input> {
  mutation: TypedDocumentNode<Data, { input: Input }>;
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

const emptyAsNull = (values: Readonly<Record<string, string>>): Record<string, string | null> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value || null]));

/** A form of one mutation that its fields describe, in their order. */
export function RecordForm<Data, Input>(props: RecordFormProps<Data, Input>) {
  const { mutation, refetch, fields, toInput, onDone, done, children } = props;
  return (
    <MutationForm
      {...{ mutation, refetch, done, onDone }}
      initial={valuesOf(fields)}
      toInput={(values) => toInput(emptyAsNull(values))}
      onCancel={onDone}
    >
      {(form) => (
        <>
          {children}
          {fields.map((spec, at) => (
            <FormField key={spec.name} spec={spec} first={at === 0} {...form.field(spec.name)} />
          ))}
        </>
      )}
    </MutationForm>
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
  const { label, hint, options, kind = 'line', unit, refusal, required = false } = spec;
  const shared = { ...field, label, required, ...(hint ? { hint } : {}) };
  if (options) return <SelectField {...shared} options={options} searchable clearable={!required} />;
  if (kind === 'number') return <NumberField {...shared} {...(unit ? { unit } : {})} refusal={refusal} />;
  return (
    <TextField {...shared} type={kind === 'date' ? 'date' : 'text'} multiline={kind === 'lines'} autoFocus={first} />
  );
}
