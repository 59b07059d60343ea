import { Select } from '@yeondong/client/kit';

interface FilterChoiceProps<Value extends string> {
  label: string;
  value: Value | null;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value | null) => void;
  /** Words of the choice of all; without it one must be chosen. */
  all?: string;
  width?: number;
}

/** Chooses one of a few, found by part of its words. */
export function FilterChoice<Value extends string>({
  label,
  value,
  options,
  onChange,
  all,
  width = 150,
}: FilterChoiceProps<Value>) {
  return (
    <Select
      size="xs"
      w={width}
      searchable={options.length > 8}
      clearable={all !== undefined}
      allowDeselect={false}
      aria-label={label}
      placeholder={all ?? label}
      value={value}
      data={[...options]}
      onChange={(next) => onChange(options.find((option) => option.value === next)?.value ?? null)}
    />
  );
}
