import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { clientFolder, listedModules, ownModules } from './module-packages.mjs';
import { isMain, root, run, TSC } from './run.mjs';
import { filesBelow, hashOf, outputOf, projects, sweep } from './sources.mjs';

/** Where the web client goes; it is made of the shell and the pages of the listed modules. */
const clientDir = resolve(root, process.env.YEONDONG_CLIENT_DIR || 'client/dist');

/** The things that are built, each with the files it is made of and a marker of what it was last made from. */
const parts = [
  {
    name: 'server',
    marker: join(root, 'server/dist/.built-from'),
    sources: () => [
      'tsconfig.json',
      'tsconfig.base.json',
      'package-lock.json',
      ...projects().flatMap((project) => filesBelow(project)),
    ],
    present: () => projects().every((project) => existsSync(outputOf(project).to)),
    build: async () => {
      for (const project of projects()) sweep(project);
      return run(TSC, ['-b']);
    },
  },
  {
    name: 'image',
    marker: join(root, 'server/dist/image/.built-from'),
    names: () => ownModules().map(({ name }) => name),
    sources: () => ['package-lock.json', 'scripts/image.mjs'],
    present: async () => new (await import('../server/dist/image.js')).Image(root).serves([]),
    build: async () => (await import('./image.mjs')).buildImage(),
  },
  {
    name: 'client',
    marker: join(clientDir, '.vite/built-from'),
    names: listedModules,
    sources: () => [
      'package-lock.json',
      'schema/schema.graphql',
      ...filesBelow('client').filter((file) => !isGenerated(file)),
      ...listedModules()
        .flatMap((name) => clientFolder(name) ?? [])
        .flatMap(filesBelow)
        .filter((file) => !isGenerated(file)),
    ],
    present: () => existsSync(join(clientDir, 'index.html')),
    // Under another NODE_ENV, as that of tests, the bundle would hold React's development build.
    build: () =>
      run('npm', ['run', '--silent', 'build', '-w', '@yeondong/client'], { env: { NODE_ENV: 'production' } }),
  },
];

/** Files that the build itself writes must not make the next build look stale. */
function isGenerated(file) {
  return /\/(gql|generated)\//.test(file);
}

/** Builds what is missing or older than its sources, or of that the named parts alone. Gives 0, or the exit code of what failed. */
export async function build({ quiet = true, only = [] } = {}) {
  for (const part of parts.filter(({ name }) => only.length === 0 || only.includes(name))) {
    const { marker, names = () => [] } = part;
    const hash = [hashOf(part.sources()), ...names()].join(' ');
    const fresh = (await part.present()) && existsSync(marker) && readFileSync(marker, 'utf8') === hash;
    if (fresh) continue;
    if (!quiet) console.log(`Building the ${part.name} …`);
    const code = await part.build();
    if (code !== 0) return code;
    mkdirSync(dirname(marker), { recursive: true });
    writeFileSync(marker, hash);
  }
  return 0;
}

if (isMain(import.meta)) process.exitCode = await build({ quiet: false, only: process.argv.slice(2) });
