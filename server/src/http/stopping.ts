import type { ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';

export interface StoppingTimes {
  /** Callers that keep their connection learn in this time that it ends. */
  readonly farewellMs: number;
  /** Running requests may take so long; then their connections are cut. */
  readonly drainMs: number;
}

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
      await new Promise((resolve) => setTimeout(resolve, farewellMs));
      setTimeout(() => server.server.closeAllConnections(), drainMs - farewellMs).unref();
    });
  }
}
