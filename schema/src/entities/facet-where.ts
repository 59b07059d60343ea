import { Field, InputType } from 'type-graphql';
import type { Collection } from '../contract/collection.js';
import { codecs } from '../contract/columns.js';
import type { RequestContext } from '../contract/context.js';
import { StringFilter } from '../contract/filters.js';
import type { Role } from '../contract/permission.js';
import { compareWith } from '../contract/where.js';
import type { WhereEntry } from '../contract/where-entry.js';
import { refuse } from '../kernel/errors.js';
import { FALSE, raw, type Sql, sql, TRUE } from '../kernel/sql.js';
import type { FacetDimension } from '../rules/facet.js';
import { FacetDimensionName } from './facet.js';

@InputType({ description: '대상 조건: 영역·지역·사업·계층. / Condition on what a record is aimed at.' })
export class FacetFilter {
  @Field(() => FacetDimensionName, { description: '구분. / Dimension.' })
  dimension!: FacetDimension;

  @Field(() => StringFilter, {
    nullable: true,
    description: '값(영역이면 영역)의 코드. 비우면 값이 있는 모든 기록. / Code; left out, any value will do.',
  })
  code?: Readonly<Record<string, unknown>> | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '하위 값(구의 동)도 함께. / Values below those found count too.',
  })
  withChildren?: boolean | null;
}

/** What the core must know of records that carry facets. */
export interface FacetSource {
  readonly type: string;
  /** The key of the record's own domain, over its table's alias; left out where it has none. */
  readonly domain?: (alias: string) => Sql;
  /**
   * Who writes the records, and so says what they are aimed at: a permission, and roles that do so for every department.
   * Left out: the records have no facet but their domain.
   */
  readonly writers?: { readonly permission: string; readonly officers: readonly Role[] };
}

interface FacetEntry extends WhereEntry {
  readonly source: FacetSource;
}

const sources = new Map<string, FacetSource>();

/** Makes the records of a collection facetable: `facet: facetWhere({...})` among its filters. */
export function facetWhere(source: FacetSource): FacetEntry {
  sources.set(source.type, source);
  return {
    source,
    type: () => FacetFilter,
    description: '대상: 영역·지역·사업·계층. / What it is aimed at.',
    compile: (value: FacetFilter, alias: string, _ctx: RequestContext) => carries(source, value, alias),
  };
}

export const facetSourceOf = (type: string): FacetSource | undefined => sources.get(type);

/** The source of a collection that has {@link facetWhere} among its filters. */
export function facetsOn({ type, options }: Pick<Collection, 'type' | 'options'>): FacetSource {
  const entry = options.where.facet as Partial<FacetEntry> | undefined;
  if (!entry?.source) throw new Error(`The collection of ${type.name} has no facets`);
  return entry.source;
}

function carries({ type, domain }: FacetSource, { dimension, code, withChildren }: FacetFilter, alias: string): Sql {
  if (code === null) throw refuse('where.null', ['facet', 'code']);
  const matches = (at: string): Sql => (code ? compareWith([raw(`${at}.code`)], code, codecs.text.encode) : TRUE);
  if (dimension === 'DOMAIN') {
    return domain
      ? sql`exists (select 1 from core_domain fd where fd.id = ${domain(alias)} and ${matches('fd')})`
      : FALSE;
  }
  const found = sql`select fv.id from core_facet_value fv where fv.dimension = ${dimension} and ${matches('fv')}`;
  const values = withChildren
    ? sql`with recursive fb as (${found} union select fc.id from core_facet_value fc join fb on fc.parent_id = fb.id)
        select fb.id from fb`
    : found;
  return sql`exists (select 1 from core_facet_assignment fa where fa.record_type = ${type}
    and fa.record_id = ${raw(alias)}.id and fa.value_id in (${values}))`;
}
