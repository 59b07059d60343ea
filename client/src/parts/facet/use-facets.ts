import { useQuery } from '@apollo/client/react';
import { type FacetDimension, type FacetOption, usePlan, useText } from '@yeondong/client/kit';
import { FacetOptionsDocument } from './gql/graphql';

const NONE: readonly FacetOption[] = [];

/** The values in force on the business date. */
export function useFacetOptions(): readonly FacetOption[] {
  const { businessDate: today } = usePlan();
  return useQuery(FacetOptionsDocument, { variables: { today } }).data?.facetValues.nodes ?? NONE;
}

/** Names of the dimensions. */
export function useFacetWords(): Readonly<Record<FacetDimension, string>> {
  const t = useText('core');
  const name = (dimension: FacetDimension) => t(`facet.name.${dimension}`);
  return {
    DOMAIN: name('DOMAIN'),
    REGION: name('REGION'),
    BUDGET_PROGRAM: name('BUDGET_PROGRAM'),
    POPULATION_GROUP: name('POPULATION_GROUP'),
  };
}
