import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { clientModuleEntries } from './build/client-modules.ts';
import { documentsApart } from './build/documents-apart.ts';
import { languageOfGraphql } from './build/language-of-graphql.ts';
import PARTS_APART from './build/parts-apart.json' with { type: 'json' };
import { registeredOperations } from './build/registered-operations.ts';

const here = import.meta.dirname;
const modules = clientModuleEntries(path.join(here, '..'));
const clients = [
  ...['src', ...PARTS_APART].map((folder) => path.join(here, folder)),
  ...Object.values(modules).map((entry) => path.dirname(entry)),
];

export default defineConfig({
  root: here,
  plugins: [react(), documentsApart(), languageOfGraphql(), registeredOperations(clients)],
  // One copy of everything that holds a React context or a registry, whichever package imports it.
  resolve: {
    dedupe: [
      'react',
      'react-dom',
      '@mantine/core',
      '@mantine/hooks',
      '@apollo/client',
      'graphql',
      '@tanstack/react-router',
      'i18next',
      'react-i18next',
      'echarts',
    ],
  },
  build: {
    outDir: path.resolve(here, '..', process.env.YEONDONG_CLIENT_DIR || 'client/dist'),
    emptyOutDir: true,
    target: 'es2023',
    manifest: true,
    sourcemap: false,
    // The explorer's editor is one large chunk of its own, loaded on /graphiql alone.
    chunkSizeWarningLimit: 4000,
    // A data: address would need a wider content policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { index: path.join(here, 'index.html'), ...modules },
      // Module chunks are imported by address at run time, so their default export must stay.
      preserveEntrySignatures: 'exports-only',
      onLog: (level, log, report) => {
        // "use no memo" in the explorer's packages speaks to a compiler that is not used here
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
  server: { host: '127.0.0.1', proxy: { '/graphql': 'http://127.0.0.1:4000', '/api': 'http://127.0.0.1:4000' } },
});
