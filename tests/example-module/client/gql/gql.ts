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
    "fragment NoteRow on FieldNote {\n  id\n  text\n  writtenOn\n  importance\n  sample\n  author {\n    id\n    name\n  }\n  initiative {\n    id\n    code\n    title\n  }\n}\n\nquery ExampleNotes($where: FieldNoteWhere) {\n  fieldNotes(\n    first: 200\n    where: $where\n    orderBy: [{field: WRITTEN_ON, direction: DESC}]\n  ) {\n    totalCount\n    nodes {\n      ...NoteRow\n    }\n  }\n}\n\nquery ExampleInitiativeNotes($code: String!) {\n  initiative(code: $code) {\n    id\n    fieldNotes(first: 200, orderBy: [{field: WRITTEN_ON, direction: DESC}]) {\n      nodes {\n        ...NoteRow\n      }\n    }\n  }\n}\n\nquery ExampleInitiatives($year: Int!, $where: InitiativeWhere) {\n  initiatives(year: $year, first: 500, where: $where) {\n    nodes {\n      id\n      code\n      title\n    }\n  }\n}\n\nmutation ExampleWriteNote($input: FieldNoteInput!) {\n  writeFieldNote(input: $input) {\n    ...NoteRow\n  }\n}": typeof types.NoteRowFragmentDoc,
};
const documents: Documents = {
    "fragment NoteRow on FieldNote {\n  id\n  text\n  writtenOn\n  importance\n  sample\n  author {\n    id\n    name\n  }\n  initiative {\n    id\n    code\n    title\n  }\n}\n\nquery ExampleNotes($where: FieldNoteWhere) {\n  fieldNotes(\n    first: 200\n    where: $where\n    orderBy: [{field: WRITTEN_ON, direction: DESC}]\n  ) {\n    totalCount\n    nodes {\n      ...NoteRow\n    }\n  }\n}\n\nquery ExampleInitiativeNotes($code: String!) {\n  initiative(code: $code) {\n    id\n    fieldNotes(first: 200, orderBy: [{field: WRITTEN_ON, direction: DESC}]) {\n      nodes {\n        ...NoteRow\n      }\n    }\n  }\n}\n\nquery ExampleInitiatives($year: Int!, $where: InitiativeWhere) {\n  initiatives(year: $year, first: 500, where: $where) {\n    nodes {\n      id\n      code\n      title\n    }\n  }\n}\n\nmutation ExampleWriteNote($input: FieldNoteInput!) {\n  writeFieldNote(input: $input) {\n    ...NoteRow\n  }\n}": types.NoteRowFragmentDoc,
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
export function graphql(source: "fragment NoteRow on FieldNote {\n  id\n  text\n  writtenOn\n  importance\n  sample\n  author {\n    id\n    name\n  }\n  initiative {\n    id\n    code\n    title\n  }\n}\n\nquery ExampleNotes($where: FieldNoteWhere) {\n  fieldNotes(\n    first: 200\n    where: $where\n    orderBy: [{field: WRITTEN_ON, direction: DESC}]\n  ) {\n    totalCount\n    nodes {\n      ...NoteRow\n    }\n  }\n}\n\nquery ExampleInitiativeNotes($code: String!) {\n  initiative(code: $code) {\n    id\n    fieldNotes(first: 200, orderBy: [{field: WRITTEN_ON, direction: DESC}]) {\n      nodes {\n        ...NoteRow\n      }\n    }\n  }\n}\n\nquery ExampleInitiatives($year: Int!, $where: InitiativeWhere) {\n  initiatives(year: $year, first: 500, where: $where) {\n    nodes {\n      id\n      code\n      title\n    }\n  }\n}\n\nmutation ExampleWriteNote($input: FieldNoteInput!) {\n  writeFieldNote(input: $input) {\n    ...NoteRow\n  }\n}"): (typeof documents)["fragment NoteRow on FieldNote {\n  id\n  text\n  writtenOn\n  importance\n  sample\n  author {\n    id\n    name\n  }\n  initiative {\n    id\n    code\n    title\n  }\n}\n\nquery ExampleNotes($where: FieldNoteWhere) {\n  fieldNotes(\n    first: 200\n    where: $where\n    orderBy: [{field: WRITTEN_ON, direction: DESC}]\n  ) {\n    totalCount\n    nodes {\n      ...NoteRow\n    }\n  }\n}\n\nquery ExampleInitiativeNotes($code: String!) {\n  initiative(code: $code) {\n    id\n    fieldNotes(first: 200, orderBy: [{field: WRITTEN_ON, direction: DESC}]) {\n      nodes {\n        ...NoteRow\n      }\n    }\n  }\n}\n\nquery ExampleInitiatives($year: Int!, $where: InitiativeWhere) {\n  initiatives(year: $year, first: 500, where: $where) {\n    nodes {\n      id\n      code\n      title\n    }\n  }\n}\n\nmutation ExampleWriteNote($input: FieldNoteInput!) {\n  writeFieldNote(input: $input) {\n    ...NoteRow\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;