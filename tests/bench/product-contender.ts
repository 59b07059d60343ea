import type { Contender } from './contenders.js';

/** Has the right to read everything that is asked. */
const ACCOUNT = 'analyst';

export const product: Contender = {
  name: 'product',
  start: async (platform) => {
    await platform.start();
    const token = await platform.signIn(ACCOUNT);
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    return {
      url: platform.url,
      pid: platform.pid,
      ways: async ({ document, variables }, cursor) => {
        const given = cursor === undefined ? variables : { ...variables, after: cursor };
        const body = JSON.stringify({ query: document, variables: given });
        return [{ request: { method: 'POST', path: '/graphql', headers, body }, status: 200 }];
      },
      stop: () => platform.stop({ keep: true }),
    };
  },
};
