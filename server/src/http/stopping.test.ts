import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { listen } from './listen.js';
import { openTrialApp, type TrialApp } from './trial-app.js';

let app: TrialApp;
let url = '';
beforeEach(async () => {
  app = await openTrialApp(undefined, { farewellMs: 2_000, drainMs: 30_000 });
  url = await listen(app.server, { host: '127.0.0.1', port: 0 });
});
afterEach(() => app.close());

const ask = (path: string, query: string, accept = 'application/json') =>
  fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify({ query }),
  });

test('running requests finish, their connections close, and nothing new begins', async () => {
  const running = Array.from({ length: 10 }, () => ask('/graphql', '{greeting} # late'));
  await app.late.holds(10);
  const stopped = app.server.close();
  expect((await fetch(`${url}/readyz`)).status).toBe(503);
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  app.late.open();
  const answers = await Promise.all(running);
  expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
  expect(new Set(answers.map(({ headers }) => headers.get('connection')))).toEqual(new Set(['close']));
  await stopped;
  await expect(fetch(`${url}/healthz`)).rejects.toThrow();
});

test('who connected while the process was busy is answered', async () => {
  const busy = await openTrialApp(undefined, { farewellMs: 20, drainMs: 30_000 });
  const address = await listen(busy.server, { host: '127.0.0.1', port: 0 });
  const closed = busy.server.close();
  while (!busy.stopping.begun) await new Promise(setImmediate);
  const answers = Array.from({ length: 5 }, () =>
    once(request(`${address}/healthz`, { agent: false }).end(), 'response'),
  );
  await new Promise(process.nextTick);
  const until = performance.now() + 100;
  while (performance.now() < until);
  const told = (await Promise.all(answers)).map(([answer]) => (answer as IncomingMessage).statusCode);
  expect(told).toEqual(Array(5).fill(200));
  await closed;
  await busy.close();
});

test('streams end instead of keeping the process', async () => {
  const stream = await ask('/graphql/stream', 'subscription { endless }', 'text/event-stream');
  const text = stream.text();
  const begun = performance.now();
  await app.server.close();
  expect(await text).toContain('"changed":"one"');
  expect(performance.now() - begun).toBeLessThan(15_000);
});

test('a port in use is told in one line that names the variable', async () => {
  const other = await openTrialApp();
  const port = Number(new URL(url).port);
  await expect(listen(other.server, { host: '127.0.0.1', port })).rejects.toThrow(
    `PORT ${port} is in use by another program; for example PORT=${port + 1}`,
  );
  await other.close();
});
