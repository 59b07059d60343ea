import { Agent, request } from 'node:http';
import type { Request } from './contender.js';

/** What the load process is told to do for one round. */
export interface Order {
  url: string;
  request: Request;
  connections: number;
  milliseconds: number;
  /** Status and length in bytes of the right answer; another one fails the round. */
  status: number;
  bytes: number;
  /** Asked again and again by one more connection, whose answers are not counted. */
  beside: Request | null;
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
  const agent = new Agent({ keepAlive: true, maxSockets: order.connections + 1 });
  const load: Load = { seconds: 0, latencies: [], wrong: 0 };
  const start = performance.now();
  const end = start + order.milliseconds;
  const beside = askBeside(order, agent, end);
  await Promise.all(
    Array.from({ length: order.connections }, async () => {
      while (performance.now() < end) {
        const asked = performance.now();
        const { status, bytes } = await ask(order.url, order.request, agent);
        load.latencies.push(performance.now() - asked);
        if (status !== order.status || bytes !== order.bytes) load.wrong += 1;
      }
    }),
  );
  load.seconds = (performance.now() - start) / 1000;
  await beside;
  agent.destroy();
  return load;
}

async function askBeside({ url, beside }: Order, agent: Agent, end: number): Promise<void> {
  while (beside && performance.now() < end) {
    const { status } = await ask(url, beside, agent);
    if (status !== 200) throw new Error(`HTTP ${status} from ${url}${beside.path}`);
  }
}

interface Heard {
  status: number | undefined;
  bytes: number;
}

function ask(url: string, { method, path, headers, body }: Request, agent: Agent): Promise<Heard> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const sent = request(`${url}${path}`, { method, agent, headers: { ...headers, ...length } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('end', () => resolve({ status: response.statusCode, bytes }));
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
