import type { Plugin } from 'vite';

/** Parts of Apollo's client that the shell uses; all they take from graphql is its language: print, visit, kinds. */
const SHELL_PART = /[\\/]node_modules[\\/]@apollo[\\/]client[\\/](?!__cjs|link[\\/]schema|testing)/;

/**
 * The explorer requires the whole of graphql, and one file that names everything would drag validation and execution
 * into the first load. Apollo's client is led to the language alone.
 */
export function languageOfGraphql(): Plugin {
  return {
    name: 'language-of-graphql',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source !== 'graphql' || !importer || !SHELL_PART.test(importer)) return null;
      return this.resolve('graphql/language/index.mjs', importer, { skipSelf: true });
    },
  };
}
