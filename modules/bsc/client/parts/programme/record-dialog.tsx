import {
  type ContractError,
  FormBody,
  type FormState,
  Modal,
  NumberField,
  SelectField,
  TextField,
  useText,
} from '@yeondong/client/kit';
import type { ReactNode } from 'react';

/** A field of a dialog; its label is `field.<name>` of the module's texts unless another key is given. */
export interface DialogField {
  name: string;
  kind: 'text' | 'long' | 'number' | 'date' | 'choice';
  label?: string;
  unit?: string;
  hint?: string;
  required?: boolean;
  options?: readonly { value: string; label: string }[];
}

interface RecordDialogProps {
  title: string;
  fields: readonly DialogField[];
  form: FormState<Record<string, string>>;
  busy: boolean;
  error: ContractError | null;
  saveLabel?: string;
  onSubmit: () => void;
  onClose: () => void;
  /** Below the fields: rows of parts. */
  children?: ReactNode;
  wide?: boolean;
}

/** A form of a record in a dialog, with the server's message at each field. */
export function RecordDialog({ title, fields, form, onClose, onSubmit, children, wide, ...body }: RecordDialogProps) {
  const t = useText('bsc');
  const { saveLabel, ...state } = body;
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={wide ? 'xl' : 'md'}
      closeButtonProps={{ 'aria-label': t('entry.close') }}
    >
      <FormBody {...state} {...(saveLabel && { saveLabel })} onSubmit={onSubmit} onCancel={onClose}>
        {fields.map((field) => (
          <DialogInput key={field.name} field={field} form={form} />
        ))}
        {children}
      </FormBody>
    </Modal>
  );
}

/** One field of a form. */
export function DialogInput({ field, form }: { field: DialogField; form: FormState<Record<string, string>> }) {
  const t = useText('bsc');
  const { name, kind, label = `field.${name}`, unit, hint, required = false, options = [] } = field;
  const props = { ...form.field(name), label: t(label), required, ...(hint && { hint: t(hint) }) };
  if (kind === 'number') return <NumberField {...props} {...(unit && { unit })} />;
  if (kind === 'choice') return <SelectField {...props} options={options} clearable={!required} />;
  if (kind === 'date') return <TextField {...props} type="date" />;
  return <TextField {...props} multiline={kind === 'long'} />;
}
