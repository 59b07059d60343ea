import { optionTitle, useFacetWords, usePlan, useQuery, useText } from '@yeondong/client/kit';
import { PolicyRndChoicesDocument, PolicyRndPeopleDocument } from '../gql/graphql';
import { useFacetValues } from './facets';

interface Option {
  value: string;
  label: string;
}

/** What forms choose from. */
export function useChoices() {
  const { year } = usePlan();
  const { data } = useQuery(PolicyRndChoicesDocument, { variables: { year } });
  const titled = (nodes: readonly { id: string; title: string }[] | undefined): Option[] =>
    (nodes ?? []).map(({ id, title }) => ({ value: id, label: title }));
  return {
    departments: (data?.departments.nodes ?? []).map(({ id, name }): Option => ({ value: id, label: name })),
    domains: titled(data?.domains.nodes),
    initiatives: titled(data?.initiatives.nodes),
    goals: titled(data?.goals.nodes),
  };
}

/** People by name, with their department beside it. */
export function usePeople(): Option[] {
  const t = useText('policy-rnd');
  const people = useQuery(PolicyRndPeopleDocument).data?.people.nodes ?? [];
  return people.map(({ id, name, department }) => ({
    value: id,
    label: department ? t('form.personOf', { name, department: department.name }) : name,
  }));
}

/** Words of a list of machine names, by their key in the messages. */
export function useOptions(values: readonly string[], key: string): Option[] {
  const t = useText('policy-rnd');
  return values.map((value) => ({ value, label: t(`${key}.${value}`) }));
}

/** Regions, groups and budget programs, each with its dimension. */
export function useAims(): Option[] {
  const words = useFacetWords();
  return useFacetValues().map((value) => ({
    value: value.id,
    label: `${words[value.dimension]}: ${optionTitle(value)}`,
  }));
}
