import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { MultipartFile } from '@fastify/multipart';
import { PlatformError } from '@yeondong/schema';
import type { StoredFile } from './parts.js';
import { LIMITS } from './request-limits.js';

const MOST_NAME_LENGTH = 200;

/** Streams an upload into `folder` under a name of its own; what cannot be kept whole is deleted. */
export async function receiveFile(part: MultipartFile, folder: string): Promise<StoredFile> {
  const path = join(folder, randomUUID());
  const hash = createHash('sha256');
  let bytes = 0;
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      hash.update(chunk);
      done(null, chunk);
    },
  });
  try {
    await pipeline(part.file, count, createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }));
    if (part.file.truncated) throw new PlatformError('PAYLOAD_TOO_LARGE', { limit: LIMITS.fileBytes });
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
  return {
    path,
    name: plainName(part.filename),
    mediaType: part.mimetype.toLowerCase(),
    bytes,
    sha256: hash.digest('hex'),
  };
}

/** Without folders, control characters or half characters; composed, as macOS decomposes Hangul. */
export function plainName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = last.replace(/[\p{Cc}\p{Cs}\p{Cf}]/gu, '').trim();
  return [...clean].slice(-MOST_NAME_LENGTH).join('') || 'file';
}
