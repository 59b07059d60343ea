import type { PlanItemSplit } from '../../gql/graphql';

type Values = Readonly<Record<string, string>>;

/** Every part takes the link over. */
export const ALL_PARTS = 'all';
/** No part does. */
export const NO_PART = 'none';

interface Splitting {
  readonly id: string;
  readonly version: number;
  readonly children: readonly { readonly id: string }[];
  readonly links: readonly { readonly id: string }[];
  readonly parts: number;
}

/** What is sent for a split: `parts.0.code` … of the parts, and for what hangs on it the number of its part. */
export function splitInput({ id, version, children, links, parts }: Splitting, values: Values): PlanItemSplit {
  const goesWith = (list: Splitting['children'], part: number): string[] =>
    list.flatMap((each) => ([String(part), ALL_PARTS].includes(values[each.id] ?? '') ? [each.id] : []));
  return {
    ...{ id, version, reason: values.reason ?? '' },
    parts: Array.from({ length: parts }, (_, part) => ({
      code: values[`parts.${part}.code`] ?? '',
      titleKo: values[`parts.${part}.titleKo`] ?? '',
      children: goesWith(children, part),
      links: goesWith(links, part),
    })),
    leftLinks: links.flatMap((link) => (values[link.id] === NO_PART ? [link.id] : [])),
  };
}
