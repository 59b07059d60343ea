import { existsSync } from 'node:fs';
import { type Database, type ModuleDefinition, sql } from '@yeondong/schema';
import type { Config } from '../config.js';
import { openStorage } from '../database/open-storage.js';
import { type Finding, fault, messageOf, warning, well } from './finding.js';
import { missingMigrations, schemaVersion, unknownMigrations } from './schema-version.js';

/** The database: whether it answers, is set safely, and has the tables of this release. */
export async function examineDatabase(config: Config, modules: readonly ModuleDefinition[]): Promise<Finding[]> {
  if (config.database.kind === 'sqlite' && !existsSync(config.database.file)) {
    return [warning('there is no database yet', 'the first start makes it: npm start')];
  }
  const storage = await openStorage(config).catch((error: unknown) => messageOf(error));
  if (typeof storage === 'string') {
    return [
      fault(`the database cannot be opened: ${storage}`, 'look at DATABASE_URL, and whether the database server runs'),
    ];
  }
  try {
    const { reader } = storage;
    const settings = reader.dialect === 'sqlite' ? await sqliteSettings(reader) : await mariaDbSettings(reader);
    return [well('the database answers'), ...settings, ...(await examineTables(reader, modules))];
  } catch (error) {
    return [
      fault(
        `the database cannot be read: ${messageOf(error)}`,
        'npx yeondong verify tells more; else restore a backup',
      ),
    ];
  } finally {
    await storage.close();
  }
}

async function examineTables(reader: Database, modules: readonly ModuleDefinition[]): Promise<Finding[]> {
  const version = await schemaVersion(reader);
  const unknown = unknownMigrations(version, modules);
  const missing = missingMigrations(version, modules);
  const findings = unknown.map((name) =>
    warning(
      `the database has a migration that this program does not know (${name})`,
      'install that module, or the newer release',
    ),
  );
  if (missing.length === 0) return [...findings, well('the tables are up to date'), ...(await examineEvents(reader))];
  return [
    ...findings,
    warning(`${missing.length} migrations are not applied yet`, 'the next start applies them, or npx yeondong migrate'),
  ];
}

async function examineEvents(reader: Database): Promise<Finding[]> {
  const given = await reader.rows<{ name: string; n: number; fault: string }>(
    sql`select name, count(*) as n, max(fault) as fault from core_outbox_event
      where dispatched_at is not null and fault is not null group by name`,
  );
  return given.map(({ name, n, fault: said }) =>
    warning(
      `${Number(n)} events ${name} were given up: ${said}`,
      'mend what their handler needs, then set dispatched_at, attempts and retry_at of these rows to null',
    ),
  );
}

async function sqliteSettings(reader: Database): Promise<Finding[]> {
  const rows = await reader.longRows<{ quick_check: string }>(sql`pragma quick_check`);
  const damage = rows.map((row) => row.quick_check).filter((line) => line !== 'ok');
  return damage.length === 0
    ? [well('the database file is whole')]
    : [fault(`the database file is damaged: ${damage[0]}`, 'stop the server and restore a backup')];
}

interface Variable {
  readonly name: string;
  readonly value: string;
}

async function mariaDbSettings(reader: Database): Promise<Finding[]> {
  const rows = await reader.rows<Variable>(
    sql`select lower(variable_name) as name, variable_value as value from information_schema.global_variables
      where variable_name in ('VERSION', 'INNODB_FLUSH_LOG_AT_TRX_COMMIT', 'INNODB_SNAPSHOT_ISOLATION')`,
  );
  const settings = new Map(rows.map(({ name, value }) => [name, value]));
  const findings = [well(`MariaDB ${settings.get('version') ?? '?'}`)];
  if (settings.get('innodb_flush_log_at_trx_commit') !== '1') {
    findings.push(
      warning(
        'innodb_flush_log_at_trx_commit is not 1: a power cut loses acknowledged writes',
        'set it to 1 in the [mysqld] section',
      ),
    );
  }
  if (settings.get('innodb_snapshot_isolation') === 'OFF') {
    findings.push(
      warning(
        'innodb_snapshot_isolation is OFF: updates at the same time may be lost',
        'set it to ON in the [mysqld] section',
      ),
    );
  }
  return findings;
}
