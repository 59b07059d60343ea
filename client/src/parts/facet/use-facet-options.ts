import { useQuery } from '@apollo/client/react';
import { type FacetOption, usePlan } from '@yeondong/client/kit';
import { FacetOptionsDocument } from './gql/graphql';

const NONE: readonly FacetOption[] = [];

/** The values in force on the business date. */
export function useFacetOptions(): readonly FacetOption[] {
  const { businessDate: today } = usePlan();
  return useQuery(FacetOptionsDocument, { variables: { today } }).data?.facetValues.nodes ?? NONE;
}
