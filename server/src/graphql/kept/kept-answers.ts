import type { Database } from '@yeondong/schema';
import { LRUCache } from 'lru-cache';
import { UNCOUNTED } from '../../database/data-revisions.js';
import type { Circumstances } from '../request-context.js';
import type { AnswerBody } from './answer-body.js';
import { DataRevisions, type RevisionsRead } from './data-revisions.js';
import { tablesRead } from './tables-read.js';

/** A larger part of the memory would drive out too many others. */
const PART_OF_ONE = 1 / 16;
/** What an entry needs beside its bytes, roughly. */
const OVERHEAD = 200;

interface KeptAnswer {
  readonly body: AnswerBody;
  /** Revisions of the tables that it was read from. */
  readonly revisions: readonly (readonly [table: string, revision: number])[];
  /** The sum of all revisions when it was last found to hold. */
  sum: number;
}

/** A place for the answer of one request: what stands there, or what to put there. */
export interface Place {
  readonly kept: AnswerBody | null;
  /** Keeps the answer that the request was given, if what it was read from can be told. */
  keep(body: AnswerBody): void;
}

const NOWHERE: Place = { kept: null, keep: () => undefined };

/**
 * Answers that were given before, handed out again while nothing that they were read from has changed. The work on a
 * question is decided by the question, by the scope of who asks and by the rows that it reads; the tables of those rows
 * are known from its statements. Their revisions are read before the work begins, so an answer may be newer than they say,
 * never older; and each request compares with revisions that it read itself. Memory is bounded by bytes.
 */
export class KeptAnswers {
  readonly #answers: LRUCache<string, KeptAnswer> | null;
  readonly #revisions: DataRevisions;

  /** @param bytes of all answers together; 0 keeps none */
  constructor(reader: Database, bytes: number) {
    this.#revisions = new DataRevisions(reader);
    this.#answers = bytes === 0 ? null : answersWithin(bytes);
  }

  /** @param question whatever distinguishes one question from another */
  async placeFor(question: string, { scope, dataRevision, trace }: Circumstances): Promise<Place> {
    const answers = this.#answers;
    if (!answers) return NOWHERE;
    const revisions = await this.#revisions.notBefore(dataRevision);
    if (!revisions) return NOWHERE;
    const key = `${scope}\n${question}`;
    const known = answers.get(key);
    if (known && holds(known, revisions)) {
      trace.executor = 'kept';
      return { ...NOWHERE, kept: known.body };
    }
    return {
      kept: null,
      keep: (body) => {
        if (trace.lookedAtClock) return;
        const tables = tablesRead(trace.statements, revisions.of, UNCOUNTED);
        if (!tables) return;
        const read = [...tables].map((table) => [table, revisions.of.get(table) ?? 0] as const);
        answers.set(key, { body, revisions: read, sum: revisions.sum });
      },
    };
  }
}

const answersWithin = (bytes: number) =>
  new LRUCache<string, KeptAnswer>({
    maxSize: bytes,
    maxEntrySize: Math.ceil(bytes * PART_OF_ONE),
    sizeCalculation: ({ body, revisions }, key) =>
      body.bytes.length + key.length + revisions.length * OVERHEAD + OVERHEAD,
  });

function holds(answer: KeptAnswer, { sum, of }: RevisionsRead): boolean {
  if (answer.sum !== sum && !answer.revisions.every(([table, revision]) => of.get(table) === revision)) return false;
  answer.sum = sum;
  return true;
}
