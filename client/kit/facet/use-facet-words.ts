import { useKitText } from '../text/use-text';
import type { FacetDimension, FacetWords } from './facets';

/** Names of the dimensions in the language of the screen. */
export function useFacetWords(): FacetWords {
  const t = useKitText();
  const name = (dimension: FacetDimension) => t(`facet.name.${dimension}`);
  return {
    DOMAIN: name('DOMAIN'),
    REGION: name('REGION'),
    BUDGET_PROGRAM: name('BUDGET_PROGRAM'),
    POPULATION_GROUP: name('POPULATION_GROUP'),
  };
}
