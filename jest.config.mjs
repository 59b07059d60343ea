import { availableParallelism } from 'node:os';

/**
 * Two projects. Server-side tests run as tsc wrote them (ESM, no transform); the client's run through swc in jsdom.
 */
const workspace = import.meta.dirname;

const unseen = ['/node_modules/', '<rootDir>/tests/\\.work/', '<rootDir>/data/'];

export default {
  rootDir: workspace,
  // Each may have a server, a browser and a compiler beside it, for which it waits half of its time: two more than cores.
  maxWorkers: Math.min(4, availableParallelism() + 2),
  testTimeout: 240_000,
  testSequencer: '<rootDir>/scripts/jest-sequencer.mjs',
  reporters: ['default', '<rootDir>/scripts/jest-reporter.mjs'],
  projects: [
    {
      displayName: 'node',
      rootDir: workspace,
      testEnvironment: 'node',
      testMatch: [
        '<rootDir>/schema/dist/**/*.test.js',
        '<rootDir>/modules/*/dist/**/*.test.js',
        '<rootDir>/server/dist/**/*.test.js',
        '<rootDir>/tests/dist/{src,suites,e2e}/**/*.test.js',
        '<rootDir>/tests/example-module/dist/**/*.test.js',
      ],
      testPathIgnorePatterns: unseen,
      transform: {},
      globalSetup: '<rootDir>/tests/dist/src/jest/global-setup.js',
      globalTeardown: '<rootDir>/tests/dist/src/jest/global-teardown.js',
    },
    {
      displayName: 'client',
      rootDir: workspace,
      testEnvironment: 'jsdom',
      testMatch: [
        '<rootDir>/client/**/*.test.{ts,tsx}',
        '<rootDir>/modules/*/client/**/*.test.{ts,tsx}',
        '<rootDir>/tests/example-module/client/**/*.test.{ts,tsx}',
      ],
      testPathIgnorePatterns: [...unseen, '/dist/'],
      setupFiles: ['<rootDir>/scripts/jest-browser-gaps.mjs'],
      extensionsToTreatAsEsm: ['.ts', '.tsx'],
      moduleNameMapper: { '\\.(css|svg|png|woff2)$': '<rootDir>/scripts/jest-css-names.mjs' },
      transform: { '\\.tsx?$': ['@swc/jest', swc()] },
    },
  ],
};

function swc() {
  return {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      experimental: { keepImportAttributes: true },
    },
    module: { type: 'es6' },
  };
}
