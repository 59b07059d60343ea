import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { notFound } from '@yeondong/schema';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ASSET_POLICY, newNonce, pagePolicy } from './headers.js';
import type { Parts } from './parts.js';

/** Paths of programs: what is unknown there is an error, not a page. */
const PROGRAMS = /^\/(api|graphql|assets)(\/|$)/;
const ROOT_FILE = /^\/([A-Za-z0-9_-]+\.(ico|png|svg|txt|webmanifest))$/;
const NONCE_PLACE = '__CSP_NONCE__';

/** The web client: hashed assets for ever, its one page for every other address. */
export async function staticRoutes(server: FastifyInstance, { clientDir }: Pick<Parts, 'clientDir'>): Promise<void> {
  await server.register(fastifyStatic, {
    root: clientDir,
    serve: false,
    dotfiles: 'ignore',
    index: false,
    suppressWarning: true,
  });

  server.get<{ Params: { '*': string } }>('/assets/*', async (request, reply) => {
    reply.header('content-security-policy', ASSET_POLICY);
    return reply.sendFile(`assets/${request.params['*']}`, { immutable: true, maxAge: '1y' });
  });

  server.setNotFoundHandler(async (request, reply) => {
    const [path = '/'] = request.url.split('?');
    if (!['GET', 'HEAD'].includes(request.method) || PROGRAMS.test(path)) throw notFound();
    const file = ROOT_FILE.exec(path)?.[1];
    if (file) return reply.header('content-security-policy', ASSET_POLICY).sendFile(file, { maxAge: '1h' });
    return sendPage(request, reply, clientDir);
  });
}

async function sendPage(request: FastifyRequest, reply: FastifyReply, clientDir: string) {
  const page = await readFile(join(clientDir, 'index.html'), 'utf8').catch(() => {
    throw notFound();
  });
  const nonce = newNonce();
  const kind = /^\/graphiql(\/|\?|$)/.test(request.url) ? 'graphiql' : 'shell';
  return reply
    .code(200)
    .header('content-security-policy', pagePolicy(nonce, kind))
    .type('text/html; charset=utf-8')
    .send(page.replaceAll(NONCE_PLACE, nonce));
}
