import { EventEmitter, once } from 'node:events';

/** Holds up whoever comes until it is opened; for tests that need to know that somebody waits. */
export class TrialGate {
  readonly #told = new EventEmitter().setMaxListeners(0);
  #waiting = 0;

  async pass(): Promise<void> {
    this.#waiting += 1;
    this.#told.emit('came');
    await once(this.#told, 'opened');
  }

  /** Resolves when so many wait. */
  async holds(count: number): Promise<void> {
    while (this.#waiting < count) await once(this.#told, 'came');
  }

  open(): void {
    this.#waiting = 0;
    this.#told.emit('opened');
  }
}
