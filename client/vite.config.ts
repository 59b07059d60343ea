import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { clientModuleEntries } from './build/client-modules';

const here = import.meta.dirname;

export default defineConfig({
  root: here,
  plugins: [react()],
  // One copy of everything that holds a React context or a registry, whichever package imports it.
  resolve: {
    dedupe: ['react', 'react-dom', '@mantine/core', '@mantine/hooks', '@apollo/client', 'graphql', '@tanstack/react-router', 'i18next', 'react-i18next', 'echarts'],
  },
  build: {
    target: 'es2023',
    manifest: true,
    sourcemap: false,
    // The explorer's editor is one large chunk of its own, loaded on /graphiql alone.
    chunkSizeWarningLimit: 4000,
    // A data: address would need a wider content policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { index: path.join(here, 'index.html'), ...clientModuleEntries(path.join(here, '..')) },
      // Module chunks are imported by address at run time, so their default export must stay.
      preserveEntrySignatures: 'exports-only',
    },
  },
  server: { host: '127.0.0.1', proxy: { '/graphql': 'http://127.0.0.1:4000', '/api': 'http://127.0.0.1:4000' } },
});
