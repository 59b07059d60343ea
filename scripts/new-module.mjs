import { cpSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

/** `npm run new:module ID`: copies the example module into a working module of that name and makes it known. */
const id = process.argv[2] ?? '';
const taken = ['core', 'example', ...readdirSync(join(root, 'modules'))];
if (!/^[a-z]+(-[a-z]+)*$/.test(id) || taken.includes(id)) {
  console.error(
    `usage: npm run new:module ID, where ID is kebab-case, such as plan-sync, and none of: ${taken.join(', ')}`,
  );
  process.exit(2);
}

const pascal = id.replace(/(^|-)([a-z])/g, (_, _dash, letter) => letter.toUpperCase());
const camel = pascal.charAt(0).toLowerCase() + pascal.slice(1);
const snake = id.replaceAll('-', '_');

/** From the most particular name to the least; what stays of `example` is the module's id. */
const RENAMES = [
  [/FieldNote/g, `${pascal}Note`],
  [/fieldNote/g, `${camel}Note`],
  [/field_note/g, 'note'],
  [/field-note/g, 'note'],
  [/EXAMPLE_/g, `${snake.toUpperCase()}_`],
  [/Example/g, pascal],
  [/example_/g, `${snake}_`],
  [/example(?=[A-Z])/g, camel],
  [/\bexample: \{/g, `${camel}: {`],
  [/example/g, id],
];
const renamed = (text) => RENAMES.reduce((result, [from, to]) => result.replace(from, to), text);

function renameBelow(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) renameBelow(path);
    else writeFileSync(path, renamed(readFileSync(path, 'utf8')));
    renameSync(path, join(folder, renamed(entry.name)));
  }
}

function edit(file, change) {
  const path = join(root, file);
  const json = JSON.parse(readFileSync(path, 'utf8'));
  change(json);
  writeFileSync(path, `${JSON.stringify(json, null, 2)}\n`);
}

function explainInGlossary() {
  const path = join(root, 'GLOSSARY.md');
  if (!existsSync(path)) return;
  const row = `| 현장 메모 | \`${pascal}Note\` | 이행과제의 현장에서 본 것. · What was seen where initiatives are carried out. | — |`;
  writeFileSync(
    path,
    `${readFileSync(path, 'utf8').trimEnd()}\n\n## ${id}\n\n| 한국어 | English | 뜻 · Meaning | 줄 Line |\n|---|---|---|---|\n${row}\n`,
  );
}

const target = join(root, 'modules', id);
const copied = (path) => !/\/(dist|node_modules)(\/|$)|\.tsbuildinfo$/.test(path);
cpSync(join(root, 'tests/example-module'), target, { recursive: true, filter: copied });
renameBelow(target);
edit('package.json', (json) => json.yeondong.modules.push(`@yeondong/${id}`));
edit('tsconfig.json', (json) => json.references.push({ path: `modules/${id}` }));
explainInGlossary();

const steps = [
  ['npm', ['install', '--no-audit', '--no-fund']],
  ['biome', ['check', '--write', `modules/${id}`, 'package.json', 'tsconfig.json']],
  ['tsc', ['-b']],
  ['node', ['server/bin/yeondong.mjs', 'schema', '--write']],
];
for (const [command, args] of steps) {
  const code = await run(command, args);
  if (code !== 0) process.exit(code);
}
console.log(`
modules/${id} is a working module. Next:
  npm start                      and ask { ${camel}Notes { totalCount } }
  modules/${id}/src              entities, rules, stores, resolvers: make them yours
  docs/modules.md                what each part of it is
  npm run check && npm test`);
