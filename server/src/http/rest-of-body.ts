import type { IncomingMessage } from 'node:http';

/** More than this of a refused body is not waited for. */
const REST_BYTES = 8_000_000;
const REST_MS = 2_000;

/**
 * Reads a refused body to its end and forgets it, within bounds. A connection that is closed on a caller who still
 * writes is reset, and the caller never sees the answer that says why.
 */
export function discardRest(request: IncomingMessage): Promise<void> {
  if (request.complete || request.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    let bytes = 0;
    const take = (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > REST_BYTES) end();
    };
    const timer = setTimeout(end, REST_MS).unref();
    function end(): void {
      clearTimeout(timer);
      request.off('data', take).pause();
      resolve();
    }
    request.on('data', take).once('end', end).once('close', end).resume();
  });
}
