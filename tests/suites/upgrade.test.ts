import {
  type Calls,
  callsOf,
  changeRows,
  createPlatform,
  describeOnBoth,
  type Platform,
  readRows,
} from '@yeondong/testing';
import { loadModule } from '../src/module-contract/load.js';

const KPI = "(select id from bsc_kpi where code = 'sample.WELFARE_POLICY-1')";
type Former = readonly [string, string, string, number, string | null, string | null];
/** State, rule, month, times, value, action, as the first version kept alerts. */
const FORMER: readonly [Former, Former, Former, Former] = [
  ['RAISED', 'SCORE', '2006-02', 1, '71', null],
  ['ACKNOWLEDGED', 'SCORE', '2006-03', 2, '68.5', '상담 인력 보강'],
  ['RESOLVED', 'GAP', '2006-01', 3, '12', '현장 점검'],
  ['RETRACTED', 'LATE', '2006-04', 1, null, null],
];

describeOnBoth('a database of an earlier version', (database) => {
  let platform: Platform;
  let calls: Calls;
  const change = (text: string) => changeRows(platform.databaseUrl, text);

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOf(platform, 'bsc');
  }, 120_000);
  afterAll(() => platform?.stop());

  /** Runs the migrations of alerts whose names match, in their order, as the start of the program does. */
  async function migrate(names: RegExp): Promise<void> {
    const runner = { query: change, connection: { options: { type: database } } };
    for (const Migration of (await loadModule('@yeondong/bsc')).definition.migrations) {
      const migration = new Migration();
      if (names.test(String(migration.name))) await migration.up(runner as never);
    }
  }

  it('keeps every alert with its action; of two open ones of a rule the newer stays open', async () => {
    for (const table of ['bsc_alert_step', 'bsc_kpi_alert']) await change(`drop table ${table}`);
    await migrate(/-bsc_alert(_kpi_id_rule|_department_id_state)?-/);
    for (const [state, rule, month, count, value, action] of FORMER) {
      const text = (word: string | null) => (word === null ? 'null' : `'${word}'`);
      const stored = value === null ? 'null' : String(Number(value) * 1_000_000);
      await change(
        `insert into bsc_alert (kpi_id, department_id, rule, state, raised_in, cleared_in, count, value, raised_on, due_on,
          acknowledged_by_id, acknowledged_at, action, version)
          select id, department_id, '${rule}', '${state}', '${month}', ${state === 'RESOLVED' ? "'2006-03'" : 'null'}, ${count},
          ${stored}, '${month}-28', '2006-06-30', null, null, ${text(action)}, 4 from bsc_kpi where id = ${KPI}`,
      );
    }
    await migrate(/-(bsc_kpi_alert(_.+)?|bsc_alert_drop|bsc_alert_step(_alert_id)?)-/);
    const { alerts } = await calls.read(
      `{ alerts(year: 2006, where: { kpi: { code: { eq: "sample.WELFARE_POLICY-1" } } }, orderBy: [{ field: RAISED }]) { nodes {
        state rule raisedIn count value action severity version dueOn } } }`,
    );
    const now = { severity: 'AMBER', version: 4, dueOn: '2006-06-30' };
    const alert = (state: string, [, rule, raisedIn, count, value, action]: Former) => ({
      ...{ state, rule, raisedIn, count, value, action },
      ...now,
    });
    expect(alerts.nodes).toEqual([
      alert('RESOLVED', FORMER[2]),
      alert('EXPIRED', FORMER[0]),
      alert('ACKNOWLEDGED', FORMER[1]),
      alert('RETRACTED', FORMER[3]),
    ]);
    expect(
      await readRows(platform.databaseUrl, 'select rule, open_mark from bsc_kpi_alert where open_mark is not null'),
    ).toEqual([{ rule: 'SCORE', open_mark: 1 }]);
  });
});
