import { Kind, type OperationTypeNode, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type DocumentExtent, measureDocument } from './limits/document-limits.js';
import { MAX_TOKENS } from './limits/limits.js';
import { checkLiterals, type VariablePlaces } from './limits/value-limits.js';

/** Characters of all texts that are known: several hundred of the longest, many thousands of the usual. */
const CHARACTERS = 4_000_000;

export interface NamedOperation {
  readonly name: string | null;
  readonly kind: OperationTypeNode;
}

/**
 * What is known of an operation's text when it was read; the same for everyone who sends it. Its syntax tree is not
 * among it: that takes ninety times the memory of the text, and whoever executes it keeps it anyway.
 */
export interface ReadDocument {
  /** Stands for the text, in this process and while it is known. */
  readonly number: number;
  readonly extent: DocumentExtent;
  readonly places: VariablePlaces;
  readonly operations: readonly NamedOperation[];
}

/** Reads the texts of operations, each once while it is in use. */
export class Documents {
  private readonly known = new LRUCache<string, ReadDocument>({
    maxSize: CHARACTERS,
    sizeCalculation: (_, text) => text.length + 1,
  });
  private count = 0;

  /** @throws {GraphQLError} of syntax, {RuleError | PlatformError} of values that no form sends */
  read(text: string): ReadDocument {
    const known = this.known.get(text);
    if (known) return known;
    const document = parse(text, { maxTokens: MAX_TOKENS });
    this.count += 1;
    const read = {
      number: this.count,
      extent: measureDocument(document),
      places: checkLiterals(document),
      operations: document.definitions.flatMap((definition) =>
        definition.kind === Kind.OPERATION_DEFINITION
          ? [{ name: definition.name?.value ?? null, kind: definition.operation }]
          : [],
      ),
    };
    this.known.set(text, read);
    return read;
  }
}

/** The operation that a request means: the named one, or the only one there is; null where that is not said. */
export function operationIn({ operations }: ReadDocument, name: string | undefined): NamedOperation | null {
  if (name !== undefined) return operations.find((operation) => operation.name === name) ?? null;
  return operations.length === 1 ? (operations[0] as NamedOperation) : null;
}
