import {
  FacetFilter,
  FacetForm,
  type FacetOption,
  FormDialog,
  facetLine,
  usePlan,
  useQuery,
  useText,
} from '@yeondong/client/kit';
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

export function useFacetWords() {
  const t = useText('policy-rnd');
  return {
    DOMAIN: t('facet.DOMAIN'),
    REGION: t('facet.REGION'),
    BUDGET_PROGRAM: t('facet.BUDGET_PROGRAM'),
    POPULATION_GROUP: t('facet.POPULATION_GROUP'),
  };
}

interface AimFilterProps {
  facet: string;
  onChange: (facet: string) => void;
  children?: ReactNode;
}

/** The filters of a list, what its records are aimed at among them. */
export function AimFilter({ facet, onChange, children }: AimFilterProps) {
  const t = useText('policy-rnd');
  const { domains, values } = useFacetOptions();
  return (
    <FacetFilter
      label={t('facets.choose')}
      words={useFacetWords()}
      options={[...domains, ...values]}
      value={facet}
      onChange={onChange}
    >
      {children}
    </FacetFilter>
  );
}

/** What a record is aimed at; those who write it change it. */
export function Aim({ id, facets, refetch }: { id: string; facets: Aims; refetch: string | null }) {
  const t = useText('policy-rnd');
  const words = useFacetWords();
  const options = useFacetValues();
  return (
    <>
      {facetLine(facets, words) || t('facets.unaimed')}{' '}
      {refetch && options.length > 0 && (
        <FormDialog label={t('facets.change')} title={t('field.facets')} size="compact-xs" variant="default">
          {(close) => (
            <FacetForm
              {...{ record: id, words, facets, options, mutation: PolicyRndChangeFacetsDocument }}
              refetch={[refetch]}
              onDone={close}
            />
          )}
        </FormDialog>
      )}
    </>
  );
}
