import { useQuery } from '@apollo/client/react';
import { Aim } from '@yeondong/client/kit';
import { ChangeFacetsDocument, InitiativeFacetsDocument } from './gql/graphql';
import { useFacetOptions } from './use-facet-options';

const REFETCH = ['InitiativeFacets', 'AimedInitiatives'];

/** What an initiative is aimed at; those who write it change it. */
export function InitiativeFacets({ code, mayWrite }: { code: string; mayWrite: boolean }) {
  const options = useFacetOptions();
  const initiative = useQuery(InitiativeFacetsDocument, { variables: { code } }).data?.initiative;
  if (!initiative) return '–';
  const { id: record, facets } = initiative;
  return <Aim {...{ record, facets, options }} mutation={ChangeFacetsDocument} refetch={mayWrite ? REFETCH : null} />;
}
