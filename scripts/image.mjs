import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { rolldown } from 'rolldown';
import { Image } from '../server/dist/image.js';
import { ownModules } from './module-packages.mjs';
import { isMain, root, run } from './run.mjs';

const image = new Image(root);
const folder = dirname(image.program);
const own = ownModules();

const manifest = {
  modules: own.map(({ name }) => name),
  madeOf: [
    'node_modules/.package-lock.json',
    ...['schema', 'server', ...own.map(({ place }) => place)].map((project) => `${project}/tsconfig.tsbuildinfo`),
  ],
};

const META = '\0import-meta';
const packages = manifest.modules.map((name) => `${JSON.stringify(name)}: () => import(${JSON.stringify(name)})`);

/** What changes in files of ours: where they lie, and that the modules are here already. */
const places = {
  name: 'places',
  resolveId: (id) => (id === META ? id : null),
  load(id) {
    if (id.endsWith('server/dist/modules/import-package.js')) {
      return `const packages = { ${packages} };\nexport const importPackage = (name) => packages[name]();`;
    }
    if (id !== META) return null;
    return `import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
export const metaOf = (path) => {
  const filename = join(__dirname, path);
  const resolve = (name) => pathToFileURL(createRequire(filename).resolve(name)).href;
  return { url: pathToFileURL(filename).href, dirname: dirname(filename), resolve };
};`;
  },
  transform(code, id) {
    if (id.includes('/node_modules/') || id === META || !code.includes('import.meta')) return null;
    const path = JSON.stringify(relative(folder, id));
    const opening = `import { metaOf } from ${JSON.stringify(META)}; const meta$ = metaOf(${path}); `;
    return { code: opening + code.replaceAll('import.meta', 'meta$'), map: null };
  },
};

async function bundle() {
  const build = await rolldown({
    input: { program: join(root, 'server/dist/cli.js') },
    platform: 'node',
    // Programs of the machine's own kind cannot be part of a script; of pino threads may want files.
    external: ['better-sqlite3', '@node-rs/argon2', 'pino'],
    plugins: [places],
    onLog: (level, log, report) => level === 'warn' || report(level, log),
  });
  const { output } = await build.write({
    dir: folder,
    format: 'cjs',
    codeSplitting: false,
    sourcemap: true,
    comments: false,
    entryFileNames: '[name].cjs',
    postBanner: '(function (exports, require, __dirname) {',
    postFooter: '})',
  });
  await build.close();
  return output.find(({ type }) => type === 'chunk').code;
}

/** A first start in a folder of its own compiles what starts need; the script is kept as compiled then. */
async function warm() {
  const data = mkdtempSync(join(tmpdir(), 'yd-image-'));
  try {
    return await run(process.execPath, [import.meta.filename, data], { stdio: ['ignore', 'ignore', 'inherit'] });
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

async function serveOnce(data) {
  const script = image.compile();
  const { runCli } = image.run(script);
  const env = {
    HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: 'warn',
    YEONDONG_DATA_DIR: data,
    YEONDONG_MODULES: manifest.modules.join(','),
  };
  const code = await runCli(['serve'], env, root);
  if (code !== null) process.exit(code);
  writeFileSync(image.cache, script.createCachedData());
  process.kill(process.pid, 'SIGTERM');
}

/** Makes the image of the program from what tsc wrote; gives the exit code. */
export async function buildImage() {
  rmSync(folder, { recursive: true, force: true });
  const code = await bundle();
  writeFileSync(
    image.program,
    code.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
  const warmed = await warm();
  if (warmed === 0) writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return warmed;
}

if (isMain(import.meta)) {
  if (process.argv[2]) await serveOnce(process.argv[2]);
  else process.exitCode = await buildImage();
}
