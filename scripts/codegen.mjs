import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PARTS_APART from '../client/build/parts-apart.json' with { type: 'json' };
import { clientFolder, listedModules } from './module-packages.mjs';
import { root, run } from './run.mjs';

/**
 * `npm run codegen [-- ID …]`: typed documents from the queries of the web client and of every module's pages, the example
 * module's too, or only of the modules named. A module's are made from the core, what it requires and itself: what others
 * add to the core does not stand in its files. Needs the compiled server.
 */
const packages = [...listedModules(), '@yeondong/example'];
const definitions = new Map();
for (const name of packages) definitions.set(name, (await import(name)).default);

/** The module's package behind those that it requires. */
function withRequired(name) {
  const required = definitions.get(name).requires;
  const below = packages.filter((other) => required.includes(definitions.get(other).id)).flatMap(withRequired);
  return [...new Set([...below, name])];
}

const work = mkdtempSync(join(tmpdir(), 'yd-codegen-'));

async function generate(folder, modules) {
  const schema = join(work, 'schema.graphql');
  const env = { ...process.env, YEONDONG_MODULES: modules.join(',') };
  const text = execFileSync(process.execPath, [join(root, 'server/bin/yeondong.mjs'), 'schema'], { cwd: root, env });
  writeFileSync(schema, text);
  const chosen = { YEONDONG_SCHEMA: schema, YEONDONG_MODULE_CLIENT: folder };
  const code = await run('graphql-codegen', ['--silent', '--config', 'codegen.ts'], {
    cwd: join(root, 'client'),
    env: chosen,
  });
  if (code !== 0) process.exitCode = code;
}

const wanted = process.argv.slice(2);
try {
  if (wanted.length === 0) for (const folder of ['src', ...PARTS_APART]) await generate(folder, listedModules());
  for (const name of packages.filter((one) => wanted.length === 0 || wanted.includes(definitions.get(one).id))) {
    const folder = clientFolder(name);
    if (folder) await generate(join('..', folder), withRequired(name));
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
