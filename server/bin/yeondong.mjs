#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';

const root = join(import.meta.dirname, '../..');
const cli = join(root, 'server/dist/cli.js');
if (!existsSync(cli)) {
  process.stderr.write('Yeondong has not been built yet; run: npm install && npm run build\n');
  process.exit(1);
}
const { runCli } = (await imageOfProgram()) ?? (await import(cli));
// V8 would place what outlived a collection once in old memory from the start. Rows and pages do when a request is at work
// just then: each answer would stay until old memory is collected, with all that it names. Set behind the image, whose
// compiled form is only taken as long as the flags are those it was made with.
setFlagsFromString('--no-allocation-site-pretenuring');
const exitCode = await runCli(process.argv.slice(2));
// A server goes on until it is stopped. What a failed command has left open must not keep the process.
if (exitCode === 0) process.exitCode = 0;
else if (exitCode !== null) process.exit(exitCode);

/**
 * Undefined where the program must be read from its files: they have changed, a module is not in the image, node watches
 * them, or the command is about modules and may name a package from elsewhere.
 */
async function imageOfProgram() {
  if (process.env.WATCH_REPORT_DEPENDENCIES || process.argv[2] === 'module') return undefined;
  const { Image } = await import('../dist/image.js');
  const image = new Image(root);
  const listed = () => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).yeondong?.modules ?? [];
  const modules = process.env.YEONDONG_MODULES?.split(',').map((name) => name.trim()) ?? listed();
  return image.serves(modules) ? image.run() : undefined;
}
