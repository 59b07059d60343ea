/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query FacetOptions($today: Date!) {\n  facetValues(\n    first: 500\n    where: {or: [{validTo: {isNull: true}}, {validTo: {gte: $today}}]}\n  ) {\n    nodes {\n      id\n      dimension\n      code\n      title\n      parent {\n        id\n        title\n      }\n    }\n  }\n}\n\nquery AimedInitiatives($year: Int!, $where: InitiativeWhere!) {\n  initiatives(year: $year, first: 500, where: $where) {\n    nodes {\n      id\n      code\n      title\n      status\n      startsOn\n      endsOn\n      leadDepartment {\n        id\n        code\n        name\n      }\n    }\n  }\n}\n\nquery InitiativeFacets($code: String!) {\n  initiative(code: $code) {\n    id\n    facets {\n      dimension\n      code\n      title\n    }\n  }\n}\n\nmutation ChangeFacets($input: FacetChange!) {\n  changeFacets(input: $input) {\n    code\n  }\n}\n\nquery FacetValues($dimension: FacetDimension!) {\n  facetValues(first: 500, where: {dimension: {eq: $dimension}}) {\n    nodes {\n      id\n      code\n      title\n      titleKo: title(lang: ko)\n      titleEn: title(lang: en)\n      validFrom\n      validTo\n      version\n      parent {\n        id\n        title\n      }\n    }\n  }\n}\n\nmutation CreateFacetValue($input: FacetValueInput!) {\n  createFacetValue(input: $input) {\n    id\n    code\n  }\n}\n\nmutation UpdateFacetValue($input: FacetValueUpdate!) {\n  updateFacetValue(input: $input) {\n    id\n    version\n  }\n}": typeof types.FacetOptionsDocument,
};
const documents: Documents = {
    "query FacetOptions($today: Date!) {\n  facetValues(\n    first: 500\n    where: {or: [{validTo: {isNull: true}}, {validTo: {gte: $today}}]}\n  ) {\n    nodes {\n      id\n      dimension\n      code\n      title\n      parent {\n        id\n        title\n      }\n    }\n  }\n}\n\nquery AimedInitiatives($year: Int!, $where: InitiativeWhere!) {\n  initiatives(year: $year, first: 500, where: $where) {\n    nodes {\n      id\n      code\n      title\n      status\n      startsOn\n      endsOn\n      leadDepartment {\n        id\n        code\n        name\n      }\n    }\n  }\n}\n\nquery InitiativeFacets($code: String!) {\n  initiative(code: $code) {\n    id\n    facets {\n      dimension\n      code\n      title\n    }\n  }\n}\n\nmutation ChangeFacets($input: FacetChange!) {\n  changeFacets(input: $input) {\n    code\n  }\n}\n\nquery FacetValues($dimension: FacetDimension!) {\n  facetValues(first: 500, where: {dimension: {eq: $dimension}}) {\n    nodes {\n      id\n      code\n      title\n      titleKo: title(lang: ko)\n      titleEn: title(lang: en)\n      validFrom\n      validTo\n      version\n      parent {\n        id\n        title\n      }\n    }\n  }\n}\n\nmutation CreateFacetValue($input: FacetValueInput!) {\n  createFacetValue(input: $input) {\n    id\n    code\n  }\n}\n\nmutation UpdateFacetValue($input: FacetValueUpdate!) {\n  updateFacetValue(input: $input) {\n    id\n    version\n  }\n}": types.FacetOptionsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FacetOptions($today: Date!) {\n  facetValues(\n    first: 500\n    where: {or: [{validTo: {isNull: true}}, {validTo: {gte: $today}}]}\n  ) {\n    nodes {\n      id\n      dimension\n      code\n      title\n      parent {\n        id\n        title\n      }\n    }\n  }\n}\n\nquery AimedInitiatives($year: Int!, $where: InitiativeWhere!) {\n  initiatives(year: $year, first: 500, where: $where) {\n    nodes {\n      id\n      code\n      title\n      status\n      startsOn\n      endsOn\n      leadDepartment {\n        id\n        code\n        name\n      }\n    }\n  }\n}\n\nquery InitiativeFacets($code: String!) {\n  initiative(code: $code) {\n    id\n    facets {\n      dimension\n      code\n      title\n    }\n  }\n}\n\nmutation ChangeFacets($input: FacetChange!) {\n  changeFacets(input: $input) {\n    code\n  }\n}\n\nquery FacetValues($dimension: FacetDimension!) {\n  facetValues(first: 500, where: {dimension: {eq: $dimension}}) {\n    nodes {\n      id\n      code\n      title\n      titleKo: title(lang: ko)\n      titleEn: title(lang: en)\n      validFrom\n      validTo\n      version\n      parent {\n        id\n        title\n      }\n    }\n  }\n}\n\nmutation CreateFacetValue($input: FacetValueInput!) {\n  createFacetValue(input: $input) {\n    id\n    code\n  }\n}\n\nmutation UpdateFacetValue($input: FacetValueUpdate!) {\n  updateFacetValue(input: $input) {\n    id\n    version\n  }\n}"): (typeof documents)["query FacetOptions($today: Date!) {\n  facetValues(\n    first: 500\n    where: {or: [{validTo: {isNull: true}}, {validTo: {gte: $today}}]}\n  ) {\n    nodes {\n      id\n      dimension\n      code\n      title\n      parent {\n        id\n        title\n      }\n    }\n  }\n}\n\nquery AimedInitiatives($year: Int!, $where: InitiativeWhere!) {\n  initiatives(year: $year, first: 500, where: $where) {\n    nodes {\n      id\n      code\n      title\n      status\n      startsOn\n      endsOn\n      leadDepartment {\n        id\n        code\n        name\n      }\n    }\n  }\n}\n\nquery InitiativeFacets($code: String!) {\n  initiative(code: $code) {\n    id\n    facets {\n      dimension\n      code\n      title\n    }\n  }\n}\n\nmutation ChangeFacets($input: FacetChange!) {\n  changeFacets(input: $input) {\n    code\n  }\n}\n\nquery FacetValues($dimension: FacetDimension!) {\n  facetValues(first: 500, where: {dimension: {eq: $dimension}}) {\n    nodes {\n      id\n      code\n      title\n      titleKo: title(lang: ko)\n      titleEn: title(lang: en)\n      validFrom\n      validTo\n      version\n      parent {\n        id\n        title\n      }\n    }\n  }\n}\n\nmutation CreateFacetValue($input: FacetValueInput!) {\n  createFacetValue(input: $input) {\n    id\n    code\n  }\n}\n\nmutation UpdateFacetValue($input: FacetValueUpdate!) {\n  updateFacetValue(input: $input) {\n    id\n    version\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;