import { Platform } from '../src/platform.js';
import type { Contender, Request, Running, Way } from './contender.js';

/** Has the right to read everything that is asked. */
const ACCOUNT = 'analyst';

/** Executes every question: where it may keep answers, the second request would measure nothing else. */
export const product: Contender = {
  name: 'product',
  start: async (platform) => {
    await platform.restart({ env: { YEONDONG_KEPT_MB: '0' } });
    const headers = await signedIn(platform);
    return {
      url: platform.url,
      pid: platform.pid,
      ways: async ({ document, variables }, cursor) => {
        const given = cursor === undefined ? variables : { ...variables, after: cursor };
        const body = JSON.stringify({ query: document, variables: given });
        const post = { method: 'POST', path: '/graphql', body };
        return [{ request: { ...post, headers: { ...headers, 'content-type': 'application/json' } }, status: 200 }];
      },
      stop: () => platform.stop({ keep: true }),
    };
  },
};

/** A second process on the same data, as it is installed, asked the same again and again. */
export const productAgain: Contender = {
  name: 'product again',
  start: async (platform) => {
    const env = { DATABASE_URL: platform.databaseUrl };
    const second = await Platform.prepare({ database: 'sqlite', dataDir: platform.dataDir, env });
    await second.start();
    const headers = await signedIn(second);
    return {
      url: second.url,
      pid: second.pid,
      ways: async ({ document, variables, again }) => {
        if (!again) return [];
        const asked = new URLSearchParams({ query: document, variables: JSON.stringify(variables) });
        return repeated(second.url, { method: 'GET', path: `/graphql?${asked}`, headers });
      },
      stop: () => second.stop({ keep: true }),
    };
  },
};

async function signedIn(platform: Platform): Promise<Record<string, string>> {
  return { authorization: `Bearer ${await platform.signIn(ACCOUNT)}` };
}

/** As somebody without the first answer, and as somebody who has it. */
async function repeated(url: Running['url'], request: Request): Promise<Way[]> {
  const { path, ...init } = request;
  const first = await fetch(`${url}${path}`, init);
  await first.text();
  const etag = first.headers.get('etag');
  const known = etag === null ? null : { ...request, headers: { ...request.headers, 'if-none-match': etag } };
  return [
    { name: 'cached tree', request: known && request, status: 200 },
    { name: '304', request: known, status: 304 },
  ];
}
