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
    "fragment HoldingRow on Holding {\n  source\n  kind\n  title\n  record\n  path\n}\n\nquery Handover($person: ID!) {\n  node(id: $person) {\n    id\n    ... on Person {\n      name\n      state\n    }\n  }\n  handover(person: $person) {\n    ...HoldingRow\n  }\n}\n\nquery Ownerless {\n  ownerless {\n    ...HoldingRow\n    person {\n      id\n      name\n      department {\n        id\n        name\n      }\n    }\n  }\n}\n\nmutation HandOver($input: HandoverInput!) {\n  handOver(input: $input) {\n    source\n    kind\n    count\n  }\n}": typeof types.HoldingRowFragmentDoc,
    "fragment MovedPersonRow on MovedPerson {\n  row\n  position\n  person {\n    id\n    name\n    login\n  }\n  from {\n    id\n    name\n  }\n  to {\n    id\n    name\n  }\n  successor {\n    id\n    name\n  }\n  handed {\n    source\n    kind\n    count\n  }\n}\n\nmutation MovePeople($input: PeopleMoveInput!) {\n  movePeople(input: $input) {\n    outcome {\n      rows\n      created\n      revised\n      unchanged\n      leftOut\n      repeated\n      issues {\n        row\n        column\n        text\n        code\n        message\n      }\n    }\n    moves {\n      ...MovedPersonRow\n    }\n  }\n}": typeof types.MovedPersonRowFragmentDoc,
};
const documents: Documents = {
    "fragment HoldingRow on Holding {\n  source\n  kind\n  title\n  record\n  path\n}\n\nquery Handover($person: ID!) {\n  node(id: $person) {\n    id\n    ... on Person {\n      name\n      state\n    }\n  }\n  handover(person: $person) {\n    ...HoldingRow\n  }\n}\n\nquery Ownerless {\n  ownerless {\n    ...HoldingRow\n    person {\n      id\n      name\n      department {\n        id\n        name\n      }\n    }\n  }\n}\n\nmutation HandOver($input: HandoverInput!) {\n  handOver(input: $input) {\n    source\n    kind\n    count\n  }\n}": types.HoldingRowFragmentDoc,
    "fragment MovedPersonRow on MovedPerson {\n  row\n  position\n  person {\n    id\n    name\n    login\n  }\n  from {\n    id\n    name\n  }\n  to {\n    id\n    name\n  }\n  successor {\n    id\n    name\n  }\n  handed {\n    source\n    kind\n    count\n  }\n}\n\nmutation MovePeople($input: PeopleMoveInput!) {\n  movePeople(input: $input) {\n    outcome {\n      rows\n      created\n      revised\n      unchanged\n      leftOut\n      repeated\n      issues {\n        row\n        column\n        text\n        code\n        message\n      }\n    }\n    moves {\n      ...MovedPersonRow\n    }\n  }\n}": types.MovedPersonRowFragmentDoc,
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
export function graphql(source: "fragment HoldingRow on Holding {\n  source\n  kind\n  title\n  record\n  path\n}\n\nquery Handover($person: ID!) {\n  node(id: $person) {\n    id\n    ... on Person {\n      name\n      state\n    }\n  }\n  handover(person: $person) {\n    ...HoldingRow\n  }\n}\n\nquery Ownerless {\n  ownerless {\n    ...HoldingRow\n    person {\n      id\n      name\n      department {\n        id\n        name\n      }\n    }\n  }\n}\n\nmutation HandOver($input: HandoverInput!) {\n  handOver(input: $input) {\n    source\n    kind\n    count\n  }\n}"): (typeof documents)["fragment HoldingRow on Holding {\n  source\n  kind\n  title\n  record\n  path\n}\n\nquery Handover($person: ID!) {\n  node(id: $person) {\n    id\n    ... on Person {\n      name\n      state\n    }\n  }\n  handover(person: $person) {\n    ...HoldingRow\n  }\n}\n\nquery Ownerless {\n  ownerless {\n    ...HoldingRow\n    person {\n      id\n      name\n      department {\n        id\n        name\n      }\n    }\n  }\n}\n\nmutation HandOver($input: HandoverInput!) {\n  handOver(input: $input) {\n    source\n    kind\n    count\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment MovedPersonRow on MovedPerson {\n  row\n  position\n  person {\n    id\n    name\n    login\n  }\n  from {\n    id\n    name\n  }\n  to {\n    id\n    name\n  }\n  successor {\n    id\n    name\n  }\n  handed {\n    source\n    kind\n    count\n  }\n}\n\nmutation MovePeople($input: PeopleMoveInput!) {\n  movePeople(input: $input) {\n    outcome {\n      rows\n      created\n      revised\n      unchanged\n      leftOut\n      repeated\n      issues {\n        row\n        column\n        text\n        code\n        message\n      }\n    }\n    moves {\n      ...MovedPersonRow\n    }\n  }\n}"): (typeof documents)["fragment MovedPersonRow on MovedPerson {\n  row\n  position\n  person {\n    id\n    name\n    login\n  }\n  from {\n    id\n    name\n  }\n  to {\n    id\n    name\n  }\n  successor {\n    id\n    name\n  }\n  handed {\n    source\n    kind\n    count\n  }\n}\n\nmutation MovePeople($input: PeopleMoveInput!) {\n  movePeople(input: $input) {\n    outcome {\n      rows\n      created\n      revised\n      unchanged\n      leftOut\n      repeated\n      issues {\n        row\n        column\n        text\n        code\n        message\n      }\n    }\n    moves {\n      ...MovedPersonRow\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;