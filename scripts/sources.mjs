import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const made = new Set(['node_modules', 'dist', '.work']);

/** Every file at or below a path, relative to the repository; nothing that was made by a tool. */
export function filesBelow(path) {
  if (!existsSync(join(root, path))) return [];
  const entries = readdirSync(join(root, path), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const child = join(path, entry.name);
    if (entry.isDirectory()) return made.has(entry.name) ? [] : filesBelow(child);
    return entry.name.endsWith('.tsbuildinfo') ? [] : [child];
  });
}

/** Hash of the names and contents of files; the same on every machine. */
export function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of [...files].sort()) {
    hash.update(`${file}\0`);
    if (existsSync(join(root, file))) hash.update(readFileSync(join(root, file)));
    hash.update('\0');
  }
  return hash.digest('hex');
}

/** Folders of the TypeScript projects that the root tsconfig.json builds. */
export function projects() {
  const { references } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8'));
  return references.map((reference) => reference.path);
}

/** Where a project's compiler output goes, and from where. */
export function outputOf(project) {
  const { rootDir, outDir } = JSON.parse(readFileSync(join(root, project, 'tsconfig.json'), 'utf8')).compilerOptions;
  return { from: join(root, project, rootDir), to: join(root, project, outDir) };
}

/**
 * Removes compiled files whose source is gone: tsc leaves them, and a deleted test would run for ever. And where the
 * output as a whole is gone, what tsc remembers of it: it would take the project for built.
 */
export function sweep(project) {
  const { from, to } = outputOf(project);
  if (!existsSync(to)) {
    rmSync(join(root, project, 'tsconfig.tsbuildinfo'), { force: true });
    return;
  }
  const others = projects().map((other) => `${outputOf(other).to}/`);
  for (const entry of readdirSync(to, { recursive: true })) {
    const compiled = join(to, entry);
    if (!entry.endsWith('.js') || others.some((other) => other !== `${to}/` && compiled.startsWith(other))) continue;
    if (existsSync(join(from, entry.replace(/\.js$/, '.ts')))) continue;
    for (const ending of ['.js', '.js.map', '.d.ts']) rmSync(compiled.replace(/\.js$/, ending), { force: true });
  }
}
