import { changeRows, createPlatform, describeOnBoth, issuesOf, type Platform } from '@yeondong/testing';
import { type Calls, callsOn, departmentId } from './fixtures.js';

interface Row {
  department: { code: string };
  group: { code: string } | null;
  base: string | null;
  bonus: string;
  penalty: string;
  total: string | null;
  provisional: boolean;
  cityRank: number | null;
  groupRank: number | null;
  grade: string | null;
  revision: number | null;
}

const ROWS = `frozen rows { department { code } group { code } base bonus penalty total provisional cityRank groupRank
  grade revision }`;

/** Competition ranks of numbers, by counting those above. */
const rankAmong = (all: readonly number[], own: number): number => 1 + all.filter((each) => each > own).length;

describeOnBoth('the ranking of a year', (database) => {
  let platform: Platform;
  let calls: Calls;
  let roads: string;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOn(platform);
    roads = await departmentId(platform, 'ROADS');
  }, 120_000);
  afterAll(() => platform?.stop());

  const ranking = async (): Promise<{ frozen: boolean; rows: Row[] }> =>
    (await calls.read(`{ ranking(year: 2006) { ${ROWS} } }`)).ranking;
  const rowOf = async (code: string): Promise<Row> =>
    (await ranking()).rows.find(({ department }) => department.code === code) as Row;
  const propose = (input: object, as = 'planner') =>
    calls.run(
      'proposeBonusPenalty',
      'BonusPenaltyInput',
      'id version state',
      {
        ...{ department: roads, year: 2006, kind: 'BONUS', rule: '중앙부처 평가 우수', points: '2' },
        ...input,
      },
      as,
    );
  const decide = (record: { id: string; version: number }, state: string, as = 'bsc', reason?: string) =>
    calls.run('decideBonusPenalty', 'BonusPenaltyDecision', 'state decidedOn', { ...record, state, reason }, as);

  it('[BS-07] leads from the score with bonus to a rank in the city and in the group, and to a grade', async () => {
    const { frozen, rows } = await ranking();
    expect([frozen, rows.length]).toEqual([false, 9]);
    const { scorecards } = await calls.read(
      '{ scorecards(year: 2006) { nodes { department { code } score { value coverage } } } }',
    );
    const scores = new Map<string, string>(
      scorecards.nodes.map((node: { department: { code: string }; score: { value: string } }) => [
        node.department.code,
        node.score.value,
      ]),
    );
    const ranked = rows.filter(({ provisional }) => !provisional);
    expect(ranked.length).toBeGreaterThan(2);
    for (const row of rows) {
      expect(row.base).toBe(scores.get(row.department.code));
      expect(Number(row.total)).toBeCloseTo(
        Math.min(100, Number(row.base) + Number(row.bonus) - Number(row.penalty)),
        9,
      );
      if (row.provisional) expect([row.cityRank, row.groupRank, row.grade]).toEqual([null, null, null]);
    }
    for (const row of ranked) {
      const mates = ranked.filter(({ group }) => group?.code === row.group?.code);
      expect(row.cityRank).toBe(
        rankAmong(
          ranked.map(({ total }) => Number(total)),
          Number(row.total),
        ),
      );
      expect(row.groupRank).toBe(
        rankAmong(
          mates.map(({ total }) => Number(total)),
          Number(row.total),
        ),
      );
      const total = Number(row.total);
      expect(row.grade).toBe(total >= 95 ? 'S' : total >= 90 ? 'A' : total >= 80 ? 'B' : 'C');
    }
    expect(await rowOf('WELFARE_POLICY')).toMatchObject({ bonus: '1', penalty: '0', group: { code: 'HQ_BUSINESS' } });
  });

  it('counts an achievement once, accepted by another than who proposed it, up to the cap', async () => {
    expect(await rowOf('ROADS')).toMatchObject({ bonus: '0', penalty: '0' });
    const evidenceKey = '2006-국토-우수';
    const first = (await propose({ evidenceKey })).data?.it as unknown as { id: string; version: number };
    expect(issuesOf((await propose({ evidenceKey })).errors)).toEqual([
      ['bsc.adjustment.counted', 'input.evidenceKey'],
    ]);
    const culture = await departmentId(platform, 'CULTURE_ARTS');
    expect(issuesOf((await propose({ evidenceKey, department: culture })).errors)).toEqual([
      ['bsc.adjustment.counted', 'input.evidenceKey'],
    ]);
    expect((await propose({ evidenceKey: 'x' }, 'head')).codes).toEqual(['FORBIDDEN']);
    expect(issuesOf((await decide(first, 'ACCEPTED', 'planner')).errors)).toEqual([
      ['bsc.adjustment.separation-of-duty', 'input.id'],
    ]);
    expect(issuesOf((await decide(first, 'REJECTED')).errors)).toEqual([
      ['bsc.result.reason-required', 'input.reason'],
    ]);
    expect((await decide(first, 'ACCEPTED')).data?.it).toEqual({ state: 'ACCEPTED', decidedOn: '2006-06-15' });
    const second = (await propose({ evidenceKey: '2006-행자-우수' })).data?.it as never;
    await decide(second, 'ACCEPTED');
    expect(await rowOf('ROADS')).toMatchObject({ bonus: '3' });
    const third = (await propose({ evidenceKey: '2006-도-우수' })).data?.it as never;
    await decide(third, 'REJECTED', 'bsc', '같은 사업임');
    expect((await propose({ evidenceKey: '2006-도-우수' })).codes).toEqual([]);
  });

  it('places departments in groups by year, and takes another scheme from a later year on', async () => {
    const { evaluationGroups } = await calls.read('{ evaluationGroups(year: 2006) { id code title(lang: ko) } }');
    expect(evaluationGroups.map(({ title }: { title: string }) => title)).toEqual([
      ...['본청 사업부서', '본청 지원부서', '구청', '동', '사업소'],
    ]);
    const place = { department: roads, group: evaluationGroups[1].id, year: 2007, misconduct: true };
    expect(issuesOf((await calls.run('placeInGroup', 'GroupMemberInput', 'id', place)).errors)).toEqual([
      ['bsc.result.reason-required', 'input.note'],
    ]);
    const placed = await calls.run('placeInGroup', 'GroupMemberInput', 'year group { code }', {
      ...place,
      misconduct: false,
    });
    expect(placed.data?.it).toEqual({ year: 2007, group: { code: 'HQ_SUPPORT' } });
    expect((await rowOf('ROADS')).group?.code).toBe('HQ_BUSINESS');
    const scheme = {
      ...{ fromYear: 2008, grading: 'QUOTA', tiesGoUp: true, denseRank: false, leastGroup: 5, appealDays: 10 },
      ...{ bonusCap: '3', penaltyCap: '3', mayPassFull: false },
      grades: [{ name: 'S', least: '90', quota: 90, payQuota: 100, payRate: '100' }],
    };
    const save = (input: object) =>
      calls.run('saveEvaluationScheme', 'EvaluationSchemeInput', 'fromYear grading', input);
    expect(issuesOf((await save(scheme)).errors)).toEqual([['bsc.scheme.quota', 'input.grades']]);
    const grades = [{ ...scheme.grades[0], quota: 100 }];
    expect((await save({ ...scheme, grades })).data?.it).toEqual({ fromYear: 2008, grading: 'QUOTA' });
    const { evaluationScheme } = await calls.read(
      '{ evaluationScheme(year: 2007) { fromYear grades { name payRate } } }',
    );
    expect(evaluationScheme).toMatchObject({ fromYear: 2006, grades: [{ name: 'S', payRate: '172.5' }, {}, {}, {}] });
  });

  it('ranks a department that was created in the year apart, with a grade by bands and no rank in the city', async () => {
    const founded = (on: string | null) =>
      changeRows(platform.databaseUrl, "UPDATE core_department SET valid_from = ? WHERE code = 'CIVIL_SERVICE'", [on]);
    const before = (await ranking()).rows;
    const own = (rows: Row[]) => rows.find(({ department }) => department.code === 'CIVIL_SERVICE') as Row;
    await founded('2006-01-01');
    // Other names, so that no answer kept from before is given.
    const { whole } = await calls.read(`{ whole: ranking(year: 2006) { ${ROWS} } }`);
    expect(own(whole.rows)).toEqual(own(before));
    await founded('2006-03-01');
    const { apart } = await calls.read(`{ apart: ranking(year: 2006) { ${ROWS} } }`);
    expect(own(apart.rows)).toMatchObject({ total: own(before).total, cityRank: null, groupRank: 1 });
    expect(own(apart.rows).grade).toBe(Number(own(before).total) >= 90 ? 'A' : 'B');
    const others = (rows: Row[]) =>
      rows
        .filter(({ cityRank }) => cityRank !== null)
        .map(({ cityRank }) => cityRank)
        .sort();
    expect(others(apart.rows)).toHaveLength(others(before).length - 1);
    await founded(null);
  });

  it('is frozen at scoring, late KPIs at 0, and scored again as a new revision beside the earlier one', async () => {
    const move = (to: string) => calls.run('moveScorecards', 'ScorecardsMove', 'status', { year: 2006, to });
    await move('IN_OPERATION');
    await calls.moveToday('2007-01-20');
    expect((await move('CLOSED')).codes).toEqual([]);
    expect(
      issuesOf((await calls.run('rescoreYear', 'RescoreInput', 'year', { year: 2006, reason: '-' })).errors),
    ).toEqual([['bsc.ranking.not-scored', 'input.year']]);
    const open = await rowOf('ROADS');
    expect((await move('SCORED')).codes).toEqual([]);
    const { frozen, rows } = await ranking();
    expect(frozen).toBe(true);
    for (const row of rows) expect([row.revision, row.provisional, row.base === null]).toEqual([1, false, false]);
    const roadsRow = await rowOf('ROADS');
    expect(open.revision).toBeNull();
    expect(Number(roadsRow.base)).toBeLessThan(50);
    expect(roadsRow.bonus).toBe('3');
    const refusedLate = await propose({ evidenceKey: '늦음' });
    expect(issuesOf(refusedLate.errors)).toEqual([['bsc.scheme.scored', 'input.year']]);
    const again = await calls.run('rescoreYear', 'RescoreInput', ROWS, { year: 2006, reason: '확인' });
    expect(again.data?.it).toMatchObject({ rows: rows.map(() => ({ revision: 1 })) });
    const { scorecard } = await calls.read(
      `{ scorecard(department: "${roads}", period: "2006") { finalScores { revision total grade scoredOn scoredBy { login } } } }`,
    );
    expect(scorecard.finalScores).toEqual([
      { revision: 1, total: roadsRow.total, grade: 'C', scoredOn: '2007-01-20', scoredBy: { login: 'bsc' } },
    ]);
    await calls.moveToday('2006-06-15');
  });
});
