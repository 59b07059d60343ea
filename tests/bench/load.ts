import { Agent, request } from 'node:http';
import type { Request } from './contenders.js';

/** What the load process is told to do for one round. */
export interface Order {
  url: string;
  request: Request;
  connections: number;
  milliseconds: number;
  /** Length of the right answer in bytes; another one fails the round. */
  bytes: number;
}

/** What it saw. Times in milliseconds. */
export interface Load {
  seconds: number;
  latencies: number[];
  wrong: number;
}

/** The load as a process of its own. Each connection asks again as soon as it has its answer. */
process.on('message', (order: Order) => {
  run(order).then(
    (load) => process.send?.(load),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
process.on('disconnect', () => process.exit());

async function run(order: Order): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: order.connections });
  const load: Load = { seconds: 0, latencies: [], wrong: 0 };
  const start = performance.now();
  const end = start + order.milliseconds;
  await Promise.all(
    Array.from({ length: order.connections }, async () => {
      while (performance.now() < end) {
        const asked = performance.now();
        const bytes = await ask(order, agent);
        load.latencies.push(performance.now() - asked);
        if (bytes !== order.bytes) load.wrong += 1;
      }
    }),
  );
  load.seconds = (performance.now() - start) / 1000;
  agent.destroy();
  return load;
}

/** Bytes of the answer; 0 where it was not 200. */
function ask({ url, request: { method, path, headers, body } }: Order, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const sent = request(`${url}${path}`, { method, agent, headers: { ...headers, ...length } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('end', () => resolve(response.statusCode === 200 ? bytes : 0));
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
