import { resolve } from 'node:path';
import { PlatformError, RuleError } from '@yeondong/schema';
import { Command, CommanderError } from 'commander';
import { pino } from 'pino';
import { backupCommands } from './commands/backup.js';
import { doctorCommand } from './commands/doctor.js';
import { exportCommand } from './commands/export-table.js';
import { importCommand } from './commands/import-table.js';
import { jobCommands } from './commands/job.js';
import { migrateCommand } from './commands/migrate.js';
import { moduleCommands } from './commands/module.js';
import { createOperator, Failed, localeOf, type Operator } from './commands/operator.js';
import { queryCommand } from './commands/query.js';
import { schemaCommand } from './commands/schema.js';
import { seedCommand } from './commands/seed.js';
import { serveCommand } from './commands/serve.js';
import { tokenCommands } from './commands/token.js';
import { userCommands } from './commands/user.js';
import { verifyCommand } from './commands/verify.js';
import type { Environment } from './config/variables.js';
import { ConfigError } from './config.js';
import { createErrorFormatter } from './graphql/errors/error-formatter.js';
import { mergeMessages } from './graphql/errors/texts.js';

const ROOT = resolve(import.meta.dirname, '../..');
const DONE = 0;
const FAILED = 1;
const WRONG_USAGE = 2;

/** Runs one command; its exit code (0 done, 1 failed, 2 wrong usage), or null for a server that goes on. */
export async function runCli(
  argv: readonly string[],
  env: Environment = process.env,
  root = ROOT,
): Promise<number | null> {
  const operator = createOperator(env, root);
  try {
    await program(operator).parseAsync(argv, { from: 'user' });
    return operator.goesOn ? null : DONE;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : WRONG_USAGE;
    operator.note(explain(error, operator));
    return FAILED;
  }
}

function program(operator: Operator): Command {
  const yeondong = new Command('yeondong')
    .description('The program of an installation of Yeondong, for its operators. Settings come from the environment.')
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError('(--help tells more)')
    .helpCommand(false);
  const commands = [serveCommand, migrateCommand, seedCommand, importCommand, exportCommand, queryCommand];
  const administration = [
    backupCommands,
    verifyCommand,
    userCommands,
    tokenCommands,
    moduleCommands,
    jobCommands,
    doctorCommand,
    schemaCommand,
  ];
  for (const add of [...commands, ...administration]) add(yeondong, operator);
  return yeondong;
}

/** One line for what an operator can mend; the stack for what nobody expected. */
function explain(error: unknown, { env, modules }: Operator): string {
  if (error instanceof ConfigError || error instanceof Failed) return error.message;
  if (error instanceof RuleError || error instanceof PlatformError) {
    const errors = createErrorFormatter(mergeMessages(modules()), pino({ level: 'silent' }));
    const { message, extensions } = errors.format(error, { locale: localeOf(env), requestId: 'command' }).error;
    const issues = (extensions.issues ?? []) as readonly { readonly message: string }[];
    return issues.length > 1 ? issues.map((issue) => issue.message).join('\n') : message;
  }
  if (!(error instanceof Error)) return String(error);
  return env.LOG_LEVEL === 'debug' ? (error.stack ?? error.message) : error.message;
}
