import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Config } from '../config.js';
import { type Finding, fault, messageOf, warning, well } from './finding.js';

const NEEDED_NODE = [20, 19] as const;
const LITTLE_SPACE_MB = 1_000;
const NO_SPACE_MB = 100;

/** The machine under the server: Node, disk, permissions, port, programs for backups. */
export async function examineMachine(config: Config): Promise<Finding[]> {
  return [
    examineNode(),
    examineFolder(config),
    await examineSpace(config),
    ...examineSecret(config),
    await examinePort(config),
    ...(await examineDriver(config)),
  ];
}

function examineNode(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const enough = major > NEEDED_NODE[0] || (major === NEEDED_NODE[0] && minor >= NEEDED_NODE[1]);
  return enough
    ? well(`Node ${process.versions.node}`)
    : fault(`Node ${process.versions.node} is too old`, `install Node ${NEEDED_NODE.join('.')} or newer`);
}

function examineFolder({ dataDir }: Config): Finding {
  try {
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    return well(`the data directory ${dataDir} can be written to`);
  } catch {
    return fault(
      `the data directory ${dataDir} cannot be written to`,
      'give it to the account of the server, or set YEONDONG_DATA_DIR',
    );
  }
}

async function examineSpace({ dataDir }: Config): Promise<Finding> {
  const { bavail, bsize } = await statfs(dataDir);
  const free = Math.floor((bavail * bsize) / 1_000_000);
  if (free < NO_SPACE_MB)
    return fault(`${free} MB are free on the disk of the data directory`, 'make room: writes will fail soon');
  if (free < LITTLE_SPACE_MB)
    return warning(`${free} MB are free on the disk of the data directory`, 'make room, or move the data directory');
  return well(`${free} MB are free on the disk of the data directory`);
}

function examineSecret({ dataDir }: Config): Finding[] {
  const file = join(dataDir, 'secret');
  if (!existsSync(file) || (statSync(file).mode & 0o077) === 0) return [];
  return [warning(`${file} can be read by other accounts`, `chmod 600 ${file}`)];
}

async function examinePort({ host, port }: Config): Promise<Finding> {
  const taken = await new Promise<string | null>((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    probe.listen({ host, port }, () => probe.close(() => resolve(null)));
  });
  if (taken === null) return well(`${host}:${port} is free to listen on`);
  if (taken === 'EADDRINUSE')
    return warning(`${host}:${port} is in use`, 'that is right while the server runs; else set PORT');
  return fault(`${host}:${port} cannot be listened on (${taken})`, 'set HOST or PORT');
}

async function examineDriver({ database }: Config): Promise<Finding[]> {
  if (database.kind === 'sqlite') {
    try {
      const { default: Sqlite } = await import('better-sqlite3');
      new Sqlite(':memory:').close();
      return [];
    } catch (error) {
      const mend = 'npm rebuild better-sqlite3; where it must compile, it needs python3, make and g++ first';
      return [fault(`the embedded database cannot be loaded: ${messageOf(error).split('\n')[0]}`, mend)];
    }
  }
  const has = (program: string) =>
    promisify(execFile)(program, ['--version']).then(
      () => true,
      () => false,
    );
  if ((await has('mariadb-dump')) && (await has('mariadb'))) return [];
  return [
    warning(
      'mariadb-dump or mariadb is not installed, so that backup and restore cannot work',
      'apt-get install mariadb-client',
    ),
  ];
}
