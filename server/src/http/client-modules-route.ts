import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { identified, requireSignIn } from './identified.js';
import type { Parts } from './parts.js';
import type { RateLimit } from './rate-limit.js';

/** The client part of a module: addresses of its entry chunk and its style sheets. */
export interface ClientModule {
  readonly id: string;
  readonly file: string;
  readonly css: readonly string[];
}

const manifestShape = z.record(
  z.string(),
  z.object({
    file: z.string(),
    name: z.string().optional(),
    isEntry: z.boolean().optional(),
    css: z.array(z.string()).optional(),
  }),
);
const ENTRY_PREFIX = 'module-';

/** `/api/v1/client-modules`: the entry bundle names no module, so that signing in comes first. */
export function clientModulesRoute(server: FastifyInstance, parts: Parts, rates: RateLimit): void {
  server.get('/api/v1/client-modules', async (request, reply) => {
    const caller = await identified(request, parts, rates, 'resource');
    requireSignIn(caller);
    const built = await builtModules(parts.clientDir);
    return reply.send({ modules: built.filter(({ id }) => caller.ctx.modules.has(id)) });
  });
}

/** What the bundler wrote: its inputs named `module-<id>`. None where the client has not been built. */
async function builtModules(clientDir: string): Promise<ClientModule[]> {
  const text = await readFile(join(clientDir, '.vite', 'manifest.json'), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '{}';
      throw error;
    },
  );
  return Object.values(manifestShape.parse(JSON.parse(text))).flatMap(({ file, name, isEntry, css = [] }) =>
    isEntry && name?.startsWith(ENTRY_PREFIX)
      ? [{ id: name.slice(ENTRY_PREFIX.length), file: `/${file}`, css: css.map((sheet) => `/${sheet}`) }]
      : [],
  );
}
