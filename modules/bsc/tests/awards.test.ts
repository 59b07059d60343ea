import { createPlatform, describeOnBoth, issuesOf, type Platform } from '@yeondong/testing';
import { type Calls, callsOn, departmentId } from './fixtures.js';

interface Proposal {
  grade: { id: string; title: string };
  departments: { id: string; code: string }[];
  tied: { id: string; code: string }[];
}

describeOnBoth('awards at the end of the year', (database) => {
  let platform: Platform;
  let calls: Calls;
  let meetings: string[];

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOn(platform);
    const { committees, activity } = await calls.read(`{
      committees(where: { code: { eq: "sample.BSC_ADVISORY" } }) { nodes { meetings { id } } }
      activity(code: "planned.BS-03") { occurrences { id } } }`);
    meetings = [committees.nodes[0].meetings[0].id, activity.occurrences[0].id];
  }, 120_000);
  afterAll(() => platform?.stop());

  const proposals = async (): Promise<Proposal[]> =>
    (
      await calls.read(`{ awardSchemes(year: 2006) { nodes { proposal {
        grade { id title(lang: ko) } departments { id code } tied { id code } } } } }`)
    ).awardSchemes.nodes[0].proposal;
  const decide = (input: object, as = 'bsc') =>
    calls.run('decideAward', 'AwardDecisionInput', 'tieBreak reason cityRank grade { title(lang: ko) }', input, as);
  const bonus = async (code: string, points: string) => {
    const department = await departmentId(platform, code);
    const input = { department, year: 2006, kind: 'BONUS', rule: '-', points, evidenceKey: `e-${code}` };
    const { data } = await calls.run('proposeBonusPenalty', 'BonusPenaltyInput', 'id version', input, 'planner');
    const decision = { ...(data?.it as object), state: 'ACCEPTED' };
    expect((await calls.run('decideBonusPenalty', 'BonusPenaltyDecision', 'id', decision)).codes).toEqual([]);
  };

  it('exclude the planning office, which runs the evaluation', async () => {
    const { ranking } = await calls.read('{ ranking(year: 2006) { rows { department { code } awardBar } } }');
    const bars = new Map(
      ranking.rows.map((row: { department: { code: string }; awardBar: string | null }) => [
        row.department.code,
        row.awardBar,
      ]),
    );
    expect(bars.get('POLICY_PLANNING')).toBe('MANAGING');
  });

  it('[BS-17] are three: the total and the tie chain decide, a tie at the last prize waits for the committee', async () => {
    await bonus('ROADS', '3');
    await bonus('SENIOR_WELFARE', '2');
    const [first] = await proposals();
    const roads = await departmentId(platform, 'ROADS');
    expect(issuesOf((await decide({ grade: first?.grade.id, department: roads })).errors)).toEqual([
      ['bsc.award.not-final', 'input.department'],
    ]);
    await calls.run('moveScorecards', 'ScorecardsMove', 'status', { year: 2006, to: 'IN_OPERATION' });
    await calls.moveToday('2007-01-20');
    for (const to of ['CLOSED', 'SCORED', 'NOTIFIED', 'APPEAL']) {
      expect((await calls.run('moveScorecards', 'ScorecardsMove', 'id', { year: 2006, to })).codes).toEqual([]);
    }
    const advise = { year: 2006, to: 'RESULTS_ADVISED', meeting: meetings[0] };
    expect(issuesOf((await calls.run('moveScorecards', 'ScorecardsMove', 'id', advise)).errors)).toEqual([
      ['bsc.life.appeals-open', 'input.to'],
    ]);
    await calls.moveToday('2007-02-20');
    expect((await calls.run('moveScorecards', 'ScorecardsMove', 'id', advise)).codes).toEqual([]);
    expect((await calls.run('moveScorecards', 'ScorecardsMove', 'id', { year: 2006, to: 'FINAL' })).codes).toEqual([]);
    const { ranking } = await calls.read(`{ ranking(year: 2006) { frozen rows {
      total base outcomePoints late penalty awardBar department { id code } } } }`);
    expect(ranking.frozen).toBe(true);
    await settle(ranking.rows);
  });

  interface Ranked {
    total: string;
    base: string;
    outcomePoints: string;
    late: number;
    penalty: string;
    awardBar: string | null;
    department: { id: string; code: string };
  }

  /** Gives all awards in turn, ties by the minutes of the committee, and compares with an order made by hand. */
  async function settle(rows: Ranked[]) {
    const keys = ({ total, base, outcomePoints, late, penalty }: Ranked) => [
      -Number(total),
      -Number(base),
      -Number(outcomePoints),
      late,
      Number(penalty),
    ];
    const order = (one: Ranked, other: Ranked): number =>
      keys(one)
        .map((key, at) => key - (keys(other)[at] as number))
        .find((difference) => difference !== 0) ?? 0;
    const able = rows.filter(({ awardBar }) => awardBar === null).sort(order);
    const given: string[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      const open = (await proposals()).find(
        ({ departments, tied }) => departments.length + tied.length > 0,
      ) as Proposal;
      const [sure, tied] = [open.departments[0], open.tied[0]];
      const input = { grade: open.grade.id, department: (sure ?? tied)?.id };
      if (!sure) {
        expect(issuesOf((await decide(input)).errors)).toEqual([['bsc.award.tie', 'input.meeting']]);
        expect(issuesOf((await decide({ ...input, meeting: meetings[1], reason: '추첨' })).errors)).toEqual([
          ['bsc.award.minutes', 'input.meeting'],
        ]);
      }
      const last = able.at(-1)?.department.id;
      expect(issuesOf((await decide({ ...input, department: last })).errors)).toEqual([
        ['bsc.award.not-next', 'input.department'],
      ]);
      expect((await decide(input, 'head')).codes).toEqual(['FORBIDDEN']);
      const more = sure ? {} : { meeting: meetings[0], reason: '위원회가 정함' };
      const { data, codes } = await decide({ ...input, ...more });
      expect(codes).toEqual([]);
      if (!sure) expect(data?.it).toMatchObject({ tieBreak: 'COMMITTEE', reason: '위원회가 정함' });
      given.push((sure ?? tied)?.code as string);
    }
    expect(given.slice(0, 2)).toEqual(able.slice(0, 2).map(({ department }) => department.code));
    expect((await proposals()).every(({ departments, tied }) => departments.length + tied.length === 0)).toBe(true);
    const { awardSchemes } = await calls.read(
      '{ awardSchemes(year: 2006) { nodes { awards { grade { title(lang: ko) } cityRank currentRank decidedOn } } } }',
    );
    const awards = awardSchemes.nodes[0].awards;
    expect(awards.map(({ grade }: Proposal) => grade.title)).toEqual(['우수', '장려', '장려']);
    for (const award of awards) expect(award.currentRank).toBe(award.cityRank);
  }
});
