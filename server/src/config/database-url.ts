import { resolve } from 'node:path';
import { ConfigError } from './config-error.js';

export type DatabaseTarget =
  | { readonly kind: 'sqlite' /** Absolute. */; readonly file: string }
  | {
      readonly kind: 'mariadb';
      readonly host: string;
      readonly port: number;
      readonly user: string;
      readonly password: string;
      readonly database: string;
    };

const wrongUrl = (wrong: string) =>
  new ConfigError('DATABASE_URL', wrong, 'sqlite:./data/yeondong.db or mysql://user:password@127.0.0.1:3306/yeondong');

/**
 * `sqlite:FILE` (relative to `root`) or `mysql://user:password@host:port/database`. Never repeats the text: it may hold a
 * password.
 * @throws {ConfigError}
 */
export function parseDatabaseUrl(text: string, root: string): DatabaseTarget {
  if (text.startsWith('sqlite:')) {
    const file = text.slice('sqlite:'.length).replace(/^\/\/(?=\/)/, '');
    if (file === '' || file.startsWith('//')) throw wrongUrl('names no file');
    return { kind: 'sqlite', file: resolve(root, file) };
  }
  if (!/^(mysql|mariadb):\/\//.test(text) || !URL.canParse(text)) throw wrongUrl('is neither sqlite: nor mysql:');
  const url = new URL(text);
  const database = decoded(url.pathname.slice(1));
  const user = decoded(url.username);
  if (!url.hostname) throw wrongUrl('names no host');
  if (!user) throw wrongUrl('names no user');
  if (!/^[A-Za-z0-9_$-]{1,64}$/.test(database)) throw wrongUrl('names no database');
  const port = url.port === '' ? 3306 : Number(url.port);
  return { kind: 'mariadb', host: url.hostname, port, user, password: decoded(url.password), database };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw wrongUrl('has a % that encodes nothing');
  }
}
