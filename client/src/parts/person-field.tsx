import { Select } from '@yeondong/client/kit';
import { useState } from 'react';
import { usePeopleByName } from './use-people-by-name';

interface PersonFieldProps {
  label: string;
  name: string;
  value: string;
  error?: string | undefined;
  required?: boolean;
  staffOnly?: boolean;
  /** Also those whose account is locked or who left. */
  everyone?: boolean;
  /** Name of the person that is chosen from the start. */
  known?: string;
  onChange: (id: string) => void;
  onName?: (name: string) => void;
}

/** Chooses a person by name. */
export function PersonField({
  staffOnly = false,
  everyone = false,
  known,
  onChange,
  onName,
  value,
  ...rest
}: PersonFieldProps) {
  const { people, options, setTyped } = usePeopleByName(staffOnly, everyone);
  const [picked, setChosen] = useState<{ value: string; label: string } | null>(null);
  const chosen = picked ?? (known ? { value, label: known } : null);
  const isListed = chosen === null || options.some((option) => option.value === chosen.value);
  const data = isListed ? options : [chosen, ...options];
  // The box tells of the words of a choice as if they were typed: whoever searched by them would change the choices again.
  const isChoice = (text: string) => data.some(({ label }) => label === text);
  return (
    <Select
      {...rest}
      searchable
      data={data}
      value={value || null}
      onSearchChange={(text) => setTyped(isChoice(text) ? '' : text)}
      onChange={(id, option) => {
        setChosen(id === null ? null : option);
        onName?.(people.find((person) => person.id === id)?.name ?? '');
        onChange(id ?? '');
      }}
    />
  );
}
