import { type ChildProcess, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';

/**
 * Makes sure that a program of a Debian package is there, installing the package when we may.
 * Throws one sentence that says how to mend it otherwise.
 */
export function requireProgram(path: string, ...packages: string[]): string {
  if (existsSync(path)) return path;
  const install = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  const root = process.getuid?.() === 0;
  if (root && existsSync('/usr/bin/apt-get')) {
    for (const command of ['apt-get update', install]) {
      const [program = '', ...args] = command.split(' ');
      spawnSync(program, args, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    }
  }
  if (!existsSync(path)) throw new Error(`The tests need ${path}. Install it as root: apt-get update && ${install}`);
  return path;
}

/** Command and arguments that end a child together with its parent, so that a killed test run leaves nothing behind. */
export function tiedToParent(program: string, args: string[]): [string, string[]] {
  const setpriv = '/usr/bin/setpriv';
  return existsSync(setpriv) ? [setpriv, ['--pdeathsig', 'TERM', program, ...args]] : [program, args];
}

/** Stops a server by its pid, if it still runs, and removes the directory of its data. */
export async function endWithData(server: ChildProcess, signal: NodeJS.Signals, directory: string): Promise<void> {
  if (server.exitCode === null) {
    const gone = once(server, 'exit');
    server.kill(signal);
    await gone;
  }
  rmSync(directory, { recursive: true, force: true });
}
