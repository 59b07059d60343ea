import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { repository } from './server-process.js';

/** Hard links: packages are read, or replaced as a whole, never written into. Between two file systems there are none. */
function link(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  if (spawnSync('cp', ['-al', from, to]).status !== 0) cpSync(from, to, { recursive: true, verbatimSymlinks: true });
}

/** What `npm run build` made of a folder, and by which it knows that nothing is to do. */
const BUILT = ['dist', 'tsconfig.tsbuildinfo'];

/**
 * The repository as it stands in a temporary folder of its own, with its packages and what was built of it.
 */
export function cleanCopy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'yd-copy-'));
  const { stdout } = spawnSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    cwd: repository,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  const files = stdout.split('\0').filter((file) => file !== '' && existsSync(join(repository, file)));
  for (const file of files) cpSync(join(repository, file), join(folder, file));
  const folders = [...new Set(files.map((file) => dirname(file)))];
  for (const place of folders) {
    const packages = join(place, 'node_modules');
    if (existsSync(join(repository, packages))) link(join(repository, packages), join(folder, packages));
    for (const name of BUILT) {
      const made = join(repository, place, name);
      if (existsSync(made)) cpSync(made, join(folder, place, name), { recursive: true, preserveTimestamps: true });
    }
  }
  return folder;
}
