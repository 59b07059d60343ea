import { buildInitiative, changeRows, idOf } from '../src/builders.js';
import {
  countRows,
  createPlatform,
  type DatabaseKind,
  describeOnBoth,
  type Platform,
  readRows,
  runYeondong,
} from '../src/index.js';

describeOnBoth('the audit log', (database: DatabaseKind) => {
  let platform: Platform;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    for (let at = 0; at < 5; at += 1) await buildInitiative(platform, `SEALED-${at}`);
  });
  afterAll(() => platform.stop());

  it('is sealed into a chain by a job that the server runs each half minute', async () => {
    const unsealed = async () =>
      Number(
        (await readRows(platform.databaseUrl, 'SELECT COUNT(*) AS n FROM core_audit_entry WHERE sequence IS NULL'))[0]
          ?.n,
      );
    expect(await unsealed()).toBeGreaterThan(0);
    const { stdout } = await runYeondong(['job', 'list'], platform.environment);
    expect(stdout).toMatch(/core\.audit-seal\s+every 30 s/);
    expect(await runYeondong(['job', 'run', 'core.audit-seal'], platform.environment)).toMatchObject({ code: 0 });
    expect(await unsealed()).toBe(0);
  });

  it.each([
    ['changed', "UPDATE core_audit_entry SET address = '10.0.0.1' WHERE sequence = 3"],
    ['blamed on another', 'UPDATE core_audit_entry SET actor_id = 1 WHERE sequence = 5'],
    ['removed', 'DELETE FROM core_audit_entry WHERE sequence = 4'],
  ])('shows an entry that was %s', async (_name, forgery) => {
    const rows = await readRows(
      platform.databaseUrl,
      'SELECT * FROM core_audit_entry WHERE sequence IN (3, 4, 5) ORDER BY sequence',
    );
    const well = await runYeondong(['verify'], platform.environment);
    expect({ code: well.code, stderr: well.stderr }).toMatchObject({ code: 0 });
    expect(well.stdout).toContain('All is well');
    expect(await changeRows(platform.databaseUrl, forgery)).toBe(1);
    const forged = await runYeondong(['verify'], platform.environment);
    expect(forged.code).toBe(1);
    expect(forged.stdout).toMatch(/changed at entry \d+/);
    await changeRows(platform.databaseUrl, 'DELETE FROM core_audit_entry WHERE sequence IN (3, 4, 5)');
    for (const row of rows) await restore(row);
  });

  it('says in verify how many rows each table has', async () => {
    const counts = await countRows(platform.databaseUrl);
    const { stdout } = await runYeondong(['verify'], platform.environment);
    expect(stdout).toMatch(new RegExp(`core_initiative\\s+${counts.core_initiative}\\b`));
    expect(stdout).toMatch(new RegExp(`core_activity\\s+${counts.core_activity}\\b`));
  });

  async function restore(row: Record<string, unknown>): Promise<void> {
    const columns = Object.keys(row);
    const values = columns.map((name) =>
      typeof row[name] === 'object' && row[name] !== null ? JSON.stringify(row[name]) : row[name],
    );
    const marks = columns.map(() => '?').join(', ');
    await changeRows(
      platform.databaseUrl,
      `INSERT INTO core_audit_entry (${columns.join(', ')}) VALUES (${marks})`,
      values,
    );
  }

  it('is not reached by any mutation', async () => {
    const id = await idOf(platform, 'domain', 'WELFARE');
    const answer = await platform.gql(
      'mutation($id: ID!) { updateAuditEntry(id: $id) { id } }',
      { id },
      { as: 'auditor' },
    );
    expect(answer.codes).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });
});
