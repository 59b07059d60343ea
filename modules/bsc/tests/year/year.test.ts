import { createPlatform, describeOnBoth, issuesOf, type Platform } from '@yeondong/testing';
import { act, type Calls, callsOn, departmentId } from '../fixtures.js';
import { codeOf, DEPARTMENTS, draftKpis, KPIS, profileOf, resultTable, YEAR } from './scenario.js';
import { kpiScores, published, worked } from './sheet.js';

const SCORES = kpiScores();
const W = 'WELFARE_POLICY';

interface Card {
  id: string;
  version: number;
  status: string;
}
interface Waiting {
  id: string;
  version: number;
  status: string;
}

/** January 2007 to March 2008, as its people do it; every figure against the sheets. */
describeOnBoth('a whole year', (database) => {
  let platform: Platform;
  let calls: Calls;
  let meeting: string;
  const ids = new Map<string, string>();
  const cards = new Map<string, Card>();

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOn(platform);
    const { committees } = await calls.read(
      '{ committees(where: { code: { eq: "sample.BSC_ADVISORY" } }) { nodes { meetings { id } } } }',
    );
    meeting = committees.nodes[0].meetings[0].id;
    await calls.moveToday(`${YEAR}-01-10`);
  }, 120_000);
  afterAll(() => platform?.stop());

  const department = (code: string) => departmentId(platform, code);
  const moveCards = async (to: string, more: object = {}) =>
    issuesOf((await calls.run('moveScorecards', 'ScorecardsMove', 'id', { year: YEAR, to, ...more })).errors);
  const ranking = async () =>
    (
      await calls.read(`{ ranking(year: ${YEAR}) { frozen rows { department { code } base bonus penalty total
        cityRank grade coverage provisional } } }`)
    ).ranking;
  const score = async (code: string, period: string) =>
    (
      await calls.read(`{ scorecard(department: "${await department(code)}", period: "${period}") {
        score { value coverage status } items { weight point kpi { code } score { value status } } } }`)
    ).scorecard;

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
    await workSchedule();
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

  /** What CIVIL_SERVICE's M6 is measured by: three steps of an initiative. */
  async function workSchedule(): Promise<void> {
    const { initiatives } = await calls.read('{ initiatives(year: 2006, first: 1) { nodes { id } } }');
    const initiative = initiatives.nodes[0].id;
    const planned = Array.from({ length: 12 }, (_, at) => String(Math.round(((at + 1) * 1000) / 12) / 10));
    const steps = ['50', '30', '20'].map((weight, at) => ({ titleKo: `공정 ${at + 1}`, weight, planned }));
    await calls.done('saveWorkSchedule', 'WorkScheduleInput', 'id', { initiative, year: YEAR, steps });
    const { kpi } = await calls.read(`{ kpi(code: "${codeOf('V2')}") { id version } }`);
    await calls.done('updateKpi', 'KpiUpdate', 'id', { ...kpi, initiatives: [initiative] });
  }

  /** Results of some months come in as tables, and go their way to the lock. */
  async function enter(first: number, last: number): Promise<void> {
    for (const { department: code = '' } of DEPARTMENTS) {
      const own = code === W;
      const table = resultTable(code, first, last);
      if (table.split('\r\n').length > 1) {
        const bytes = Buffer.from(table).toString('base64');
        const input = { fileName: `${code} ${first}-${last}.csv`, bytes, year: YEAR };
        const { data, errors } = await calls.run(
          'importKpiResults',
          'KpiTableImportInput',
          'created issues { row column code }',
          input,
          own ? 'staff' : 'bsc',
        );
        expect([code, issuesOf(errors), data?.it.issues]).toEqual([code, [], []]);
      }
      for (let month = first; month <= last; month += 1) await pass(code, month, own ? 'head' : 'planner');
    }
  }

  async function pass(code: string, month: number, head: string): Promise<void> {
    const period = `${YEAR}-${String(month).padStart(2, '0')}`;
    const steps = [
      ['ENTERED', 'confirmKpiResults', head],
      ['CONFIRMED', 'verifyKpiResults', 'evaluator'],
      ['VERIFIED', 'lockKpiResults', 'bsc'],
    ] as const;
    for (const [status, mutation, as] of steps) {
      const { resultEntries } = await calls.read(
        `{ resultEntries(department: "${await department(code)}", period: "${period}") { result { id version status } } }`,
      );
      const results = resultEntries
        .flatMap(({ result }: { result: Waiting | null }) => (result?.status === status ? [result] : []))
        .map(({ id, version }: Waiting) => ({ id, version }));
      if (results.length === 0) continue;
      const { errors } = await platform.gql(act(mutation), { input: { results } }, { as });
      expect([code, period, mutation, errors]).toEqual([code, period, mutation, []]);
    }
  }

  it('[BS-04] has its results entered, confirmed, verified and locked, and a score of what is due so far', async () => {
    await calls.moveToday(`${YEAR}-06-15`);
    await enter(1, 5);
    const { score: soFar, items } = await score(W, `${YEAR}-05`);
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
    const nothing = await score('CULTURE_ARTS', `${YEAR}-05`);
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
    await enter(6, 12);
    const { deriveKpiResults } = await platform.data<{ deriveKpiResults: { results: { value: string }[] } }>(
      `mutation($department: ID!, $period: Period!) { deriveKpiResults(department: $department, period: $period) {
        results { value } } }`,
      { department: await department('CIVIL_SERVICE'), period: `${YEAR}-12` },
      { as: 'bsc' },
    );
    expect(deriveKpiResults.results).toEqual([{ value: '85' }]);
    await pass('CIVIL_SERVICE', 12, 'planner');
    await calls.moveToday(`${YEAR + 1}-01-15`);
    const culture = await score('CULTURE_ARTS', `${YEAR}-12`);
    expect(culture.items.map((item: { score: { status: string } }) => item.score.status)).toEqual([
      ...['COMPLETE', 'COMPLETE', 'LATE', 'NOT_APPLICABLE', 'COMPLETE'],
    ]);
    expect(culture.score.value).toBe(published(worked('=(30*C1+20*C2+30*C5)/80', SCORES)));
  });

  it('scores every KPI by its method as the sheet has it', async () => {
    for (const { department: code = '' } of DEPARTMENTS) {
      const { items } = await score(code, `${YEAR}-12`);
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
    await leaveOutUndefined();
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
    const { frozen, rows } = await ranking();
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

  async function leaveOutUndefined(): Promise<void> {
    const { kpi } = await calls.read(
      `{ kpi(code: "${codeOf('P1')}") { results(from: "${YEAR}-12", to: "${YEAR}-12") { id version value } } }`,
    );
    const [{ id, version, value }] = kpi.results;
    expect(value).toBeNull();
    await calls.done('decideUndefinedResult', 'UndefinedDecisionInput', 'id', {
      id,
      version,
      leaveOut: true,
      reason: '그해에 대상이 없었음',
    });
  }
});
