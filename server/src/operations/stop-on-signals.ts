import type { Log } from '../log.js';

/** Who stops servers kills them after ten seconds; before that, what does not end is told. */
const LONGEST_MS = 9_500;

/**
 * Ends the process in order on SIGTERM or SIGINT; a second signal ends it at once. An error that nobody handled ends it the
 * same way, with exit code 1, and so does a stop that does not come to its end.
 */
export function stopOnSignals(stop: () => Promise<void>, log: Log, longestMs = LONGEST_MS): void {
  let stopping = false;
  const end = (exitCode: number): void => {
    stopping = true;
    setTimeout(() => {
      log.error('could not stop in order: something does not end');
      process.exit(1);
    }, longestMs).unref();
    stop().then(
      () => process.exit(exitCode),
      (error: unknown) => {
        log.error({ err: error }, 'could not stop in order');
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      log.info({ signal }, 'stopping');
      end(0);
    });
  }
  for (const fault of ['unhandledRejection', 'uncaughtException'] as const) {
    process.on(fault, (error: unknown) => {
      log.fatal({ err: error }, fault);
      if (!stopping) end(1);
    });
  }
}
