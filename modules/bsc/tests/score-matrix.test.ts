import { createPlatform, describeOnBoth, type Platform, readRows } from '@yeondong/testing';
import { type Calls, callsOn, departmentId } from './fixtures.js';
import { expectMatrixOfCards, matrixRows } from './matrix-check.js';

const MAY = '2006-05';
const APRIL = '2006-04';

describeOnBoth('the matrix of departments by perspectives', (database) => {
  let platform: Platform;
  let calls: Calls;
  let department: string;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOn(platform);
    department = await departmentId(platform, 'WELFARE_POLICY');
  }, 120_000);
  afterAll(() => platform?.stop());

  /** Scorecards of which the month's scores are kept, as they stand on a day. */
  const keptOf = async (month: string, day = '2006-06-15'): Promise<number> => {
    const where = 'month = ? AND perspective_id IS NULL AND (after_day IS NULL OR after_day < ?)';
    return (await readRows(platform.databaseUrl, `SELECT id FROM bsc_card_score WHERE ${where}`, [month, day])).length;
  };

  it.each(['2006-01', '2006-03', APRIL, MAY])(
    '[BS-02] holds in %s what every scorecard of the month says, as a whole and by perspective',
    async (period) => {
      const rows = await expectMatrixOfCards(calls, period);
      expect(rows).toHaveLength(9);
      for (const { total } of rows) expect(Number(total.weight)).toBe(100);
      expect(await keptOf(period)).toBe(9);
    },
  );

  it('draws each month as its own scorecard had it', async () => {
    const [row] = await matrixRows(calls, MAY);
    const months = row?.months ?? [];
    expect(months.map(({ month }) => month)).toEqual(['2006-01', '2006-02', '2006-03', APRIL, MAY]);
    for (const { month, value } of months) {
      const { scorecard } = await calls.read(
        `{ scorecard(department: "${row?.department.id}", period: "${month}") { score { value } } }`,
      );
      expect([month, value]).toEqual([month, scorecard.score.value]);
    }
  });

  it('has no rows in a year without scorecards', async () => {
    expect(await matrixRows(calls, '2005-05')).toEqual([]);
  });

  it('says of a month the same while its results are not due and when they are late', async () => {
    for (const day of ['2006-06-02', '2006-06-05', '2006-06-06', '2006-07-04', '2006-07-20', '2006-06-15']) {
      await calls.moveToday(day);
      await expectMatrixOfCards(calls, MAY);
      await expectMatrixOfCards(calls, '2006-06');
    }
    expect([await keptOf('2006-06'), await keptOf('2006-06', '2006-07-06')]).toEqual([0, 9]);
  });

  it('follows two results of a scorecard that are corrected at the same time', async () => {
    const { resultEntries } = (await calls.read(
      `{ resultEntries(department: "${department}", period: "${APRIL}") { result { id version value status } } }`,
    )) as { resultEntries: { result: { id: string; version: number; value: string | null; status: string } | null }[] };
    const confirmed = resultEntries.flatMap(({ result }) =>
      result?.value && result.status !== 'ENTERED' ? [result] : [],
    );
    const before = await matrixRows(calls, APRIL);
    const corrected = await Promise.all(
      confirmed.slice(0, 2).map(({ id, version, value }, at) => {
        const input = { id, version, value: String(Number(value) * (at === 0 ? 0.9 : 0.8)), reason: '자료 정정' };
        return calls.run('reviseKpiResult', 'ResultRevisionInput', 'revision', input);
      }),
    );
    expect(corrected.map(({ data }) => data?.it.revision)).toEqual([2, 2]);
    for (const month of [APRIL, MAY]) await expectMatrixOfCards(calls, month);
    expect(await matrixRows(calls, APRIL)).not.toEqual(before);
    expect(await keptOf(APRIL)).toBe(9);
  });

  it('follows a KPI to another perspective', async () => {
    const { kpis } = await calls.read(
      '{ kpis(first: 100) { nodes { id code version objective { id perspective { code } } } } }',
    );
    const kpi = kpis.nodes.find(({ code }: { code: string }) => code === 'sample.WELFARE_POLICY-1');
    const { objective } = kpis.nodes.find(
      (other: typeof kpi) => other.objective.perspective.code !== kpi.objective.perspective.code,
    );
    await calls.done('updateKpi', 'KpiUpdate', 'id', { id: kpi.id, version: kpi.version, objective: objective.id });
    await expectMatrixOfCards(calls, MAY);
  });
});
