import type { Server, ServerResponse } from 'node:http';
import { setTimeout as passed, setImmediate as polled } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

export interface StoppingTimes {
  /** Callers that keep their connection learn in this time that it ends. */
  readonly farewellMs: number;
  /** Running requests may take so long; then their connections are cut. */
  readonly drainMs: number;
}

/** However many come while the process ends, it listens no longer than this. */
const ACCEPT_MS = 1_000;

const TIMES: StoppingTimes = { farewellMs: 250, drainMs: 8_000 };

/** Whether the process is about to end, and the streams that would otherwise keep it. */
export class Stopping {
  #begun = false;
  readonly #streams = new Set<ServerResponse>();
  readonly #times: StoppingTimes;

  constructor(times: StoppingTimes = TIMES) {
    this.#times = times;
  }

  get begun(): boolean {
    return this.#begun;
  }

  /** From now on `/readyz` says no, answers close their connection, and streams end. */
  begin(): void {
    this.#begun = true;
    for (const stream of this.#streams) stream.end();
  }

  addStream(stream: ServerResponse): void {
    this.#streams.add(stream);
    stream.once('close', () => this.#streams.delete(stream));
  }

  /** Makes `server.close()` the orderly end: farewell, then no new connections, then the last requests. */
  watch(server: FastifyInstance): void {
    const { farewellMs, drainMs } = this.#times;
    server.addHook('onSend', (_request, reply, payload, done) => {
      if (this.#begun) reply.header('connection', 'close');
      done(null, payload);
    });
    server.addHook('preClose', async () => {
      if (!server.server.listening) return;
      this.begin();
      await passed(farewellMs);
      await acceptWaiting(server.server);
      setTimeout(() => server.server.closeAllConnections(), drainMs - farewellMs).unref();
    });
  }
}

/**
 * A process that was busy comes to its end before it has looked at its sockets, and a listener that closes resets whoever
 * still waits there. One is accepted in each turn of the loop; a turn without any means that nobody waits.
 */
async function acceptWaiting(server: Server): Promise<void> {
  const latest = performance.now() + ACCEPT_MS;
  let accepted = true;
  const note = () => {
    accepted = true;
  };
  server.on('connection', note);
  while (accepted && performance.now() < latest) {
    accepted = false;
    await polled();
  }
  server.off('connection', note);
}
