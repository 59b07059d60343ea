import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import type { SchemaVersion } from './schema-version.js';

const shape = z.object({
  format: z.literal(1),
  database: z.enum(['sqlite', 'mariadb']),
  createdAt: z.string(),
  bytes: z.number(),
  sha256: z.string(),
  schema: z.record(z.string(), z.array(z.string())),
});

/** What stands beside a backup, in FILE.json. */
export type Manifest = z.infer<typeof shape>;

const manifestFile = (backup: string): string => `${backup}.json`;

export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

export async function writeManifest(
  backup: string,
  database: Manifest['database'],
  schema: SchemaVersion,
  now: Date,
): Promise<Manifest> {
  const { size } = await stat(backup);
  const manifest: Manifest = {
    format: 1,
    database,
    createdAt: now.toISOString(),
    bytes: size,
    sha256: await sha256Of(backup),
    schema: { ...schema } as Record<string, string[]>,
  };
  await writeFile(manifestFile(backup), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/** The manifest of a backup that is whole; throws where it is missing, or where the file is not what it describes. */
export async function readManifest(backup: string): Promise<Manifest> {
  const text = await readFile(manifestFile(backup), 'utf8').catch(() => {
    throw new Error(`${manifestFile(backup)} is missing: without it nobody can tell whether the backup is whole`);
  });
  const manifest = shape.safeParse(parsed(text));
  if (!manifest.success) throw new Error(`${manifestFile(backup)} is damaged`);
  const size = await stat(backup).then(
    (found) => found.size,
    () => -1,
  );
  if (size === -1) throw new Error(`${backup} is missing`);
  if (size !== manifest.data.bytes || (await sha256Of(backup)) !== manifest.data.sha256) {
    throw new Error(`${backup} is damaged: its checksum is not the one of ${manifestFile(backup)}`);
  }
  return manifest.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
