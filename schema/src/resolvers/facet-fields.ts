import type { Class } from '../contract/class.js';
import type { Collection, Page } from '../contract/collection.js';
import type { RequestContext } from '../contract/context.js';
import { BatchField } from '../contract/field.js';
import { Facet, FacetCount } from '../entities/facet.js';
import { facetsOn } from '../entities/facet-where.js';
import { FacetsArgs, GroupByArgs } from '../inputs/facet-inputs.js';
import { facetCounts } from '../stores/facet-count-store.js';
import { facetsOf } from '../stores/facet-store.js';
import { keysOf } from '../stores/record-store.js';
import { batchFields } from './batch-fields.js';

type Rows = readonly { readonly key: number }[];

/** The fields of a facetable collection: `facets` of its records, `groupBy` of its pages. For the list of resolvers. */
export function facetFields<T>(collection: Collection<T>): Class[] {
  const untyped = collection as unknown as Collection;
  const source = facetsOn(untyped);
  const facets = {
    decorate: BatchField(() => [Facet], {
      args: FacetsArgs,
      description: '대상: 영역·지역·사업·계층. / What it is aimed at.',
    }),
    method: (rows: Rows, { dimension }: FacetsArgs, ctx: RequestContext) =>
      facetsOf(ctx, source, keysOf(rows), dimension),
  };
  const groupBy = {
    decorate: BatchField(() => [FacetCount], {
      args: GroupByArgs,
      description: '조건에 맞는 모든 기록을 대상별로 셈. / All matching records counted by what they are aimed at.',
    }),
    method: (pages: readonly Page<T>[], { facet }: GroupByArgs, ctx: RequestContext) =>
      facetCounts(ctx, untyped, pages, facet),
  };
  return [
    batchFields(`${source.type}Facets`, () => collection.type as Class, { facets }),
    batchFields(`${source.type}FacetCounts`, () => collection.Connection, { groupBy }),
  ];
}
