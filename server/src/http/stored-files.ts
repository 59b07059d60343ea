import { basename, join } from 'node:path';
import { beginAttachment, openAttachment } from '@yeondong/schema';
import { filesFolder } from '../config/data-folder.js';
import type { Config } from '../config.js';
import type { Files } from './parts.js';

/** Uploads as the core's attachments: their content lies in the data directory, their rights are those of their record. */
export function storedFiles({ dataDir }: Pick<Config, 'dataDir'>): Files {
  return {
    store: (ctx, { path, name, bytes, sha256 }) =>
      beginAttachment(ctx, { storedAs: basename(path), fileName: name, size: bytes, sha256 }),
    async open(ctx, id) {
      const { storedAs, fileName, mediaType, size, sha256 } = await openAttachment(ctx, id);
      return { path: join(filesFolder(dataDir), storedAs), name: fileName, mediaType, bytes: size, sha256 };
    },
  };
}
