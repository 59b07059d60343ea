import { createReadStream } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import { sep } from 'node:path';
import multipart from '@fastify/multipart';
import { notFound, PlatformError } from '@yeondong/schema';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { filesFolder } from '../config/data-folder.js';
import { identified, requireSignIn } from './identified.js';
import type { Parts, StoredFile } from './parts.js';
import type { RateLimit } from './rate-limit.js';
import { receiveFile } from './receive-file.js';
import { FILES_PATH, LIMITS } from './request-limits.js';

/** Attachments and import files: kept in the data directory, with the rights of their record. */
export async function filesRoutes(server: FastifyInstance, parts: Parts, rates: RateLimit): Promise<void> {
  const folder = filesFolder(parts.config.dataDir);
  await mkdir(folder, { recursive: true });
  const limits = { fileSize: LIMITS.fileBytes, files: 1, fields: 5, parts: 6, fieldSize: 1_000 };
  await server.register(multipart, { limits, throwFileSizeLimit: true, defParamCharset: 'utf8' } as never);

  server.post(FILES_PATH, { bodyLimit: LIMITS.fileBytes + LIMITS.bodyBytes }, async (request, reply) => {
    const caller = await identified(request, parts, rates);
    requireSignIn(caller);
    const part = await request.file();
    if (!part) throw new PlatformError('BAD_USER_INPUT', { what: 'noFile' });
    const file = await receiveFile(part, folder);
    const stored = await parts.files.store(caller.ctx, file).catch(async (error: unknown) => {
      await rm(file.path, { force: true });
      throw error;
    });
    return reply.code(201).send({ id: stored.id, name: file.name, bytes: file.bytes, sha256: file.sha256 });
  });

  server.get<{ Params: { id: string } }>(`${FILES_PATH}/:id`, async (request, reply) => {
    const caller = await identified(request, parts, rates, 'resource');
    const file = await parts.files.open(caller.ctx, request.params.id);
    return sendFile(reply, file, folder);
  });
}

/** Media types that a browser may show; everything else is only saved. */
const SHOWN = new Set([
  'application/pdf',
  'image/gif',
  'image/jpeg',
  'image/png',
  'image/webp',
  'text/csv',
  'text/plain',
]);

async function sendFile(reply: FastifyReply, file: StoredFile, folder: string) {
  if (!file.path.startsWith(folder + sep)) throw new Error('A stored file lies outside the data directory');
  const { size } = await stat(file.path).catch(() => {
    throw notFound();
  });
  return reply
    .header('content-length', size)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
    .header('cache-control', 'private, no-cache')
    .type(SHOWN.has(file.mediaType) ? file.mediaType : 'application/octet-stream')
    .send(createReadStream(file.path));
}
