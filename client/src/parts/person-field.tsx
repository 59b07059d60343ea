import { useQuery } from '@apollo/client/react';
import { Select } from '@yeondong/client/kit';
import { useState } from 'react';
import { PersonOptionsDocument, type PersonWhere } from '../gql/graphql';

const label = ({ name, department }: { name: string; department?: { name: string } | null }) =>
  department ? `${name} (${department.name})` : name;

/** People whose name contains what is typed, by the server: a city has too many for a list. */
function usePeopleByName(staffOnly: boolean) {
  const [typed, setTyped] = useState('');
  const where: PersonWhere = {
    active: { eq: true },
    ...(typed === '' ? {} : { name: { contains: typed } }),
    ...(staffOnly ? { kind: { eq: 'STAFF' } } : {}),
  };
  const { data, previousData } = useQuery(PersonOptionsDocument, { variables: { where } });
  return { found: (data ?? previousData)?.people.nodes ?? [], setTyped };
}

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
  const { found, setTyped } = usePeopleByName(staffOnly);
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null);
  const options = found.map((person) => ({ value: person.id, label: label(person) }));
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
        onName?.(found.find((person) => person.id === id)?.name ?? '');
        onChange(id ?? '');
      }}
    />
  );
}
