import { PlatformError } from '@yeondong/schema';
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { type Fragments, fragmentsOf, isIncluded } from '../selected-parts.js';
import { PAGE_SIZE } from './limits.js';

/** How many records a field holds on average for one parent, by `Type.field`; Infinity where it is not known. */
export type Cardinality = (field: `${string}.${string}`) => number;

export interface CostQuestion {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly cardinality: Cardinality;
}

/** How many values of a plain list are expected where nothing is known. */
const UNKNOWN_LIST = 10;

/**
 * The number of records that a validated operation is expected to read: page sizes or averages, multiplied downwards.
 * Fields that are selected several times under one name count once, as they are executed.
 */
export function expectedObjects(question: CostQuestion): number {
  const root = question.schema.getRootType(question.operation.operation);
  if (!root) return 0;
  const variables = { ...defaultsOf(question.operation), ...question.variables };
  return below({ ...question, variables, fragments: fragmentsOf(question.document) }, root, [
    question.operation.selectionSet,
  ]);
}

/** @throws {PlatformError} QUERY_TOO_COMPLEX */
export function checkCost(question: CostQuestion, limit: number): number {
  const cost = Math.ceil(expectedObjects(question));
  if (cost > limit) throw new PlatformError('QUERY_TOO_COMPLEX', { what: 'objects', cost, limit });
  return cost;
}

interface Walk extends CostQuestion {
  readonly fragments: Fragments;
}
interface Selected {
  readonly parent: GraphQLNamedType;
  readonly nodes: FieldNode[];
}

function below(walk: Walk, type: GraphQLNamedType, sets: readonly SelectionSetNode[]): number {
  const selected = new Map<string, Selected>();
  for (const set of sets) collect(walk, type, set, selected, new Set());
  return [...selected.values()].reduce((sum, { parent, nodes }) => sum + costOf(walk, parent, nodes), 0);
}

function costOf(walk: Walk, parent: GraphQLNamedType, nodes: readonly FieldNode[]): number {
  const [node] = nodes as [FieldNode];
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
  const type = field && getNamedType(field.type);
  if (!field || !isCompositeType(type) || type.name === 'PageInfo') return 0;
  const inside = below(
    walk,
    type,
    nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
  );
  if (isConnection(parent)) return field.name === 'nodes' ? 1 + inside : inside;
  const count = countOf(walk, parent, field, node);
  return isConnection(type) ? count * Math.max(1, inside) : count * (1 + inside);
}

/** A connection holds a page of records; what stands in it is counted for one of them. */
const isConnection = (type: GraphQLNamedType): boolean => type.name.endsWith('Connection');

function countOf(walk: Walk, parent: GraphQLNamedType, field: GraphQLField<unknown, unknown>, node: FieldNode): number {
  const given = (name: string): unknown => {
    const argument = node.arguments?.find((candidate) => candidate.name.value === name);
    return argument && valueFromASTUntyped(argument.value, walk.variables);
  };
  const ids = given('ids');
  if (Array.isArray(ids)) return ids.length;
  const average = walk.cardinality(`${parent.name}.${field.name}`);
  if (field.args.some(({ name }) => name === 'first'))
    return Math.min(pageSize(given('first') ?? given('last')), average);
  if (!isListType(getNullableType(field.type))) return 1;
  return Number.isFinite(average) ? average : UNKNOWN_LIST;
}

const pageSize = (given: unknown): number =>
  typeof given === 'number' ? Math.min(Math.max(given, 0), PAGE_SIZE.most) : PAGE_SIZE.standard;

function collect(
  walk: Walk,
  type: GraphQLNamedType,
  set: SelectionSetNode,
  into: Map<string, Selected>,
  open: Set<string>,
): void {
  for (const selection of set.selections) {
    if (!isIncluded(selection, walk.variables)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = `${type.name} ${selection.alias?.value ?? selection.name.value}`;
      const known = into.get(key) ?? { parent: type, nodes: [] };
      known.nodes.push(selection);
      into.set(key, known);
      continue;
    }
    const spread = selection.kind === Kind.FRAGMENT_SPREAD;
    if (spread && open.has(selection.name.value)) continue;
    const part = spread ? walk.fragments[selection.name.value] : selection;
    if (!part) continue;
    const condition = part.typeCondition && walk.schema.getType(part.typeCondition.name.value);
    collect(walk, condition ?? type, part.selectionSet, into, spread ? new Set(open).add(selection.name.value) : open);
  }
}

const defaultsOf = (operation: OperationDefinitionNode): Record<string, unknown> =>
  Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );
