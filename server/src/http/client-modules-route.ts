import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { identified, requireSignIn } from './identified.js';
import type { Caller, Parts } from './parts.js';
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
    imports: z.array(z.string()).optional(),
  }),
);
const ENTRY_PREFIX = 'module-';

/** `/api/v1/client-modules`, in the order of installation: the entry bundle names no module. */
export function clientModulesRoute(server: FastifyInstance, parts: Parts, rates: RateLimit): void {
  server.get('/api/v1/client-modules', async (request, reply) => {
    const caller = await identified(request, parts, rates, 'resource');
    const enabled = modulesFor(caller);
    if (enabled.length === 0) requireSignIn(caller);
    const built = await builtModules(parts.clientDir);
    const modules = enabled.flatMap((module) => built.filter(({ id }) => id === module));
    return reply.send({ modules });
  });
}

/** All that are on; of visitors those of which they may ask something, and no other is named to them. */
function modulesFor({ ctx: { actor, modules } }: Caller): string[] {
  if (actor.kind !== 'public') return [...modules];
  return [...modules].filter((id) => [...actor.permissions].some((permission) => permission.startsWith(`${id}.`)));
}

/** What the bundler wrote: its inputs named `module-<id>`. None where the client has not been built. */
async function builtModules(clientDir: string): Promise<ClientModule[]> {
  const text = await readFile(join(clientDir, '.vite', 'manifest.json'), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '{}';
      throw error;
    },
  );
  const manifest = manifestShape.parse(JSON.parse(text));
  return Object.entries(manifest).flatMap(([key, { file, name, isEntry }]) =>
    isEntry && name?.startsWith(ENTRY_PREFIX)
      ? [{ id: name.slice(ENTRY_PREFIX.length), file: `/${file}`, css: [...sheetsOf(manifest, key)] }]
      : [],
  );
}

type Manifest = z.infer<typeof manifestShape>;

/** Style sheets of a chunk and of the chunks that come with it; the first page's own are loaded already. */
function sheetsOf(manifest: Manifest, key: string, found = new Set<string>(), seen = new Set<string>()): Set<string> {
  const chunk = manifest[key];
  if (!chunk || seen.has(key) || key === 'index.html') return found;
  seen.add(key);
  for (const sheet of chunk.css ?? []) found.add(`/${sheet}`);
  for (const imported of chunk.imports ?? []) sheetsOf(manifest, imported, found, seen);
  return found;
}
