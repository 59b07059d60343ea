export type FacetDimension = 'DOMAIN' | 'REGION' | 'BUDGET_PROGRAM' | 'POPULATION_GROUP';

/** The dimensions that values of the core's list have; a domain is a record's own. */
export const VALUE_DIMENSIONS = ['REGION', 'POPULATION_GROUP', 'BUDGET_PROGRAM'] as const;

/** A domain or facet value to choose. */
export interface FacetOption {
  readonly id: string;
  readonly dimension: FacetDimension;
  readonly code: string;
  readonly title: string;
  readonly parent?: { readonly title: string } | null;
}

/** Names of the dimensions in the page's language. */
export type FacetWords = Readonly<Record<FacetDimension, string>>;

export const facetKey = ({ dimension, code }: Pick<FacetOption, 'dimension' | 'code'>): string =>
  `${dimension}.${code}`;

/** The facets of a view in its URL: keys parted by commas. */
export const facetKeys = (text: string): string[] =>
  text.split(',').filter((key) => /^(DOMAIN|REGION|BUDGET_PROGRAM|POPULATION_GROUP)\.[\w.-]{1,60}$/.test(key));

/** All of the view's facets as a condition, the neighbourhoods of a district with it. */
export const facetWhere = (text: string) => ({
  and: facetKeys(text).map((key) => {
    const at = key.indexOf('.');
    const dimension = key.slice(0, at) as FacetDimension;
    return { facet: { dimension, code: { eq: key.slice(at + 1) }, withChildren: true } };
  }),
});

/** A value with the one above it: `원미구 중동`. */
export const optionTitle = ({ title, parent }: Pick<FacetOption, 'title' | 'parent'>): string =>
  parent ? `${parent.title} ${title}` : title;

/** What a record is aimed at in one line: `지역: 원미구, 소사구 · 계층: 노인`. */
export function facetLine(facets: readonly Pick<FacetOption, 'dimension' | 'title'>[], words: FacetWords): string {
  const dimensions = [...new Set(facets.map(({ dimension }) => dimension))];
  const titles = (of: FacetDimension) => facets.filter(({ dimension }) => dimension === of).map(({ title }) => title);
  return dimensions.map((dimension) => `${words[dimension]}: ${titles(dimension).join(', ')}`).join(' · ');
}
