import { coreModule, tableOf } from '@yeondong/schema';
import { countRows, readRows } from '../rows.js';
import { command, PATIENCE_MS, SEED, type Subject } from './subject.js';

/** What the load itself and the server's jobs write. */
const APART = /^core_(audit_entry|outbox_event|session)$/;

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  /** 1 where it may be empty. */
  readonly nullable: number;
}

const COLUMNS = {
  sqlite: `SELECT m.name AS "table", c.name AS "column", c.type AS type, c.pk = 0 AND c."notnull" = 0 AS nullable
    FROM sqlite_master m JOIN pragma_table_info(m.name) c ORDER BY 1, 2`,
  mariadb: `SELECT table_name AS \`table\`, column_name AS \`column\`, column_type AS type,
      is_nullable = 'YES' AS nullable FROM information_schema.columns WHERE table_schema = DATABASE() ORDER BY 1, 2`,
};

/** Every column of every table, so that a migration that runs twice would show. */
const columnsIn = async ({ platform, database }: Subject): Promise<Column[]> =>
  (await readRows(platform.databaseUrl, COLUMNS[database])) as unknown as Column[];

/** Rows of every table but those that the load writes about itself. */
async function contents({ platform }: Subject): Promise<Record<string, Record<string, unknown>[]>> {
  const tables = Object.keys(await countRows(platform.databaseUrl)).filter((name) => !APART.test(name));
  const rows = await Promise.all(
    tables.map((table) => readRows(platform.databaseUrl, `SELECT * FROM ${table} ORDER BY 1, 2`)),
  );
  return Object.fromEntries(tables.map((table, at) => [table, rows[at] ?? []]));
}

/** How many rows of each of the module's tables are marked as a sample; what the plan itself has bears no mark. */
async function markedRows({ platform, definition }: Subject): Promise<Record<string, number>> {
  const marked = definition.entities.map(tableOf).filter(({ columns }) => columns.has('sample'));
  const counts = marked.map(async ({ name }) => {
    const [row] = await readRows(platform.databaseUrl, `SELECT COUNT(*) AS n FROM ${name} WHERE sample = 1`);
    return [name, Number(row?.n)] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}

/** Rows of the core that name a record of the module which is not there. */
async function pointersAt(subject: Subject): Promise<string[]> {
  const { platform, definition } = subject;
  const columns = await columnsIn(subject);
  const found: string[] = [];
  for (const { table, column } of columns) {
    const kind = /^(record|subject)_type$/.exec(column)?.[1];
    const key = [`${kind}_key`, `${kind}_id`].find((name) =>
      columns.some((one) => one.table === table && one.column === name),
    );
    if (!kind || !key || !table.startsWith('core_') || APART.test(table)) continue;
    for (const { name, type } of definition.entities.map(tableOf)) {
      const dangling = `SELECT COUNT(*) AS n FROM ${table} p WHERE p.${column} = ?
        AND NOT EXISTS (SELECT 1 FROM ${name} r WHERE r.id = p.${key})`;
      const [row] = await readRows(platform.databaseUrl, dangling, [type]);
      if (Number(row?.n) > 0) found.push(`${table}.${column} = ${type}: ${Number(row?.n)}`);
    }
  }
  return found;
}

/** Tables and samples. The last of the suite: it takes the sample out. */
export function seedTests(subject: () => Subject): void {
  it(
    'has a table with every column that its entities declare',
    async () => {
      const columns = new Set((await columnsIn(subject())).map(({ table, column }) => `${table}.${column}`));
      const declared = subject().definition.entities.flatMap((entity) => {
        const { name, columns: own } = tableOf(entity);
        return [...own.values()].map((column) => `${name}.${column.name}`);
      });
      expect(declared.filter((column) => !columns.has(column))).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    'lets no column be empty that its entity takes for always there',
    async () => {
      const optional = (await columnsIn(subject())).filter(({ nullable }) => Number(nullable) === 1);
      const names = new Set(optional.map(({ table, column }) => `${table}.${column}`));
      const entities = [...coreModule.entities, ...subject().definition.entities];
      const declared = entities.flatMap((entity) => {
        const { name, columns: own } = tableOf(entity);
        return [...own.values()].filter(({ nullable }) => !nullable).map((column) => `${name}.${column.name}`);
      });
      expect(declared.filter((column) => names.has(column))).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    'changes nothing when migrations and seeds run again',
    async () => {
      const [tables, rows] = [await columnsIn(subject()), await contents(subject())];
      await command(subject().platform, 'seed', SEED);
      expect(await columnsIn(subject())).toEqual(tables);
      expect(await contents(subject())).toEqual(rows);
    },
    PATIENCE_MS,
  );

  it(
    'leaves nothing of its sample behind, and nothing that points at it',
    async () => {
      const { platform } = subject();
      const samples = await markedRows(subject());
      await command(platform, 'seed', '--remove-sample');
      expect(await markedRows(subject())).toEqual(Object.fromEntries(Object.keys(samples).map((table) => [table, 0])));
      expect(await pointersAt(subject())).toEqual([]);
      // MariaDB holds foreign keys by itself; SQLite would let a careless connection through.
      if (subject().database === 'sqlite') expect(await command(platform, 'verify')).toContain('All is well');
    },
    PATIENCE_MS,
  );
}
