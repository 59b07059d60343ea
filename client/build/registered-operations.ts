import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

const MANIFEST = 'gql/persisted-documents.json';

/** Reads what codegen wrote for one client; hashes without the name of their algorithm. */
function readManifest(folder: string): [string, string][] {
  const file = path.join(folder, MANIFEST);
  if (!existsSync(file)) return [];
  const documents = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  return Object.entries(documents).map(([hash, document]) => [hash.replace(/^sha256:/, ''), document]);
}

/**
 * Writes `operations.json`: the text of every operation of the shell and of the module clients by its sha256. The
 * server reads it beside the build; it is not among the files that it hands out.
 */
export function registeredOperations(folders: readonly string[]): Plugin {
  return {
    name: 'registered-operations',
    apply: 'build',
    generateBundle() {
      const documents = Object.fromEntries(folders.flatMap(readManifest).sort(([a], [b]) => a.localeCompare(b)));
      this.emitFile({ type: 'asset', fileName: 'operations.json', source: JSON.stringify(documents, null, 1) });
    },
  };
}
