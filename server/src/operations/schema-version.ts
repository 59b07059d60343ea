import { type Database, type ModuleDefinition, raw, type Sql, sql } from '@yeondong/schema';

/** Names of the migrations that a database has, by module. */
export type SchemaVersion = Readonly<Record<string, readonly string[]>>;

const SUFFIX = '_migration';

export async function tablesOf(db: Database): Promise<string[]> {
  const statement: Sql =
    db.dialect === 'sqlite'
      ? sql`select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name`
      : sql`select table_name as name from information_schema.tables where table_schema = database() order by table_name`;
  return (await db.rows<{ name: string }>(statement)).map(({ name }) => name);
}

export async function schemaVersion(db: Database): Promise<SchemaVersion> {
  const version: Record<string, string[]> = {};
  for (const table of (await tablesOf(db)).filter((name) => name.endsWith(SUFFIX))) {
    const rows = await db.rows<{ name: string }>(sql`select name from ${raw(table)} order by id`);
    version[table.slice(0, -SUFFIX.length).replaceAll('_', '-')] = rows.map(({ name }) => name);
  }
  return version;
}

const namesOf = ({ migrations }: ModuleDefinition): string[] =>
  migrations.map((Migration) => {
    const { name = Migration.name } = new Migration();
    return name;
  });

/** Migrations of a version that this program does not know: then it is of a newer release, or of a module not installed. */
export function unknownMigrations(version: SchemaVersion, modules: readonly ModuleDefinition[]): string[] {
  const known = new Map(modules.map((module) => [module.id, new Set(namesOf(module))]));
  return Object.entries(version).flatMap(([id, names]) =>
    names.filter((name) => !known.get(id)?.has(name)).map((name) => `${id}: ${name}`),
  );
}

/** Migrations of the installed modules that a database still lacks. */
export const missingMigrations = (version: SchemaVersion, modules: readonly ModuleDefinition[]): string[] =>
  modules.flatMap((module) =>
    namesOf(module)
      .filter((name) => !version[module.id]?.includes(name))
      .map((name) => `${module.id}: ${name}`),
  );
