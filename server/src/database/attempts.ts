import { setTimeout as wait } from 'node:timers/promises';
import { isTransient, translated } from './driver-errors.js';

/** Once, and three times more. */
const MOST_ATTEMPTS = 4;
const PAUSE_MS = 40;

/** Does transactional work again where the database says that it may succeed then; what is left becomes RETRY. */
export async function withAttempts<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === MOST_ATTEMPTS || !isTransient(error)) throw translated(error);
      await wait(PAUSE_MS * attempt * (1 + Math.random()));
    }
  }
}
