import { MultiSelect } from '@yeondong/client/kit';
import { useState } from 'react';
import { usePeopleByName } from './use-people-by-name';

interface PeopleFieldProps {
  label: string;
  /** Those chosen before, whom the search need not find. */
  known: readonly { id: string; name: string }[];
  value: string[];
  error?: string | undefined;
  onChange: (ids: string[]) => void;
}

/** Chooses people by name. */
export function PeopleField({ label, known, value, error, onChange }: PeopleFieldProps) {
  const { options, setTyped } = usePeopleByName(false);
  const [seen, setSeen] = useState(() => known.map(({ id, name }) => ({ value: id, label: name })));
  const unlisted = seen.filter((option) => !options.some(({ value: id }) => id === option.value));
  const choose = (ids: string[]) => {
    setSeen([...seen, ...options].filter((option, at, all) => all.findIndex((o) => o.value === option.value) === at));
    onChange(ids);
  };
  return (
    <MultiSelect
      label={label}
      searchable
      hidePickedOptions
      data={[...unlisted, ...options]}
      value={value}
      error={error}
      onSearchChange={setTyped}
      onChange={choose}
    />
  );
}
