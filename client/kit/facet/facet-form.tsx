import type { TypedDocumentNode } from '@apollo/client';
import { MultiSelect } from '@mantine/core';
import { useState } from 'react';
import { useContractMutation } from '../data/use-contract-mutation';
import { FormBody } from '../form/form-body';
import { type FacetOption, facetKey, optionTitle, VALUE_DIMENSIONS } from './facets';
import { useFacetWords } from './use-facet-words';

/** `changeFacets`, as the page's own documents have it. */
export type FacetMutation<Data> = TypedDocumentNode<
  Data,
  { input: { record: string; add: string[]; remove: string[] } }
>;

interface FacetFormProps<Data> {
  record: string;
  /** What the record is aimed at now. */
  facets: readonly Pick<FacetOption, 'dimension' | 'code'>[];
  options: readonly FacetOption[];
  mutation: FacetMutation<Data>;
  refetch: readonly string[];
  onDone: () => void;
}

/** Says which regions, groups and budget programs a record is aimed at; its domain is its own. */
export function FacetForm<Data>({ record, facets, options, mutation, refetch, onDone }: FacetFormProps<Data>) {
  const words = useFacetWords();
  const [run, state] = useContractMutation(mutation, { refetch });
  const had = facets.map(facetKey);
  const [chosen, choose] = useState(had);
  const idsOf = (keys: readonly string[]) =>
    options.filter((option) => keys.includes(facetKey(option))).map(({ id }) => id);
  const submit = async () => {
    const add = idsOf(chosen.filter((key) => !had.includes(key)));
    const remove = idsOf(had.filter((key) => !chosen.includes(key)));
    if ((await run({ input: { record, add, remove } })).ok) onDone();
  };
  return (
    <FormBody busy={state.busy} error={state.error} onSubmit={() => void submit()} onCancel={onDone}>
      {VALUE_DIMENSIONS.map((dimension) => {
        const own = options.filter((option) => option.dimension === dimension);
        const keys = own.map(facetKey);
        return (
          <MultiSelect
            key={dimension}
            label={words[dimension]}
            searchable
            data={own.map((option) => ({ value: facetKey(option), label: optionTitle(option) }))}
            value={chosen.filter((key) => keys.includes(key))}
            onChange={(next) => choose([...chosen.filter((key) => !keys.includes(key)), ...next])}
          />
        );
      })}
    </FormBody>
  );
}
