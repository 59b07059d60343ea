import { useCallback, useState } from 'react';

export interface FormState<Values> {
  values: Values;
  dirty: boolean;
  set: <Key extends keyof Values>(key: Key, value: Values[Key]) => void;
  /** Takes values as saved. */
  reset: (values: Values) => void;
  /** Props of a text field, with the server's message for its path. */
  field: (key: keyof Values & string) => {
    name: string;
    value: string;
    error: string | undefined;
    onChange: (value: string) => void;
  };
}

/** Values of a form, with the messages of `useContractMutation` at their fields. */
export function useForm<Values extends object>(
  initial: Values,
  errors: Readonly<Record<string, string>> = {},
): FormState<Values> {
  const [values, setValues] = useState(initial);
  const [dirty, setDirty] = useState(false);
  const set = useCallback(<Key extends keyof Values>(key: Key, value: Values[Key]) => {
    setValues((before) => ({ ...before, [key]: value }));
    setDirty(true);
  }, []);
  const reset = useCallback((saved: Values) => {
    setValues(saved);
    setDirty(false);
  }, []);
  const field = (key: keyof Values & string) => ({
    name: key,
    value: String(values[key] ?? ''),
    error: errors[key],
    onChange: (value: string) => set(key, value as Values[typeof key]),
  });
  return { values, dirty, set, reset, field };
}
