import { coreModule, type ModuleDefinition } from '@yeondong/schema';
import { pino } from 'pino';
import type { Environment } from '../config/variables.js';
import { type Config, readConfig } from '../config.js';
import { createLog, type Log } from '../log.js';
import { openPlatform, type Platform } from '../platform.js';

/** A command that did not reach its end, told in one line. */
export class Failed extends Error {}

/** What commands work with: the configuration, the platform while they need it, and the terminal. */
export interface Operator {
  readonly env: Environment;
  readonly root: string;
  readonly config: () => Config;
  /** Warnings and errors, on stderr: stdout belongs to results. */
  readonly log: () => Log;
  /** The modules of the platform that was opened last; texts of errors are theirs. */
  readonly modules: () => readonly ModuleDefinition[];
  /** True once a server has been started. */
  goesOn: boolean;
  withPlatform<T>(work: (platform: Platform) => Promise<T>): Promise<T>;
  /** A line of the result. */
  print(line: string): void;
  /** A line about the work. */
  note(line: string): void;
}

export function createOperator(env: Environment, root: string): Operator {
  let known: Config | undefined;
  let modules: readonly ModuleDefinition[] = [coreModule];
  const config = (): Config => {
    known ??= readConfig(env, root);
    return known;
  };
  const log = (): Log =>
    createLog({ ...config(), logLevel: env.LOG_LEVEL ? config().logLevel : 'warn' }, pino.destination(2));
  return {
    env,
    root,
    config,
    log,
    modules: () => modules,
    goesOn: false,
    withPlatform: async (work) => {
      const platform = await openPlatform(config(), log());
      modules = platform.registry.modules;
      try {
        return await work(platform);
      } finally {
        await platform.close();
      }
    },
    print: (line) => void process.stdout.write(`${line}\n`),
    note: (line) => void process.stderr.write(`${line}\n`),
  };
}

/** The language of the messages that an operator reads. */
export const localeOf = (env: Environment): 'ko' | 'en' => (/^ko/i.test(env.LC_ALL || env.LANG || '') ? 'ko' : 'en');

/** Lines of columns, as wide as their widest cell. Hangul takes two places. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)))
      .join('  ')
      .trimEnd(),
  );
}

const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (/[ᄀ-ᅟ⺀-꓏가-힣豈-﫿︰-﹏＀-｠]/u.test(sign) ? 2 : 1), 0);
