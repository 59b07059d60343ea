const FIRST_WAIT_SECONDS = 2;
const LONGEST_WAIT_SECONDS = 600;
/** With doubling waits, about two hours of trying. */
export const MOST_ATTEMPTS = 20;

/** Seconds until an event whose handler failed `attempts` times is delivered again; null when it is given up. */
export function retryWait(attempts: number): number | null {
  if (attempts >= MOST_ATTEMPTS) return null;
  return Math.min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** (attempts - 1));
}
