import { tableOf } from '@yeondong/schema';
import { countRows, readRows } from '../rows.js';
import { command, SEED, type Subject } from './subject.js';

/** What the load itself and the server's jobs write. */
const APART = /^core_(audit_entry|outbox_event|session)$/;

const prefixOf = ({ definition }: Subject): string => `${definition.id.replaceAll('-', '_')}_`;

/** Every column of every table, so that a migration that runs twice would show. */
async function columnsIn({ platform, database }: Subject): Promise<Record<string, unknown>[]> {
  return readRows(
    platform.databaseUrl,
    database === 'sqlite'
      ? 'SELECT m.name AS t, c.name AS c, c.type FROM sqlite_master m JOIN pragma_table_info(m.name) c ORDER BY 1, 2'
      : `SELECT table_name AS t, column_name AS c, column_type FROM information_schema.columns
           WHERE table_schema = DATABASE() ORDER BY 1, 2`,
  );
}

/** Rows of every table but those that the load writes about itself. */
async function contents({ platform }: Subject): Promise<Record<string, Record<string, unknown>[]>> {
  const tables = Object.keys(await countRows(platform.databaseUrl)).filter((name) => !APART.test(name));
  const rows = await Promise.all(
    tables.map((table) => readRows(platform.databaseUrl, `SELECT * FROM ${table} ORDER BY 1, 2`)),
  );
  return Object.fromEntries(tables.map((table, at) => [table, rows[at] ?? []]));
}

/** The programs of the plan name the module that carries them out; they are the plan's. */
const OF_THE_PLAN = 'core_program';

/** Rows of the core that name a record of the module by its type, or the module as their writer. */
async function pointersAt(subject: Subject): Promise<string[]> {
  const types = subject.definition.entities.map((entity) => tableOf(entity).type);
  const found: string[] = [];
  for (const { t, c } of await columnsIn(subject)) {
    const [table, column] = [String(t), String(c)];
    if (!table.startsWith('core_') || APART.test(table) || table === OF_THE_PLAN) continue;
    const values = column === 'module' ? [subject.definition.id] : /^(record|subject)_type$/.test(column) ? types : [];
    for (const value of values) {
      const count = `SELECT COUNT(*) AS n FROM ${table} WHERE ${column} = ?`;
      const [row] = await readRows(subject.platform.databaseUrl, count, [value]);
      if (Number(row?.n) > 0) found.push(`${table}.${column} = ${value}: ${Number(row?.n)}`);
    }
  }
  return found;
}

/** Tables and samples. The last of the suite: it takes the sample out. */
export function seedTests(subject: () => Subject): void {
  it('has a table with every column that its entities declare', async () => {
    const columns = new Set((await columnsIn(subject())).map(({ t, c }) => `${t}.${c}`));
    const declared = subject().definition.entities.flatMap((entity) => {
      const { name, columns: own } = tableOf(entity);
      return [...own.values()].map((column) => `${name}.${column.name}`);
    });
    expect(declared.filter((column) => !columns.has(column))).toEqual([]);
  });

  it('changes nothing when migrations and seeds run again', async () => {
    const [tables, rows] = [await columnsIn(subject()), await contents(subject())];
    await command(subject().platform, 'seed', SEED);
    expect(await columnsIn(subject())).toEqual(tables);
    expect(await contents(subject())).toEqual(rows);
  });

  it('leaves nothing of its sample behind, and nothing that points at it', async () => {
    const { platform, reference } = subject();
    await command(platform, 'seed', '--remove-sample');
    const own = Object.entries(await countRows(platform.databaseUrl)).filter(([table]) =>
      table.startsWith(prefixOf(subject())),
    );
    expect(Object.fromEntries(own)).toEqual(Object.fromEntries(own.map(([table]) => [table, reference[table] ?? 0])));
    expect(await pointersAt(subject())).toEqual([]);
    // MariaDB holds foreign keys by itself; SQLite would let a careless connection through.
    if (subject().database === 'sqlite') expect(await command(platform, 'verify')).toContain('All is well');
  });
}
