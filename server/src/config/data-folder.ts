import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from './config-error.js';
import { MIN_SECRET_BYTES, refusal } from './variables.js';

const unusable = (wrong: string) => new ConfigError('YEONDONG_DATA_DIR', wrong, './data');

/** @throws {ConfigError} */
export function makeDataDir(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true });
  } catch {
    throw unusable('is not a folder that can be made');
  }
}

/** Where the contents of uploads lie. */
export const filesFolder = (dataDir: string): string => join(dataDir, 'files');

/**
 * The secret in the data directory: made at first use, readable by its owner alone, the same for every process there.
 * @throws {ConfigError}
 */
export function ownSecret(dataDir: string): string {
  const file = join(dataDir, 'secret');
  const secret = readSecret(file) ?? makeSecret(file);
  if (Buffer.byteLength(secret) < MIN_SECRET_BYTES) {
    throw refusal('YEONDONG_SECRET', `in the data directory has fewer than ${MIN_SECRET_BYTES} bytes`);
  }
  return secret;
}

function readSecret(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw unusable('holds a secret that cannot be read');
  }
}

function makeSecret(file: string): string {
  const secret = randomBytes(MIN_SECRET_BYTES).toString('hex');
  try {
    writeFileSync(file, `${secret}\n`, { mode: 0o600, flag: 'wx' });
    return secret;
  } catch (error) {
    // Another process made it in between: then its secret counts.
    const other = (error as NodeJS.ErrnoException).code === 'EEXIST' ? readSecret(file) : null;
    if (other === null) throw unusable('is a folder that cannot be written to');
    return other;
  }
}
