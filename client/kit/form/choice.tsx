import { Select } from '@mantine/core';

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
  width?: number;
}

/** Chooses one of a few words. */
export function Choice<Value extends string>({ label, value, options, onChange, width = 150 }: ChoiceProps<Value>) {
  return (
    <Select
      size="xs"
      w={width}
      allowDeselect={false}
      aria-label={label}
      value={value}
      data={[...options]}
      onChange={(next) => {
        const chosen = options.find((option) => option.value === next);
        if (chosen) onChange(chosen.value);
      }}
    />
  );
}
