import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { Failed } from './operator.js';

export interface Delivery {
  readonly format: string;
  readonly output?: string;
}

/** Refuses a format that there is none of, and a workbook on a terminal. */
export function checkDelivery(command: Command, { format, output }: Delivery, formats: readonly string[]): void {
  if (!formats.includes(format)) command.error(`error: --format is one of ${formats.join(', ')}`);
  if (format === 'xlsx' && output === undefined && process.stdout.isTTY)
    command.error('error: a workbook goes to a file: say --output FILE');
}

/** Gives a result out: into a file, or on stdout. */
export async function deliver(content: string | Uint8Array, { output }: Delivery): Promise<void> {
  if (output === undefined) process.stdout.write(content);
  else
    await writeFile(resolve(output), content).catch((error: NodeJS.ErrnoException) => {
      throw new Failed(`${output} cannot be written: ${error.code}`);
    });
}
