import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Platform } from '../src/platform.js';
import { PAGE_AFTER, PAGE_SIZE, type Question } from './questions.js';

/** One HTTP request, as it goes over the wire. */
export interface Request {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string;
}

/** A contender that runs. */
export interface Running {
  url: string;
  pid: number;
  /** How it is asked. `cursor` is where the question's page begins, in the product's words. */
  request(question: Question, cursor?: string): Request;
  stop(): Promise<void>;
}

/** Who answers: a name and a way to start. Everything else is the same for all of them. */
export interface Contender {
  name: string;
  start(platform: Platform): Promise<Running>;
}

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
      request: ({ document, variables }, cursor) => {
        const body = JSON.stringify({
          query: document,
          variables: cursor === undefined ? variables : { ...variables, after: cursor },
        });
        return { method: 'POST', path: '/graphql', headers, body };
      },
      stop: () => platform.stop({ keep: true }),
    };
  },
};

export const floor: Contender = {
  name: 'floor',
  start: async (platform) => {
    const child = fork(fileURLToPath(new URL('floor.js', import.meta.url)), [platform.databaseUrl]);
    const [url] = (await once(child, 'message')) as [string];
    return {
      url,
      pid: child.pid ?? 0,
      request: ({ name, variables }) => {
        const asked = { ...variables, position: String(PAGE_AFTER), size: String(PAGE_SIZE) } as Record<string, string>;
        return { method: 'GET', path: `/${name}?${new URLSearchParams(asked)}`, headers: {} };
      },
      stop: async () => {
        const gone = once(child, 'exit');
        child.disconnect();
        await gone;
      },
    };
  },
};

/** The floor stands first: it is the measure of the others. */
export const contenders: readonly Contender[] = [floor, product];
