import type { Meters } from '../meters.js';
import type { RegisteredDocuments } from './registered.js';

/** Which executor answered; `kept`: none, the answer of before still holds. */
export type Executor = 'plan' | 'graphql-js' | 'kept';

/** Told of every operation that was answered. */
export type OperationMeter = (text: string, name: string | null, executor: Executor, started: number) => void;

/** Names that callers give are theirs and without end: only those of registered operations are counted apart. */
export function operationMeter(registered: RegisteredDocuments, meters: Meters): OperationMeter {
  const documents = new Set(registered.values());
  return (text, name, executor, started) => {
    const operation = name !== null && documents.has(text) ? name : 'other';
    meters.operationSeconds.observe({ operation, executor }, (performance.now() - started) / 1000);
  };
}
