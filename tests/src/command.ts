import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cleanEnvironment, repository, yeondongProgram } from './server-process.js';

/** How a `yeondong` command ended. */
export interface CommandResult {
  /** 0 done, 1 failed, 2 wrong usage; null when a signal ended it. */
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs `yeondong ARGUMENTS`, for instance on a platform's data with its `environment`. */
export async function runYeondong(args: string[], env: Record<string, string> = {}): Promise<CommandResult> {
  const child = spawn(process.execPath, [yeondongProgram, ...args], {
    cwd: repository,
    env: cleanEnvironment(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const result: CommandResult = { code: null, stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (chunk: string) => {
      result[stream] += chunk;
    });
  }
  const [code] = await once(child, 'close');
  return { ...result, code };
}
