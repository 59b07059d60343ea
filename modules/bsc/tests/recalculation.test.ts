import { changeRows, createPlatform, describeOnBoth, type Platform, readRows } from '@yeondong/testing';
import { type Calls, callsOn } from './fixtures.js';

const ROW = 'id version year fromMonth state total done changed endedAt startedBy { login }';

describeOnBoth('scores calculated anew', (database) => {
  let platform: Platform;
  let calls: Calls;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOn(platform);
  }, 120_000);
  afterAll(() => platform?.stop());

  const scores = () =>
    readRows(
      platform.databaseUrl,
      "SELECT id, score_value, score_status FROM bsc_result WHERE period >= '2006' ORDER BY id",
    );
  const recalculate = (period: string, as = 'bsc') =>
    calls.run('recalculateScores', 'RecalculationInput', ROW, { period }, as);

  it('are what they were before they were lost, and say how many have changed', async () => {
    const before = await scores();
    const lost = before.filter(({ score_value }) => score_value !== null).length;
    expect(lost).toBeGreaterThan(200);
    await changeRows(platform.databaseUrl, "UPDATE bsc_result SET score_value = NULL, score_status = 'NO_DATA'");
    const { data } = await recalculate('2006');
    expect(data?.it).toMatchObject({
      ...{ year: 2006, fromMonth: '2006-01', state: 'DONE', total: 69, done: 69 },
      startedBy: { login: 'bsc' },
    });
    expect(data?.it.changed).toBeGreaterThanOrEqual(lost);
    expect(await scores()).toEqual(before);
    expect((await recalculate('2006-05')).data?.it).toMatchObject({ fromMonth: '2006-05', changed: 0 });
    const { recalculations } = await calls.read(
      '{ recalculations(orderBy: [{ field: STARTED, direction: DESC }]) { totalCount nodes { fromMonth state } } }',
      'staff',
    );
    expect(recalculations).toMatchObject({ totalCount: 2, nodes: [{ state: 'DONE' }, { state: 'DONE' }] });
  });

  it('are the officer’s to ask for, for a year or from a month on', async () => {
    for (const as of ['head', 'staff', 'evaluator', 'auditor'])
      expect((await recalculate('2006', as)).codes).toEqual(['FORBIDDEN']);
    for (const period of ['2006-Q1', '2006-H1'])
      expect(await calls.refused('recalculateScores', 'RecalculationInput', 'id', { period })).toEqual([
        ['bsc.recalculation.period', 'input.period'],
      ]);
    const { nodes } = (await calls.read('{ recalculations(first: 1) { nodes { id version } } }')).recalculations;
    expect(await calls.refused('cancelRecalculation', 'RecalculationReference', 'id', nodes[0])).toEqual([
      ['bsc.recalculation.ended', 'input.id'],
    ]);
  });

  it('of many KPIs go on in the background, one at a time, until they are done or cancelled', async () => {
    await copyKpis(120);
    const { data } = await recalculate('2006');
    expect(data?.it).toMatchObject({ state: 'WAITING', total: 189, done: 0, endedAt: null });
    expect(await calls.refused('recalculateScores', 'RecalculationInput', 'id', { period: '2006' })).toEqual([
      ['bsc.recalculation.pending', 'input.period'],
    ]);
    expect(await ended()).toMatchObject({ state: 'DONE', total: 189, done: 189 });
    const next = (await recalculate('2006')).data?.it;
    const cancelled = await calls.done('cancelRecalculation', 'RecalculationReference', ROW, {
      id: next.id,
      version: next.version,
    });
    expect(cancelled).toMatchObject({ state: 'CANCELLED', done: 0 });
    expect(cancelled.endedAt).not.toBeNull();
  });

  /** More KPIs than are calculated while somebody waits. */
  async function copyKpis(count: number): Promise<void> {
    const [first] = await readRows(platform.databaseUrl, 'SELECT * FROM bsc_kpi ORDER BY id LIMIT 1');
    const columns = Object.keys(first ?? {}).filter((column) => column !== 'id' && column !== 'code');
    const list = columns.join(', ');
    for (let at = 1; at <= count; at += 1)
      await changeRows(
        platform.databaseUrl,
        `INSERT INTO bsc_kpi (code, ${list}) SELECT 'copy.${at}', ${list} FROM bsc_kpi WHERE code = ?`,
        [first?.code],
      );
  }

  async function ended(): Promise<{ state: string }> {
    for (let tries = 0; tries < 120; tries += 1) {
      const [node] = (
        await calls.read(
          '{ recalculations(first: 1, orderBy: [{ field: STARTED, direction: DESC }]) { nodes { state total done } } }',
        )
      ).recalculations.nodes;
      if (node.state === 'DONE') return node;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    throw new Error('The recalculation did not end in a minute');
  }
});
