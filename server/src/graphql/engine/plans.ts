import { type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode, visit } from 'graphql';
import { type Fragments, fragmentsOf } from '../selected-parts.js';
import { compileObject, NotPlanned } from './compile.js';
import type { ObjectPlan, Variables } from './plan.js';

/** A document may ask for so many plans by the variables of its directives; beyond, they are made anew. */
const PLANS_OF_DOCUMENT = 16;

/** What a request asks: a query, valid over its schema. */
export interface Question {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Coerced. */
  readonly variables: Variables;
}

interface Known {
  readonly fragments: Fragments;
  /** Names of the variables that decide which fields there are. */
  readonly deciding: readonly string[];
  /** By operation and deciding values; null where graphql-js must answer. */
  readonly plans: Map<string, ObjectPlan | null>;
}

export interface Planned {
  readonly plan: ObjectPlan;
  readonly fragments: Fragments;
}

/**
 * Plans by document: whoever keeps a document keeps its plans, so that they are bounded by the store of documents, and each
 * variant of the schema has documents of its own.
 */
export class Plans {
  private readonly known = new WeakMap<DocumentNode, Known>();

  /** Null where the query asks for what plans do not answer. */
  of(question: Question): Planned | null {
    const { document, operation, variables } = question;
    const known = this.known.get(document) ?? readDocument(document);
    this.known.set(document, known);
    const key = [operation.name?.value, ...known.deciding.map((name) => variables[name] === true)].join(' ');
    let plan = known.plans.get(key);
    if (plan === undefined) {
      if (known.plans.size >= PLANS_OF_DOCUMENT) known.plans.clear();
      plan = compiled(question, known.fragments);
      known.plans.set(key, plan);
    }
    return plan && { plan, fragments: known.fragments };
  }
}

function compiled({ schema, operation, variables }: Question, fragments: Fragments): ObjectPlan | null {
  const type = schema.getQueryType();
  if (!type) return null;
  try {
    return compileObject({ schema, fragments, variables }, type, [operation.selectionSet]);
  } catch (error) {
    if (error instanceof NotPlanned) return null;
    throw error;
  }
}

function readDocument(document: DocumentNode): Known {
  const deciding = new Set<string>();
  visit(document, {
    Directive: ({ arguments: given = [] }) => {
      for (const { value } of given) if (value.kind === Kind.VARIABLE) deciding.add(value.name.value);
    },
  });
  return { fragments: fragmentsOf(document), deciding: [...deciding].sort(), plans: new Map() };
}
