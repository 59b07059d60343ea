import { PAGE_SIZE, PlatformError } from '@yeondong/schema';
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

/** How many records a field holds on average for one parent, by `Type.field`; Infinity where it is not known. */
export type Cardinality = (field: `${string}.${string}`) => number;

type Variables = Readonly<Record<string, unknown>>;

export interface CostQuestion {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Variables;
  readonly cardinality: Cardinality;
}

/** How many values of a plain list are expected where nothing is known. */
const UNKNOWN_LIST = 10;

/**
 * The number of records that a validated operation is expected to read: page sizes or averages, multiplied downwards.
 * Fields that are selected several times under one name count once, as they are executed.
 */
export function expectedObjects(question: CostQuestion): number {
  const variables = { ...defaultsOf(question.operation), ...question.variables };
  return costOf(question, variables)(variables, question.cardinality);
}

/** @throws {PlatformError} QUERY_TOO_COMPLEX */
export function checkCost(question: CostQuestion, limit: number): number {
  const cost = Math.ceil(expectedObjects(question));
  if (cost > limit) throw new PlatformError('QUERY_TOO_COMPLEX', { what: 'objects', cost, limit });
  return cost;
}

/** What a part of an operation costs with these values of its variables. */
type Cost = (variables: Variables, cardinality: Cardinality) => number;

const NOTHING: Cost = () => 0;

/** Costs of operations that are asked again: of those whose parts do not depend on variables (`@skip`, `@include`). */
const known = new WeakMap<OperationDefinitionNode, { readonly schema: GraphQLSchema; readonly cost: Cost }>();

function costOf({ schema, document, operation }: CostQuestion, variables: Variables): Cost {
  const found = known.get(operation);
  if (found?.schema === schema) return found.cost;
  const root = schema.getRootType(operation.operation);
  if (!root) return NOTHING;
  const walk: Walk = { schema, fragments: fragmentsOf(document), variables, conditional: false };
  const cost = below(walk, root, [operation.selectionSet]);
  if (!walk.conditional) known.set(operation, { schema, cost });
  return cost;
}

interface Walk {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly variables: Variables;
  conditional: boolean;
}
interface Selected {
  readonly parent: GraphQLNamedType;
  readonly nodes: FieldNode[];
}

function below(walk: Walk, type: GraphQLNamedType, sets: readonly SelectionSetNode[]): Cost {
  const selected = new Map<string, Selected>();
  for (const set of sets) collect(walk, type, set, selected, new Set());
  const costs = [...selected.values()]
    .map(({ parent, nodes }) => costOfField(walk, parent, nodes))
    .filter((cost) => cost !== NOTHING);
  if (costs.length === 0) return NOTHING;
  return (variables, cardinality) => costs.reduce((sum, cost) => sum + cost(variables, cardinality), 0);
}

function costOfField(walk: Walk, parent: GraphQLNamedType, nodes: readonly FieldNode[]): Cost {
  const [node] = nodes as [FieldNode];
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
  const type = field && getNamedType(field.type);
  if (!field || !isCompositeType(type) || type.name === 'PageInfo') return NOTHING;
  const inside = below(
    walk,
    type,
    nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
  );
  if (isConnection(parent)) return field.name === 'nodes' ? (...given) => 1 + inside(...given) : inside;
  const count = countOf(parent, field, node);
  return isConnection(type)
    ? (...given) => count(...given) * Math.max(1, inside(...given))
    : (...given) => count(...given) * (1 + inside(...given));
}

/** A connection holds a page of records; what stands in it is counted for one of them. */
const isConnection = (type: GraphQLNamedType): boolean => type.name.endsWith('Connection');

function countOf(parent: GraphQLNamedType, field: GraphQLField<unknown, unknown>, node: FieldNode): Cost {
  const given = (name: string, variables: Variables): unknown => {
    const argument = node.arguments?.find((candidate) => candidate.name.value === name);
    return argument && valueFromASTUntyped(argument.value, variables);
  };
  const isPaged = field.args.some(({ name }) => name === 'first');
  const isList = isListType(getNullableType(field.type));
  return (variables, cardinality) => {
    const ids = given('ids', variables);
    if (Array.isArray(ids)) return ids.length;
    if (!isPaged && !isList) return 1;
    const average = cardinality(`${parent.name}.${field.name}`);
    if (isPaged) return Math.min(pageSize(given('first', variables) ?? given('last', variables)), average);
    return Number.isFinite(average) ? average : UNKNOWN_LIST;
  };
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
    if (selection.directives?.length) walk.conditional = true;
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
