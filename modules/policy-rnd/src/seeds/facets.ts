import type { Loaded } from '@yeondong/schema';
import { dataRows } from './data-files.js';

/** What the sample's records are aimed at, of those that this load wrote. */
export const facetRows = (loaded: ReadonlyMap<string, Loaded>) =>
  dataRows<'type' | 'code' | 'values'>('facets').filter(({ code }) => loaded.get(code)?.isNew);
