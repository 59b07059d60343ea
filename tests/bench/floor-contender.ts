import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Contender } from './contender.js';
import { PAGE_AFTER, PAGE_SIZE } from './questions.js';

export const floor: Contender = {
  name: 'floor',
  start: async (platform) => {
    const child = fork(fileURLToPath(new URL('floor.js', import.meta.url)), [platform.databaseUrl]);
    const [url] = (await once(child, 'message')) as [string];
    return {
      url,
      pid: child.pid ?? 0,
      ways: async ({ name, variables, floors = { '': name } }) => {
        const asked = { ...variables, position: String(PAGE_AFTER), size: String(PAGE_SIZE) } as Record<string, string>;
        return Object.entries(floors).map(([way, path]) => ({
          name: way,
          request: { method: 'GET', path: `/${path}?${new URLSearchParams(asked)}`, headers: {} },
          status: 200,
        }));
      },
      stop: async () => {
        const gone = once(child, 'exit');
        child.disconnect();
        await gone;
      },
    };
  },
};
