import { type DocumentNode, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type DocumentExtent, measureDocument } from './limits/document-limits.js';
import { MAX_TOKENS } from './limits/limits.js';
import { checkLiterals, type VariablePlaces } from './limits/value-limits.js';

/** Characters of all texts that are kept: several hundred of the longest, many thousands of the usual. */
const CHARACTERS = 4_000_000;

/** An operation's text as it was read; the same for everyone who sends it. */
export interface ReadDocument {
  /** Stands for the text, in this process and while it is kept. */
  readonly number: number;
  readonly document: DocumentNode;
  readonly extent: DocumentExtent;
  readonly places: VariablePlaces;
}

/** Reads the texts of operations, each once while it is in use. */
export class Documents {
  private readonly kept = new LRUCache<string, ReadDocument>({
    maxSize: CHARACTERS,
    sizeCalculation: (_, text) => text.length + 1,
  });

  private count = 0;

  /** @throws {GraphQLError} of syntax, {RuleError | PlatformError} of values that no form sends */
  read(text: string): ReadDocument {
    const known = this.kept.get(text);
    if (known) return known;
    const document = parse(text, { maxTokens: MAX_TOKENS });
    this.count += 1;
    const read = { number: this.count, document, extent: measureDocument(document), places: checkLiterals(document) };
    this.kept.set(text, read);
    return read;
  }
}
