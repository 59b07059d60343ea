import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Characters of all their texts. A syntax tree takes ninety times the memory of its text, and its plan as much again. */
const CHARACTERS = 250_000;

/** A query that Apollo has read and validated over a schema, and that a plan has answered. */
export interface ValidQuery {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** Queries in use, of all schemas together: what has been validated once needs no second look. */
export class ValidQueries {
  readonly #known = new LRUCache<string, ValidQuery>({
    maxSize: CHARACTERS,
    sizeCalculation: (_, key) => key.length,
  });
  readonly #numbers = new WeakMap<GraphQLSchema, number>();
  #schemas = 0;

  find(schema: GraphQLSchema, text: string, operationName: string | undefined): ValidQuery | undefined {
    return this.#known.get(this.#keyOf(schema, text, operationName));
  }

  add(schema: GraphQLSchema, text: string, operationName: string | undefined, query: ValidQuery): void {
    this.#known.set(this.#keyOf(schema, text, operationName), query);
  }

  #keyOf(schema: GraphQLSchema, text: string, operationName = ''): string {
    let number = this.#numbers.get(schema);
    if (number === undefined) {
      this.#schemas += 1;
      number = this.#schemas;
      this.#numbers.set(schema, number);
    }
    return `${number} ${operationName}\n${text}`;
  }
}
