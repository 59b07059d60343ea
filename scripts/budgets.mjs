import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './run.mjs';

/** Most that a visitor loads, gzipped, in bytes. */
const budgets = {
  firstLoad: { js: 270_000, css: 75_000 },
  modulePage: { js: 60_000 },
  explorer: { js: 1_300_000 },
};

const dist = resolve(root, process.env.YEONDONG_CLIENT_DIR || 'client/dist');
const manifestFile = join(dist, '.vite', 'manifest.json');
if (!existsSync(manifestFile)) {
  console.log('The client is not built: npm run build');
  process.exit(1);
}
const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
const gzipped = new Map();

/** The chunk and all that it imports statically. */
function withImports(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) withImports(next, seen);
  return seen;
}

function size(file) {
  if (!gzipped.has(file)) gzipped.set(file, gzipSync(readFileSync(join(dist, file)), { level: 9 }).length);
  return gzipped.get(file);
}

function total(files) {
  return [...new Set(files)].reduce((sum, file) => sum + size(file), 0);
}

const first = withImports('index.html');
const chunks = [...first].map((key) => manifest[key]);
const rows = [
  ['first load, js', total(chunks.map((chunk) => chunk.file)), budgets.firstLoad.js],
  ['first load, css', total(chunks.flatMap((chunk) => chunk.css ?? [])), budgets.firstLoad.css],
];

for (const [key, chunk] of Object.entries(manifest)) {
  const ofModule =
    /^(\.\.\/)?(modules\/[^/]+|tests\/example-module)\/client\//.test(chunk.src ?? '') &&
    (chunk.isEntry || chunk.isDynamicEntry);
  const explorer = chunk.isDynamicEntry && /graphiql|explorer/i.test(chunk.src ?? '');
  if ((!ofModule && !explorer) || first.has(key)) continue;
  const added = [...withImports(key)].filter((other) => !first.has(other)).map((other) => manifest[other].file);
  rows.push([key, total(added), (explorer ? budgets.explorer : budgets.modulePage).js]);
}

for (const [name, bytes, limit] of rows) {
  const mark = bytes > limit ? '✗' : '✓';
  console.log(`${mark} ${name}: ${(bytes / 1000).toFixed(1)} K of ${limit / 1000} K`);
}
process.exitCode = rows.some(([, bytes, limit]) => bytes > limit) ? 1 : 0;
