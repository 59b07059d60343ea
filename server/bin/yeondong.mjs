#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const cli = join(import.meta.dirname, '../dist/cli.js');
if (!existsSync(cli)) {
  process.stderr.write('Yeondong has not been built yet; run: npm install && npm run build\n');
  process.exit(1);
}
const { runCli } = await import(cli);
const exitCode = await runCli(process.argv.slice(2));
// A server goes on until it is stopped. What a failed command has left open must not keep the process.
if (exitCode === 0) process.exitCode = 0;
else if (exitCode !== null) process.exit(exitCode);
