import { Select } from '@mantine/core';
import { FilterBar, type FilterChip } from '../page/filter-bar';
import { useKitText } from '../text/use-text';
import { type FacetDimension, type FacetOption, facetKey, facetKeys, optionTitle } from './facets';
import { useFacetWords } from './use-facet-words';

interface FacetFilterProps {
  options: readonly FacetOption[];
  /** The state of the view; see {@link facetKeys}. */
  value: string;
  onChange: (value: string) => void;
  children?: React.ReactNode;
}

/** The filters of a list with, among them, what records are aimed at; each that is chosen becomes a chip. */
export function FacetFilter({ options, value, onChange, children }: FacetFilterProps) {
  const label = useKitText()('facet.choose');
  const words = useFacetWords();
  const chosen = facetKeys(value);
  const keep = (keys: readonly string[]) => onChange(keys.join(','));
  const chips = chosen.map((key): FilterChip => {
    const option = options.find((one) => facetKey(one) === key);
    return {
      key,
      label: option ? `${words[option.dimension]}: ${option.title}` : key.slice(key.indexOf('.') + 1),
      onRemove: () => keep(chosen.filter((other) => other !== key)),
    };
  });
  const dimensions = [...new Set(options.map(({ dimension }) => dimension))];
  const group = (dimension: FacetDimension) => ({
    group: words[dimension],
    items: options
      .filter((option) => option.dimension === dimension && !chosen.includes(facetKey(option)))
      .map((option) => ({ value: facetKey(option), label: optionTitle(option) })),
  });
  return (
    <FilterBar chips={chips}>
      {children}
      <Select
        size="xs"
        w={180}
        searchable
        aria-label={label}
        placeholder={label}
        value={null}
        data={dimensions.map(group)}
        onChange={(key) => key && keep([...chosen, key])}
      />
    </FilterBar>
  );
}
