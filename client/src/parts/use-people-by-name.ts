import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { PersonOptionsDocument, type PersonWhere } from '../gql/graphql';

const label = ({ name, department }: { name: string; department?: { name: string } | null }) =>
  department ? `${name} (${department.name})` : name;

/** People whose name contains what is typed, by the server: a city has too many for a list. */
export function usePeopleByName(staffOnly: boolean, everyone = false) {
  const [typed, setTyped] = useState('');
  const where: PersonWhere = {
    ...(everyone ? {} : { active: { eq: true } }),
    ...(typed === '' ? {} : { name: { contains: typed } }),
    ...(staffOnly ? { kind: { eq: 'STAFF' } } : {}),
  };
  const { data, previousData } = useQuery(PersonOptionsDocument, { variables: { where } });
  const people = (data ?? previousData)?.people.nodes ?? [];
  const options = people.map((person) => ({ value: person.id, label: label(person) }));
  return { people, options, setTyped };
}
