import type { Log } from '../log.js';

/**
 * Ends the process in order on SIGTERM or SIGINT; a second signal ends it at once. An error that nobody handled ends it the
 * same way, with exit code 1.
 */
export function stopOnSignals(stop: () => Promise<void>, log: Log): void {
  let stopping = false;
  const end = (exitCode: number): void => {
    stopping = true;
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
