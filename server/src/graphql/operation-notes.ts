import type { Log } from '../log.js';
import type { Meters } from '../meters.js';
import { explain } from './explanation.js';
import type { Operation } from './operation.js';
import type { ServerContext } from './request-context.js';

/** Told of every operation that was answered. `started` is as of `performance.now()`. */
export type NoteOperation = (operation: Operation, ctx: ServerContext, started: number) => void;

interface NotesParts {
  readonly isRegistered: (query: string) => boolean;
  readonly meters: Meters;
  readonly log: Log;
  /** What takes longer is logged, with how it was found. */
  readonly slowMs: number;
}

/** Statements of a slow operation that its line in the log holds. */
const LOGGED_STATEMENTS = 50;

export function operationNotes({ isRegistered, meters, log, slowMs }: NotesParts): NoteOperation {
  return ({ query, name }, { requestId, request: { circumstances } }, started) => {
    const milliseconds = performance.now() - started;
    // Names that callers give are theirs and without end: only those of registered operations are counted apart.
    const operation = name !== null && isRegistered(query) ? name : 'other';
    const executor = circumstances?.trace.executor ?? 'graphql-js';
    meters.operationSeconds.observe({ operation, executor }, milliseconds / 1000);
    if (milliseconds < slowMs || !circumstances) return;
    const { statements, ...rest } = explain(circumstances.trace, started);
    log.warn({ requestId, operation: name, ...rest, statements: statements.slice(0, LOGGED_STATEMENTS) }, 'slow');
  };
}
