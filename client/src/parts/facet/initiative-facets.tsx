import { useQuery } from '@apollo/client/react';
import { FacetForm, FormDialog, facetLine, useText } from '@yeondong/client/kit';
import { ChangeFacetsDocument, InitiativeFacetsDocument } from './gql/graphql';
import { useFacetOptions, useFacetWords } from './use-facets';

/** What an initiative is aimed at; those who write it change it. */
export function InitiativeFacets({ code, mayWrite }: { code: string; mayWrite: boolean }) {
  const t = useText('core');
  const words = useFacetWords();
  const options = useFacetOptions();
  const initiative = useQuery(InitiativeFacetsDocument, { variables: { code } }).data?.initiative;
  if (!initiative) return '–';
  const { id, facets } = initiative;
  return (
    <>
      {facetLine(facets, words) || t('facet.unaimed')}{' '}
      {mayWrite && options.length > 0 && (
        <FormDialog label={t('facet.change')} title={t('facet.target')} size="compact-xs" variant="default">
          {(close) => (
            <FacetForm
              {...{ record: id, words, facets, options, mutation: ChangeFacetsDocument }}
              refetch={['InitiativeFacets', 'AimedInitiatives']}
              onDone={close}
            />
          )}
        </FormDialog>
      )}
    </>
  );
}
