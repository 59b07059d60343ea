import type { RequestContext } from '../contract/context.js';
import { refuse } from '../kernel/errors.js';
import { type TableFile, tableFile } from '../rules/table-file.js';
import { uploadOf } from './attachment-store.js';

/** A table as it is sent: its bytes themselves, or an upload of the actor's own. */
export interface ImportContent {
  readonly fileName: string;
  /** Base64. */
  readonly bytes?: string | null;
  readonly file?: string | null;
}

/** Bytes of a table, more than any of {@link MOST_LINES} lines has. */
const MOST_BYTES = 20_000_000;

/** Refuses `record.unknown` for uploads of others, `import.too-large`, and what {@link tableFile} refuses. */
export async function importFile(ctx: RequestContext, { fileName, bytes, file }: ImportContent): Promise<TableFile> {
  if (file == null) return tableFile(fileName, Buffer.from(bytes ?? '', 'base64'));
  if (bytes != null) throw refuse('import.two-contents', ['input', 'file']);
  const { size, storedAs } = await uploadOf(ctx, file);
  if (size > MOST_BYTES) throw refuse('import.too-large', ['input', 'file'], { max: MOST_BYTES / 1_000_000 });
  return tableFile(fileName, await ctx.host.storedContent(storedAs));
}
