import { useQuery } from '@apollo/client/react';
import { FacetFilter, facetWhere, QueryState, Section, usePlan, useText } from '@yeondong/client/kit';
import type { InitiativeRowFragment } from '../../gql/graphql';
import { InitiativeTable } from '../initiative-table';
import { AimedInitiativesDocument, type InitiativeWhere } from './gql/graphql';
import { useFacetOptions } from './use-facet-options';

interface AimedInitiativesProps {
  /** All initiatives of the page's record, and the condition that chooses them. */
  rows: readonly InitiativeRowFragment[];
  within: InitiativeWhere;
  facet: string;
  sort: string;
  onView: (view: { facet?: string; sort?: string }) => void;
}

/** The initiatives of a domain or goal, narrowed by what they are aimed at. */
export function AimedInitiatives({ rows, within, facet, sort, onView }: AimedInitiativesProps) {
  const t = useText('core');
  const { year } = usePlan();
  const where = { and: [within, ...facetWhere(facet).and] };
  const result = useQuery(AimedInitiativesDocument, { variables: { year, where }, skip: facet === '' });
  const table = (found: readonly InitiativeRowFragment[]) => (
    <InitiativeTable rows={found} sort={sort} onSort={(next) => onView({ sort: next })} />
  );
  return (
    <Section title={t('field.initiatives')}>
      <FacetFilter options={useFacetOptions()} value={facet} onChange={(next) => onView({ facet: next })} />
      {facet === '' ? (
        table(rows)
      ) : (
        <QueryState result={result}>{({ initiatives }) => table(initiatives.nodes)}</QueryState>
      )}
    </Section>
  );
}
