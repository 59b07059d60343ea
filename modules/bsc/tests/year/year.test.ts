import { createPlatform, describeOnBoth, type Platform } from '@yeondong/testing';
import { type Calls, callsOn } from '../fixtures.js';
import { codeOf, DEPARTMENTS, draftKpis, KPIS, profileOf, totalFormula, totalOf, YEAR } from './scenario.js';
import { kpiScores, published, worked } from './sheet.js';
import { type Waiting, YearActs } from './year-acts.js';
import { givesAwards } from './year-awards.js';
import { YearRewards } from './year-rewards.js';

const SCORES = kpiScores();
const W = 'WELFARE_POLICY';

interface Card {
  id: string;
  version: number;
  status: string;
}
interface Printed {
  appliedWeight: string | null;
  point: string | null;
}
/** January 2007 to March 2008, as its people do it; every figure against the sheets. */
describeOnBoth('a whole year', (database) => {
  let platform: Platform;
  let calls: Calls;
  let acts: YearActs;
  let rewards: YearRewards;
  let meeting: string;
  const ids = new Map<string, string>();
  const cards = new Map<string, Card>();

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOn(platform);
    acts = new YearActs(platform, calls);
    rewards = new YearRewards(platform, calls, acts);
    const { committees } = await calls.read(
      '{ committees(where: { code: { eq: "sample.BSC_ADVISORY" } }) { nodes { meetings { id } } } }',
    );
    meeting = committees.nodes[0].meetings[0].id;
    await calls.moveToday(`${YEAR}-01-10`);
  }, 120_000);
  afterAll(() => platform?.stop());

  const department: YearActs['department'] = (code) => acts.department(code);
  const moveCards: YearActs['moveCards'] = (to, more) => acts.moveCards(to, more);

  it('begins with drafts of the January workshop', async () => {
    for (const [kpi, id] of await draftKpis(platform, calls)) ids.set(kpi, id);
    expect(ids.size).toBe(KPIS.length);
    for (const { department: code = '' } of DEPARTMENTS) {
      const items = KPIS.filter((line) => line.department === code).map(({ kpi = '', weight }) => ({
        kpi: ids.get(kpi),
        weight,
      }));
      const drawn = await calls.run(
        'saveScorecard',
        'ScorecardInput',
        'id version status',
        { department: await department(code), year: YEAR, items },
        code === W ? 'staff' : 'bsc',
      );
      expect(drawn.errors).toEqual([]);
      cards.set(code, drawn.data?.it as unknown as Card);
    }
  });

  it('goes on in February with targets, review, advice and confirmation', async () => {
    await acts.workSchedule();
    for (const line of KPIS) {
      const { kpi = '', target, baseline } = line;
      const input = { kpi: ids.get(kpi), year: YEAR, target, baseline: baseline || null, profile: profileOf(line) };
      expect([kpi, (await calls.run('setKpiTarget', 'KpiTargetInput', 'id', input)).errors]).toEqual([kpi, []]);
    }
    await calls.moveToday(`${YEAR}-02-20`);
    const step = async (as: string, to: string, more: object = {}) => {
      const { id, version } = cards.get(W) as Card;
      const input = { id, version, to, ...more };
      const { data, errors } = await calls.run('moveScorecard', 'ScorecardMove', 'id version status', input, as);
      expect([to, errors]).toEqual([to, []]);
      cards.set(W, data?.it as unknown as Card);
    };
    await step('head', 'HEAD_APPROVED');
    await step('bsc', 'REVIEW');
    await step('bsc', 'TARGETS_ADVISED', { meeting });
    await step('bsc', 'CONFIRMED');
    for (const [code, { id, version }] of cards)
      if (code !== W)
        expect(await calls.done('confirmScorecard', 'ScorecardReference', 'status', { id, version })).toEqual({
          status: 'CONFIRMED',
        });
    const { committee } = await calls.read('{ committee(code: "sample.POLICY_EVALUATION_STUDY") { id } }');
    await calls.done('planEvaluationRounds', 'EvaluationYearInput', 'id', { year: YEAR, committee: committee.id });
    await calls.moveToday(`${YEAR}-03-02`);
    expect(await moveCards('IN_OPERATION')).toEqual([]);
  });

  it('[BS-04] has its results entered, confirmed, verified and locked, and a score of what is due so far', async () => {
    await calls.moveToday(`${YEAR}-06-15`);
    await acts.enter(1, 5);
    const { score: soFar, items } = await acts.score(W, `${YEAR}-05`);
    const w1 = (100 * (8 + 9 + 10 + 11 + 9)) / 50;
    const w2 = 100 * (2 - (3.3 + 3.1 + 3 + 2.9 + 3.2) / 5 / 3);
    const w3 = (100 * ((100 * 120) / 160)) / 82;
    expect(soFar).toEqual({
      value: published((30 * w1 + 20 * w2 + 15 * w3) / (30 + 20 + 15)),
      coverage: '1',
      status: 'COMPLETE',
    });
    expect(items.map((item: { score: { status: string } }) => item.score.status)).toEqual([
      ...['COMPLETE', 'COMPLETE', 'COMPLETE', 'NOT_DUE', 'NOT_DUE'],
    ]);
    const nothing = await acts.score('CULTURE_ARTS', `${YEAR}-05`);
    expect(nothing.score).toEqual({ value: null, coverage: null, status: 'NOT_DUE' });
  });

  it('is entered to its end, with what is missing, not applicable, undefined and taken from a work schedule', async () => {
    await calls.moveToday(`${YEAR + 1}-01-04`);
    const { initiatives } = await calls.read(
      `{ initiatives(year: 2006, first: 1) { nodes { schedule(year: ${YEAR}) { steps { id } } } } }`,
    );
    for (const [at, actual] of ['100', '90', '40'].entries())
      await calls.done('enterProgress', 'ProgressInput', 'id', {
        step: initiatives.nodes[0].schedule.steps[at].id,
        month: 12,
        actual,
      });
    await acts.enter(6, 12);
    const { deriveKpiResults } = await platform.data<{ deriveKpiResults: { results: { value: string }[] } }>(
      `mutation($department: ID!, $period: Period!) { deriveKpiResults(department: $department, period: $period) {
        results { value } } }`,
      { department: await department('CIVIL_SERVICE'), period: `${YEAR}-12` },
      { as: 'bsc' },
    );
    expect(deriveKpiResults.results).toEqual([{ value: '85' }]);
    await acts.pass('CIVIL_SERVICE', 12, 'planner');
    await calls.moveToday(`${YEAR + 1}-01-15`);
    const culture = await acts.score('CULTURE_ARTS', `${YEAR}-12`);
    expect(culture.items.map((item: { score: { status: string } }) => item.score.status)).toEqual([
      ...['COMPLETE', 'COMPLETE', 'LATE', 'NOT_APPLICABLE', 'COMPLETE'],
    ]);
    expect(culture.score.value).toBe(published(worked('=(30*C1+20*C2+30*C5)/80', SCORES)));
  });

  it('scores every KPI by its method as the sheet has it', async () => {
    for (const { department: code = '' } of DEPARTMENTS) {
      const { items } = await acts.score(code, `${YEAR}-12`);
      const found = items.map(({ kpi, score: of }: { kpi: { code: string }; score: { value: string | null } }) => [
        kpi.code,
        of.value,
      ]);
      const expected = KPIS.filter((line) => line.department === code).map(({ kpi = '', results }) => {
        const value = SCORES.get(kpi);
        return [codeOf(kpi), value === undefined || results === 'LATE' ? null : published(value)];
      });
      expect(found).toEqual(expected);
    }
  });

  it('is closed and scored: late is 0, an undefined result is left out by decision, bonus and penalty have caps', async () => {
    await acts.leaveOutUndefined();
    for (const { department: code = '', bonus = '', penalty = '' } of DEPARTMENTS) {
      const each = [
        ...bonus.split(' ').map((points) => ['BONUS', points] as const),
        ...penalty.split(' ').map((points) => ['PENALTY', points] as const),
      ].filter(([, points]) => points !== '');
      for (const [at, [kind, points]] of each.entries()) {
        const evidenceKey = `${code}-${kind}-${at}`;
        const input = { department: await department(code), year: YEAR, kind, rule: '규정', points, evidenceKey };
        const { id, version } = await calls.done(
          'proposeBonusPenalty',
          'BonusPenaltyInput',
          'id version',
          input,
          'planner',
        );
        await calls.done('decideBonusPenalty', 'BonusPenaltyDecision', 'state', { id, version, state: 'ACCEPTED' });
      }
    }
    expect(await moveCards('CLOSED')).toEqual([]);
    expect(await moveCards('SCORED')).toEqual([]);
    const { frozen, rows } = await acts.ranking();
    expect(frozen).toBe(true);
    const found = rows.map((row: Record<string, unknown> & { department: { code: string } }) => [
      row.department.code,
      row.base,
      row.total,
      row.cityRank,
      row.grade,
    ]);
    expect(new Set(found.map(String))).toEqual(
      new Set(
        DEPARTMENTS.map(({ department: code, base = '', total = '', rank, grade }) =>
          String([code, published(worked(base, SCORES)), published(worked(total, SCORES)), rank, grade]),
        ),
      ),
    );
  });

  it('has weights and points that add up as printed', async () => {
    for (const { department: code = '', base = '' } of DEPARTMENTS) {
      const { items } = await acts.score(code, `${YEAR}-12`);
      const sum = (name: 'appliedWeight' | 'point') =>
        items.reduce((total: number, item: Printed) => total + Math.round(Number(item[name] ?? 0) * 100), 0) / 100;
      const counted = code === 'POLICY_PLANNING' ? 70 : 100;
      expect([code, sum('appliedWeight')]).toEqual([code, counted]);
      expect([code, sum('point')]).toEqual([code, Number(published((worked(base, SCORES) * counted) / 100))]);
    }
  });

  it('is notified and appealed: the effect is shown, decided by another, and scored again', async () => {
    for (const to of ['NOTIFIED', 'APPEAL']) expect(await moveCards(to)).toEqual([]);
    const statement = '2006년 실적의 산정 범위가 달라 표준편차가 크게 잡힘';
    const appeal = { kpi: ids.get('W4'), year: YEAR, ground: 'CALCULATION', statement };
    const { data, errors } = await calls.run('fileAppeal', 'AppealInput', 'id version', appeal, 'head');
    expect(errors).toEqual([]);
    const { id, version } = (data as { it: Waiting }).it;
    const { appealEffect } = await calls.read(
      `{ appealEffect(appeal: "${id}", score: "95") { department { code } before { total cityRank grade }
        after { total cityRank grade } } }`,
      'planner',
    );
    const [welfare, service] = [totalOf(W), totalOf('CIVIL_SERVICE')];
    const raised = published(worked(`=${totalFormula(W)}+20*(95-W4)/100`, SCORES));
    expect(new Set(appealEffect.map((change: object) => JSON.stringify(change)))).toEqual(
      new Set(
        [
          {
            department: { code: W },
            before: { total: welfare, cityRank: 3, grade: 'A' },
            after: { total: raised, cityRank: 2, grade: 'S' },
          },
          {
            department: { code: 'CIVIL_SERVICE' },
            before: { total: service, cityRank: 2, grade: 'S' },
            after: { total: service, cityRank: 3, grade: 'S' },
          },
        ].map((change) => JSON.stringify(change)),
      ),
    );
    const ruling = { id, version, state: 'PARTIAL', score: '95', reason: '범위가 다른 해를 뺌' };
    await calls.done('decideAppeal', 'AppealRuling', 'state', ruling, 'planner');
    const { rows } = await acts.ranking();
    const own = rows.find((row: { department: { code: string } }) => row.department.code === W);
    expect(own).toMatchObject({ total: raised, cityRank: 2, grade: 'S' });
    expect(await moveCards('RESULTS_ADVISED', { meeting })).toEqual([['bsc.life.appeals-open', 'input.to']]);
    await calls.moveToday(`${YEAR + 1}-02-01`);
    expect(await moveCards('RESULTS_ADVISED')).toEqual([['bsc.life.meeting', 'input.meeting']]);
    expect(await moveCards('RESULTS_ADVISED', { meeting })).toEqual([]);
    expect(await moveCards('FINAL')).toEqual([]);
  });

  it('ends in March with three awards, of which a tie leaves the last one to the committee', () =>
    givesAwards(calls, acts, meeting));

  it('[BS-02] is in the matrix of each quarter as on its scorecards', () => acts.agreeWithMatrix());
  it('[BS-05] goes into three rewards, which are declared first', () => rewards.declares());
  it('has the points of the personnel rating set by grade', () => rewards.setsPoints());
  it('[BS-26] pays S, A, B and C to 20, 40, 30 and 10 % of the departments', () => rewards.paysBonus());
  it('[BS-27] [BS-28] gives rating points by grade, and a talent pool of two grades', () => rewards.ratesAndPools());
  it('has its scorecards reflected once they are published, once and for all', () => rewards.reflects());
  it('exports nothing that is as before, and nothing for others', () => rewards.refuses());
  it('[BS-05] exports after a correction what changed alone, once of two at a time', () => rewards.corrects());
  it('[BS-07] leads from the score and its correction to what is paid', () => rewards.traces());
});
