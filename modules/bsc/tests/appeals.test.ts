import { createPlatform, describeOnBoth, issuesOf, type Platform } from '@yeondong/testing';
import { type Calls, callsOn } from './fixtures.js';

const KPI = 'sample.WELFARE_POLICY-1';

interface Filed {
  id: string;
  version: number;
}
interface Row {
  department: { code: string };
  base: string;
  total: string;
  cityRank: number;
  groupRank: number;
  grade: string;
  revision: number;
}
interface Change {
  department: { code: string };
  before: { total: string; cityRank: number; groupRank: number; grade: string };
  after: { total: string; cityRank: number; groupRank: number; grade: string };
}

describeOnBoth('appeals', (database) => {
  let platform: Platform;
  let calls: Calls;
  let kpi: string;
  let appeal: Filed;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOn(platform);
    kpi = (await calls.read(`{ kpi(code: "${KPI}") { id } }`)).kpi.id;
    await move('IN_OPERATION');
    await calls.moveToday('2007-01-20');
    for (const to of ['CLOSED', 'SCORED', 'NOTIFIED']) await move(to);
  }, 120_000);
  afterAll(() => platform?.stop());

  const move = async (to: string, more: object = {}) => {
    const { errors } = await calls.run('moveScorecards', 'ScorecardsMove', 'id', { year: 2006, to, ...more });
    return issuesOf(errors);
  };
  const file = (as = 'head', of = kpi) =>
    calls.run(
      'fileAppeal',
      'AppealInput',
      'id version state filedOn filedBy { login }',
      { kpi: of, year: 2006, ground: 'CALCULATION', statement: '12월 실적이 계산에서 빠졌습니다. 증빙: 복지-2006-12' },
      as,
    );
  const decide = (input: object, as = 'planner') =>
    calls.run(
      'decideAppeal',
      'AppealRuling',
      'state score decidedOn',
      { ...appeal, reason: '계산을 바로잡음', ...input },
      as,
    );
  const rows = async (): Promise<Row[]> =>
    (
      await calls.read(
        `{ ranking(year: 2006) { rows { department { code } base total cityRank groupRank grade revision } } }`,
      )
    ).ranking.rows;
  const places = (list: readonly Row[]) =>
    new Map(
      list.map(({ department, total, cityRank, groupRank, grade }) => [
        department.code,
        { total, cityRank, groupRank, grade },
      ]),
    );

  it('are taken from the head of the department, inside the window, once for a KPI', async () => {
    expect(issuesOf((await file()).errors)).toEqual([['bsc.appeal.closed', 'input.kpi']]);
    expect(await move('APPEAL')).toEqual([]);
    const { scorecards } = await calls.read('{ scorecards(year: 2006) { nodes { appealUntil } } }');
    expect(scorecards.nodes[0].appealUntil).toBe('2007-01-30');
    for (const as of ['staff', 'bsc']) expect((await file(as)).codes).toEqual(['FORBIDDEN']);
    const roads = await calls.read('{ kpi(code: "sample.ROADS-1") { id } }');
    expect((await file('head', roads.kpi.id)).codes).toEqual(['FORBIDDEN']);
    const { data } = await file();
    expect(data?.it).toMatchObject({ state: 'FILED', filedOn: '2007-01-20', filedBy: { login: 'head' } });
    const filed = data?.it as unknown as Filed | undefined;
    appeal = { id: filed?.id ?? '', version: filed?.version ?? 0 };
    expect(issuesOf((await file()).errors)).toEqual([['bsc.appeal.twice', 'input.kpi']]);
  });

  it('show every rank and grade that would change before the decision, and write nothing', async () => {
    const before = await rows();
    const { appealEffect } = await calls.read(
      `{ appealEffect(appeal: "${appeal.id}", score: "100") { department { code }
        before { total cityRank groupRank grade } after { total cityRank groupRank grade } } }`,
      'planner',
    );
    const changes: Change[] = appealEffect;
    const own = changes.find(({ department }) => department.code === 'WELFARE_POLICY') as Change;
    expect(Number(own.after.total)).toBeGreaterThan(Number(own.before.total));
    const known = places(before);
    for (const change of changes) expect(change.before).toEqual(known.get(change.department.code));
    expect(await rows()).toEqual(before);
  });

  it('are decided by another than who verified, with a score, and scored again beside the earlier score', async () => {
    const before = await rows();
    const { appealEffect } = await calls.read(
      `{ appealEffect(appeal: "${appeal.id}", score: "95") { department { code }
        before { total cityRank groupRank grade } after { total cityRank groupRank grade } } }`,
      'planner',
    );
    expect(issuesOf((await decide({ state: 'ACCEPTED', score: '95' }, 'bsc')).errors)).toEqual([
      ['bsc.appeal.reviewer', 'input.id'],
    ]);
    expect(issuesOf((await decide({ state: 'PARTIAL' })).errors)).toEqual([['bsc.appeal.score', 'input.score']]);
    expect((await decide({ state: 'ACCEPTED', score: '95' }, 'head')).codes).toEqual(['FORBIDDEN']);
    await calls.moveToday('2007-02-06');
    const { committees } = await calls.read(
      '{ committees(where: { code: { eq: "sample.BSC_ADVISORY" } }) { nodes { meetings { id } } } }',
    );
    const meeting = committees.nodes[0].meetings[0].id;
    expect(await move('RESULTS_ADVISED', { meeting })).toEqual([['bsc.life.appeals-undecided', 'input.to']]);
    expect((await decide({ state: 'PARTIAL', score: '95' })).data?.it).toEqual({
      ...{ state: 'PARTIAL', score: '95', decidedOn: '2007-02-06' },
    });
    expect(issuesOf((await decide({ version: 2, state: 'REJECTED' })).errors)).toEqual([
      ['bsc.appeal.state', 'input.id'],
    ]);
    const after = places(await rows());
    const changed = new Map((appealEffect as Change[]).map((change) => [change.department.code, change.after]));
    for (const [code, place] of places(before)) expect(after.get(code)).toEqual(changed.get(code) ?? place);
    const { department } = await calls.read(`{ department(code: "WELFARE_POLICY") { scorecard(period: "2006") {
      finalScores { revision base reason } } } }`);
    const [first, second] = department.scorecard.finalScores;
    expect([first.revision, first.reason, second.revision, second.reason]).toEqual([1, null, 2, '계산을 바로잡음']);
    expect(Number(second.base)).toBeGreaterThan(Number(first.base));
    const { notices } = await calls.read('{ notices(first: 50) { nodes { title path } } }', 'head');
    expect(notices.nodes).toContainEqual({ title: '복지정책과 이의신청이 결정되었습니다', path: '/m/bsc/appeals' });
    expect(await move('RESULTS_ADVISED', { meeting })).toEqual([]);
  });

  it('are seen by those who take part, and by nobody else', async () => {
    const { appeals } = await calls.read(
      '{ appeals(year: 2006) { nodes { state kpi { code } department { code } } } }',
      'head',
    );
    expect(appeals.nodes).toEqual([{ state: 'PARTIAL', kpi: { code: KPI }, department: { code: 'WELFARE_POLICY' } }]);
    expect((await platform.gql('{ appeals { totalCount } }', {}, { as: 'staff' })).codes).toEqual(['FORBIDDEN']);
  });
});
