import { PasswordInput, Select, Textarea, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { type PastedNumber, readNumber } from '../clipboard/paste';
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

interface NumberFieldProps extends FieldProps {
  unit?: string;
  /** Whether 5% may be written for 5; not where the unit is another. */
  takesPercent?: boolean;
  /** What the form cannot take although it is a number, in its words. */
  refusal?: ((text: string) => string | undefined) | undefined;
}

/**
 * A number as text: △, commas and full-width digits are understood on leaving the field and on Enter. What is no number is
 * said there, and the form is not sent.
 */
export function NumberField({ hint, unit, takesPercent, refusal, error, onChange, ...rest }: NumberFieldProps) {
  const t = useKitText();
  const input = useRef<HTMLInputElement>(null);
  const [left, setLeft] = useState(false);
  const percent = takesPercent ?? (unit === undefined || unit.startsWith('%'));
  const read = readNumber(rest.value);
  const fault = faultOf(read, percent);
  const said = fault ? t(`grid.${fault}`, { unit: unit ?? '' }) : refusal?.(rest.value);
  useEffect(() => input.current?.setCustomValidity(said ?? ''), [said]);
  const take = () => {
    setLeft(true);
    if (fault || read.kind === 'refused') return;
    const written = read.kind === 'number' ? read.value : '';
    if (written !== rest.value) onChange(written);
  };
  return (
    <TextInput
      {...rest}
      ref={input}
      error={error ?? (left && said ? said : undefined)}
      description={hint}
      inputMode="decimal"
      rightSection={unit ? <span className="field-unit">{unit}</span> : undefined}
      rightSectionWidth={unit ? `${unit.length + 1.5}em` : undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => event.key === 'Enter' && take()}
    />
  );
}

function faultOf(read: PastedNumber, percent: boolean) {
  if (read.kind === 'refused') return read.reason;
  return read.kind === 'number' && read.percent && !percent ? ('unitPercent' as const) : null;
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
