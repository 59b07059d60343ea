import { PasswordInput, Select, Textarea, TextInput } from '@mantine/core';
import { readNumber } from '../clipboard/paste';
import { useKitText } from '../text/use-text';

interface FieldProps {
  label: string;
  name: string;
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
  hint?: string;
  required?: boolean;
  disabled?: boolean;
}

interface TextFieldProps extends FieldProps {
  type?: 'text' | 'password' | 'date' | 'month' | 'email';
  autoComplete?: string;
  autoFocus?: boolean;
  multiline?: boolean;
}

/** One line or several lines of text, a date (ISO), a month or a password. */
export function TextField({ hint, onChange, type = 'text', multiline, autoFocus, ...rest }: TextFieldProps) {
  const t = useKitText();
  const props = {
    ...rest,
    description: hint,
    'data-autofocus': autoFocus,
    onChange: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  };
  if (multiline) return <Textarea autosize minRows={3} {...props} />;
  if (type === 'password')
    return <PasswordInput {...props} visibilityToggleButtonProps={{ 'aria-label': t('form.showPassword') }} />;
  return <TextInput type={type} {...props} />;
}

/** A number as text: △, commas and full-width digits are understood on leaving the field. */
export function NumberField({ hint, unit, onChange, ...rest }: FieldProps & { unit?: string }) {
  return (
    <TextInput
      {...rest}
      description={hint}
      inputMode="decimal"
      rightSection={unit ? <span className="field-unit">{unit}</span> : undefined}
      rightSectionWidth={unit ? `${unit.length + 1.5}em` : undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={(event) => {
        const read = readNumber(event.currentTarget.value);
        if (read.kind === 'number' && read.value !== rest.value) onChange(read.value);
      }}
    />
  );
}

interface SelectFieldProps extends FieldProps {
  options: readonly { value: string; label: string }[];
  searchable?: boolean;
  clearable?: boolean;
}

/** A choice from a list, searchable by part of its words. */
export function SelectField({ hint, options, onChange, value, ...rest }: SelectFieldProps) {
  return (
    <Select
      {...rest}
      description={hint}
      data={[...options]}
      value={value || null}
      onChange={(chosen) => onChange(chosen ?? '')}
    />
  );
}
