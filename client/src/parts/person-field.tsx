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
  onChange: (id: string) => void;
  onName?: (name: string) => void;
}

/** Chooses a person by name. */
export function PersonField({ staffOnly = false, onChange, onName, value, ...rest }: PersonFieldProps) {
  const { people, options, setTyped } = usePeopleByName(staffOnly);
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null);
  const isListed = chosen === null || options.some((option) => option.value === chosen.value);
  return (
    <Select
      {...rest}
      searchable
      data={isListed ? options : [chosen, ...options]}
      value={value || null}
      onSearchChange={(text) => setTyped(text === chosen?.label ? '' : text)}
      onChange={(id, option) => {
        setChosen(id === null ? null : option);
        onName?.(people.find((person) => person.id === id)?.name ?? '');
        onChange(id ?? '');
      }}
    />
  );
}
