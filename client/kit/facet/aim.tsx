import { FormDialog } from '../form/form-dialog';
import { useKitText } from '../text/use-text';
import { FacetForm, type FacetMutation } from './facet-form';
import { type FacetOption, facetLine } from './facets';
import { useFacetWords } from './use-facet-words';

interface AimProps<Data> {
  record: string;
  facets: readonly Pick<FacetOption, 'dimension' | 'code' | 'title'>[];
  options: readonly FacetOption[];
  mutation: FacetMutation<Data>;
  /** Queries to load again after a change; null for those who may not change it. */
  refetch: readonly string[] | null;
}

/** What a record is aimed at in a line; those who write it change it. */
export function Aim<Data>({ record, facets, options, mutation, refetch }: AimProps<Data>) {
  const t = useKitText();
  return (
    <>
      {facetLine(facets, useFacetWords()) || t('facet.unaimed')}{' '}
      {refetch && options.length > 0 && (
        <FormDialog label={t('facet.change')} title={t('facet.target')} size="compact-xs" variant="default">
          {(close) => <FacetForm {...{ record, facets, options, mutation, refetch }} onDone={close} />}
        </FormDialog>
      )}
    </>
  );
}
