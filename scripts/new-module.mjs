import { cpSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renamed, writingsOf } from './module-names.mjs';
import { root, run, TSC } from './run.mjs';

/**
 * `npm run new:module ID [TITLE]`: copies the example module into a working module of that id, pages and tests with it,
 * and makes it known to everything that lists modules. TITLE is its Korean title.
 */
const [id = '', given] = process.argv.slice(2);
const taken = ['core', 'example', ...readdirSync(join(root, 'modules'))];
if (!/^[a-z]+(-[a-z]+)*$/.test(id) || taken.includes(id) || (given !== undefined && !/[가-힣]$/.test(given))) {
  console.error(
    `usage: npm run new:module ID [TITLE], where ID is kebab-case, such as field-survey, and none of: ${taken.join(', ')}\n` +
      'and TITLE, in Korean, is what its pages are called, such as "현장 조사"',
  );
  process.exit(2);
}
const { pascal, camel, words } = writingsOf(id);
const title = given ?? `${words} 메모`;
const packageName = `@yeondong/${id}`;
const target = join(root, 'modules', id);

function renameBelow(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) renameBelow(path);
    else writeFileSync(path, renamed(readFileSync(path, 'utf8'), id, title));
    renameSync(path, join(folder, renamed(entry.name, id, title)));
  }
}

function edit(file, change) {
  const path = join(root, file);
  const json = JSON.parse(readFileSync(path, 'utf8'));
  change(json);
  writeFileSync(path, `${JSON.stringify(json, null, 2)}\n`);
}

/** As `npm install` would: a link, and the package's place in the lock. Nothing is fetched. */
function link() {
  symlinkSync(join('..', '..', 'modules', id), join(root, 'node_modules', '@yeondong', id));
  const { name, version, license, dependencies } = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8'));
  edit('package-lock.json', ({ packages }) => {
    packages[`modules/${id}`] = { name, version, license, dependencies };
    packages[`node_modules/${packageName}`] = { resolved: `modules/${id}`, link: true };
  });
}

function explainInGlossary() {
  const path = join(root, 'GLOSSARY.md');
  const row = `| ${title} | \`${pascal}Note\` | 이행과제의 현장에서 본 것. · What was seen where initiatives are carried out. | — |`;
  const head = `## ${id}\n\n| 한국어 | English | 뜻 · Meaning | 줄 Line |\n|---|---|---|---|`;
  writeFileSync(path, `${readFileSync(path, 'utf8').trimEnd()}\n\n${head}\n${row}\n`);
}

/** Not what was made from it: typed documents are made anew. */
const copied = (path) => !/\/(dist|node_modules|gql)(\/|$)|\.tsbuildinfo$/.test(path);
cpSync(join(root, 'tests/example-module'), target, { recursive: true, filter: copied });
renameBelow(target);
link();
edit('package.json', (json) => json.yeondong.modules.push(packageName));
edit('tsconfig.json', (json) => json.references.push({ path: `modules/${id}` }, { path: `modules/${id}/tests` }));
explainInGlossary();

const steps = [
  ['biome', ['check', '--write', `modules/${id}`, 'package.json', 'tsconfig.json']],
  [TSC, ['-b']],
  [process.execPath, ['server/bin/yeondong.mjs', 'schema', '--write']],
  [process.execPath, ['scripts/codegen.mjs', id]],
];
for (const [command, args] of steps) {
  const code = await run(command, args);
  if (code !== 0) process.exit(code);
}
console.log(`
modules/${id} is a working module. Next:
  npm start                      open /m/${id}, or ask { ${camel}Notes { totalCount } } in /graphiql
  modules/${id}/README.md        what each folder holds: make it yours
  docs/modules.md                how to change and to extend it
  npm run check && npm test -- modules/${id}`);
