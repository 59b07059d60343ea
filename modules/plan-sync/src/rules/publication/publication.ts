import type { Issue } from '@yeondong/schema/rules';

/** 책자, 안내지, 영상, 전시물, 온라인. */
export const PUBLICATION_KINDS = ['BOOKLET', 'LEAFLET', 'VIDEO', 'EXHIBIT', 'ONLINE'] as const;
export type PublicationKind = (typeof PUBLICATION_KINDS)[number];

interface NewEdition {
  readonly edition: number;
  readonly quantity: number;
}

const MOST = 10_000_000;

/** Finds an edition below the first, and a number of copies that nobody makes. */
export function checkEdition({ edition, quantity }: NewEdition): readonly Issue[] {
  const issue = (name: string): Issue => ({
    path: ['input', name],
    code: 'plan-sync.publication.number',
    params: { max: MOST },
  });
  const within = (value: number, least: number) => Number.isInteger(value) && value >= least && value <= MOST;
  return [...(within(edition, 1) ? [] : [issue('edition')]), ...(within(quantity, 0) ? [] : [issue('quantity')])];
}
