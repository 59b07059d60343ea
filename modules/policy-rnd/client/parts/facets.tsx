import { Aim, FacetFilter, type FacetOption, usePlan, useQuery } from '@yeondong/client/kit';
import type { ReactNode } from 'react';
import { PolicyRndChangeFacetsDocument, PolicyRndFacetOptionsDocument } from '../gql/graphql';

type Aims = readonly Pick<FacetOption, 'dimension' | 'code' | 'title'>[];

const NONE: readonly FacetOption[] = [];

/** Regions, groups and budget programs in force. */
export function useFacetValues(): readonly FacetOption[] {
  return useFacetOptions().values;
}

function useFacetOptions() {
  const { year, businessDate: today } = usePlan();
  const { data } = useQuery(PolicyRndFacetOptionsDocument, { variables: { year, today } });
  const domains = data?.domains.nodes.map((domain): FacetOption => ({ ...domain, dimension: 'DOMAIN' })) ?? NONE;
  return { domains, values: data?.facetValues.nodes ?? NONE };
}

interface AimFilterProps {
  facet: string;
  onChange: (facet: string) => void;
  children?: ReactNode;
}

/** The filters of a list, what its records are aimed at among them. */
export function AimFilter({ facet, onChange, children }: AimFilterProps) {
  const { domains, values } = useFacetOptions();
  return (
    <FacetFilter options={[...domains, ...values]} value={facet} onChange={onChange}>
      {children}
    </FacetFilter>
  );
}

/** What a record of the module is aimed at; `refetch` names the query to load again, or null for those who may not change it. */
export function ModuleAim({ id, facets, refetch }: { id: string; facets: Aims; refetch: string | null }) {
  return (
    <Aim
      {...{ record: id, facets, options: useFacetValues(), mutation: PolicyRndChangeFacetsDocument }}
      refetch={refetch === null ? null : [refetch]}
    />
  );
}
