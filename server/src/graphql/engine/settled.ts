/** What was thrown, as an Error. */
export const asError = (thrown: unknown): Error =>
  thrown instanceof Error ? thrown : new Error(`Unexpected error value: ${String(thrown)}`);

export const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';

/** The result of a call, or the Error that it threw. */
export function attempt(call: () => unknown): unknown {
  try {
    return call();
  } catch (thrown) {
    return asError(thrown);
  }
}

/** The values themselves where none is a promise; else all of them awaited, rejected ones as Errors. */
export function settled(values: readonly unknown[]): readonly unknown[] | Promise<readonly unknown[]> {
  if (!values.some(isPromise)) return values;
  return Promise.all(values.map((value) => (isPromise(value) ? value.then(undefined, asError) : value)));
}

/** Waits for what is not done yet; nothing to wait for stays synchronous. */
export function together(work: readonly (undefined | Promise<unknown>)[]): undefined | Promise<unknown> {
  const waiting = work.filter((one) => one !== undefined);
  return waiting.length > 1 ? Promise.all(waiting) : waiting[0];
}
