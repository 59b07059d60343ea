import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Documents that were registered with the client's build, by their sha256. */
export type RegisteredDocuments = ReadonlyMap<string, string>;

/** The manifest of the web client; none before it was built. */
export function readRegistered(clientDir: string): RegisteredDocuments {
  const file = join(clientDir, 'operations.json');
  if (!existsSync(file)) return new Map();
  return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>));
}
