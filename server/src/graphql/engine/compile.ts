import type { RequestContext } from '@yeondong/schema';
import { selectionOf } from '@yeondong/schema';
import {
  type FieldNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
} from 'graphql';
import { argumentsOf } from './arguments.js';
import { collectFields, type Document } from './collect.js';
import type { FieldPlan, ObjectPlan, RecordPlan, Source, TypePlan } from './plan.js';
import { compileShape, putter, type ShapeField, UNSAFE_KEY } from './shape.js';

/** Thrown where a document holds what plans do not: it is left to graphql-js. */
export class NotPlanned extends Error {}

/** The plan of a selection over an object type. @throws {NotPlanned} */
export function compileObject(
  document: Document,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): ObjectPlan {
  const fields = [...collectFields(document, type, sets)].map(([key, nodes]) =>
    compileField(document, type, key, nodes),
  );
  return {
    type,
    fields,
    Shape: compileShape(type, fields.map(shapeFieldOf)),
    later: fields.filter((field) => filledFrom(field) === null),
  };
}

function compileField(document: Document, parent: GraphQLObjectType, key: string, nodes: FieldNode[]): FieldPlan {
  const [first] = nodes as [FieldNode];
  const definition = definitionOf(parent, first.name.value);
  if (key === UNSAFE_KEY) throw new NotPlanned(key);
  return {
    key,
    parent,
    definition,
    nodes,
    source: sourceOf(definition),
    selection: selectionOf(nodes, document.fragments),
    type: compileType(document, definition.type, nodes),
    argumentsOf: argumentsOf(definition, first),
    put: putter(key),
  };
}

/** The schema's own fields (`__schema`, `__type`) describe it and are graphql-js's to answer. */
function definitionOf(parent: GraphQLObjectType, name: string): GraphQLField<unknown, RequestContext> {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  const definition = parent.getFields()[name];
  if (!definition) throw new NotPlanned(name);
  return definition;
}

function sourceOf(definition: GraphQLField<unknown, RequestContext>): Source {
  if (definition === TypeNameMetaFieldDef) return { kind: 'typename' };
  const { batch, row, plain } = definition.extensions;
  if (batch) return { kind: 'batch', call: batch as never };
  if (row) return { kind: 'row', call: row as never };
  return { kind: plain === true || !definition.resolve ? 'property' : 'resolver' };
}

function compileType(document: Document, type: GraphQLOutputType, nodes: readonly FieldNode[]): TypePlan {
  const nullable = !isNonNullType(type);
  const bare = getNullableType(type);
  if (isListType(bare)) return { kind: 'list', nullable, item: compileType(document, bare.ofType, nodes) };
  if (isLeafType(bare)) return { kind: 'leaf', nullable, type: bare };
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  return { kind: 'record', nullable, ...planner(document, bare as GraphQLNamedOutputType, sets) };
}

/** Plans below a field are made when a first value needs them: most types of an interface never occur. */
function planner(
  document: Document,
  type: GraphQLNamedOutputType,
  sets: readonly SelectionSetNode[],
): Pick<RecordPlan, 'planOf' | 'plans'> {
  if (isObjectType(type)) {
    const plan = compileObject(document, type, sets);
    return { planOf: () => plan, plans: () => [plan] };
  }
  const plans = new Map<string, ObjectPlan>();
  const planOf = (value: unknown): ObjectPlan => {
    const name = (value as { readonly __typename?: unknown }).__typename;
    const known = plans.get(name as string);
    if (known) return known;
    const concrete = typeof name === 'string' ? document.schema.getType(name) : undefined;
    if (!isObjectType(concrete) || !document.schema.isSubType(type as never, concrete)) {
      throw new GraphQLError(`Abstract type "${type.name}" has no object type for a value of type "${String(name)}".`);
    }
    const made = compileObject(document, concrete, sets);
    plans.set(concrete.name, made);
    return made;
  };
  return { planOf, plans: () => plans.values() };
}

/** Whether the constructor of the object fills the field: a leaf that needs no more than the row. */
function filledFrom({ source: { kind }, type }: FieldPlan): ShapeField['from'] {
  return type.kind === 'leaf' && kind !== 'batch' && kind !== 'resolver' ? kind : null;
}

function shapeFieldOf(field: FieldPlan): ShapeField {
  const { key, definition, type } = field;
  return { key, from: filledFrom(field), property: definition.name, leaf: type.kind === 'leaf' ? type : null };
}
