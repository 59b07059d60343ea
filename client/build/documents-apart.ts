import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const GENERATED = /[\\/]gql[\\/]graphql\.ts$/;
const DOCUMENT = '?document=';
const LINE = /^export const (\w+) = (.*) as unknown as DocumentNode<.*>;$/gm;

/**
 * Codegen writes all documents of a client into one file, which would load whole with the first page that asks
 * anything. Each document becomes a file of its own, so that it stands in the chunks of the pages that ask it.
 */
export function documentsApart(): Plugin {
  const read = (file: string) => [...readFileSync(file, 'utf8').matchAll(LINE)];
  return {
    name: 'documents-apart',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      const [file = '', name] = id.split(DOCUMENT);
      if (!GENERATED.test(file)) return null;
      const documents = read(file);
      const code = name
        ? `export const ${name} = ${documents.find(([, found]) => found === name)?.[2]};`
        : documents
            .map(([, found]) => `export { ${found} } from ${JSON.stringify(file + DOCUMENT + found)};`)
            .join('\n');
      return { code, moduleType: 'js', moduleSideEffects: false };
    },
  };
}
