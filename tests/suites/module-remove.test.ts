import { changeRows, idOf } from '../src/builders.js';
import {
  countRows,
  createPlatform,
  type DatabaseKind,
  describeOnBoth,
  Platform,
  readRows,
  runYeondong,
} from '../src/index.js';

const BOTH = ['@yeondong/bsc', '@yeondong/example'];
/** They grow with every start, sign-in and write; the audit log keeps what a removed module did. */
const ALIVE = ['core_audit_entry', 'core_outbox_event', 'core_session', 'core_api_token', 'core_idempotency'];

const settled = async (platform: Platform) =>
  Object.fromEntries(Object.entries(await countRows(platform.databaseUrl)).filter(([name]) => !ALIVE.includes(name)));

describeOnBoth('a module that is removed', (database: DatabaseKind) => {
  let platform: Platform;
  let never: Platform;

  beforeAll(async () => {
    never = await createPlatform({ database, modules: ['@yeondong/example'] });
    platform = await createPlatform({ database, modules: BOTH });
  }, 180_000);
  afterAll(() => Promise.all([platform.stop(), never.stop()]));

  const remove = (...args: string[]) => runYeondong(['module', 'remove', ...args], platform.environment);

  it('must not be on for a department, nor be the core or unknown', async () => {
    const on = await remove('bsc', '--yes');
    expect([on.code, on.stderr]).toEqual([1, expect.stringMatching(/^Module bsc is on for \d+ departments/)]);
    expect((await remove('core')).stderr).toContain('The core cannot be removed');
    expect((await remove('nothing')).stderr).toContain('There is nothing of a module nothing in the database');
    expect((await remove('example', '--package', '@yeondong/bsc')).code).toBe(1);
  });

  it('is counted before anything goes, and is not removed beside a running server', async () => {
    const department = await idOf(platform, 'department', 'WELFARE_POLICY');
    await platform.data(
      'mutation($department: ID!, $modules: [String!]) { setDepartmentModules(department: $department, modules: $modules) { code } }',
      { department, modules: ['bsc', 'example'] },
      { as: 'planner' },
    );
    expect((await runYeondong(['job', 'run', 'core.due-notices'], platform.environment)).code).toBe(0);
    const evaluation = `INSERT INTO core_evaluation (module, subject_type, subject_key, period, score_status,
      formula_version, score_inputs, method, recorded_at) VALUES ('bsc', 'Goal', 1, '2005', 'VALUE', '1', '[]', 'TRIAL', 1)`;
    await changeRows(platform.databaseUrl, evaluation);
    await platform.stop({ keep: true });
    const environment = { ...platform.environment, YEONDONG_MODULES: '@yeondong/example' };
    const before = await countRows(platform.databaseUrl);
    const told = "SELECT COUNT(*) AS n FROM core_notice WHERE module = 'bsc' OR record_type = 'Alert'";
    const [notices] = await readRows(platform.databaseUrl, told);
    expect(Number(notices?.n)).toBeGreaterThan(3);
    const trial = await runYeondong(['module', 'remove', 'bsc', '--package', '@yeondong/bsc'], environment);
    expect({ code: trial.code, stderr: trial.stderr }).toMatchObject({ code: 0 });
    expect(trial.stdout).toMatch(new RegExp(`^bsc_kpi\\s+${before.bsc_kpi}$`, 'm'));
    expect(trial.stdout).toMatch(new RegExp(`^core_notice\\s+${Number(notices?.n)}$`, 'm'));
    expect(trial.stdout).toContain('nothing was removed');
    expect(await countRows(platform.databaseUrl)).toEqual(before);
    await platform.start();
    const running = await runYeondong(['module', 'remove', 'bsc', '--yes'], environment);
    expect([running.code, running.stderr]).toEqual([1, expect.stringContaining('A server is running')]);
    await platform.stop({ keep: true });
  });

  it('leaves a database like one that never had it, but for the audit log', async () => {
    const environment = { ...platform.environment, YEONDONG_MODULES: '@yeondong/example' };
    const done = await runYeondong(['module', 'remove', 'bsc', '--package', '@yeondong/bsc', '--yes'], environment);
    expect({ code: done.code, stderr: done.stderr }).toMatchObject({ code: 0 });
    const expected = await settled(never);
    const [core] = await readRows(platform.databaseUrl, "SELECT COUNT(*) AS n FROM core_notice WHERE module = 'core'");
    expect(await settled(platform)).toEqual({ ...expected, core_notice: Number(core?.n) });
    expect(Object.keys(expected).filter((name) => name.startsWith('bsc_'))).toEqual([]);
    const sets = await readRows(
      platform.databaseUrl,
      'SELECT own_modules FROM core_department WHERE own_modules IS NOT NULL',
    );
    expect(sets).toEqual([{ own_modules: '["example"]' }]);
    const entries = await readRows(
      platform.databaseUrl,
      "SELECT changes FROM core_audit_entry WHERE act = 'core.module.remove'",
    );
    expect(entries).toHaveLength(1);
    expect(String(entries[0]?.changes)).toContain('"bsc_kpi":');
    await platform.restart({ modules: ['@yeondong/example'] });
    const { notes } = await platform.data<{ notes: { totalCount: number } }>(
      '{ notes: fieldNotes { totalCount } }',
      {},
      { as: 'planner' },
    );
    expect(notes.totalCount).toBe(4);
    expect((await runYeondong(['verify'], { ...platform.environment })).code).toBe(0);
  });
});
