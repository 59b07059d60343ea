import { issuesOf, type Platform, readRows } from '@yeondong/testing';
import { type Calls, REVISE } from '../fixtures.js';
import { cellsOf, hashOf, RewardActs, type RewardRow, type RewardVersion } from './reward-acts.js';
import { codeOf, DEPARTMENTS, YEAR } from './scenario.js';
import { kpiScores, published, worked } from './sheet.js';
import type { YearActs } from './year-acts.js';

const KINDS = ['BONUS', 'PERSONNEL_RATING', 'TALENT'] as const;
const RATES: Readonly<Record<string, string>> = { S: '172.5', A: '125', B: '85', C: '0' };
const POINTS: Readonly<Record<string, string>> = { S: '2', A: '1.5', B: '1', C: '0' };
const gradeOf = (total: number): string => (total >= 95 ? 'S' : total >= 90 ? 'A' : total >= 80 ? 'B' : 'C');

type Totals = ReadonlyMap<string, number>;

/** Totals by the sheets, with the 95 points that the appeal of W4 was granted and with scores as they were corrected. */
const totalsOf = (corrected: readonly [string, number][]): Totals => {
  const scores = new Map([...kpiScores(), ['W4', 95] as const, ...corrected]);
  return new Map(
    DEPARTMENTS.map(({ department = '', total = '' }) => [department, Number(published(worked(total, scores)))]),
  );
};
const TOTALS = totalsOf([]);
const CORRECTED = totalsOf([['V3', 5]]);

const standing = (all: Totals, code: string) => {
  const total = all.get(code) as number;
  const cityRank = 1 + [...all.values()].filter((each) => each > total).length;
  return { code, total: String(total), cityRank, grade: gradeOf(total) };
};
const paid = (all: Totals, code: string, payGroup: string) => ({
  ...standing(all, code),
  ...{ payGroup, payRate: RATES[payGroup] },
});

/** What ends the scripted year in March: its final results in three rewards, and what a correction changes of them. */
export class YearRewards {
  private readonly rewards: RewardActs;

  constructor(
    private readonly platform: Platform,
    private readonly calls: Calls,
    private readonly acts: YearActs,
  ) {
    this.rewards = new RewardActs(calls);
  }

  /** Who comes on 10 November has served one month of the year at its end. */
  async gainsPerson(): Promise<void> {
    await this.calls.moveToday(`${YEAR}-11-10`);
    const post = { department: await this.acts.department('ROADS'), position: '시보', name: '도로과 시보' };
    await this.calls.done('createPerson', 'PersonInput', 'id', { ...post, roles: [] }, 'admin');
  }

  async declares(): Promise<void> {
    const { calls, rewards } = this;
    await this.gainsPerson();
    await calls.moveToday(`${YEAR + 1}-03-20`);
    expect(issuesOf((await rewards.send('BONUS', 1)).errors)).toEqual([['bsc.reward.not-declared', 'input.kind']]);
    const dueOn = `${YEAR + 1}-03-31`;
    for (const kind of KINDS)
      await calls.done('declareRewardExport', 'RewardExportInput', 'id', { year: YEAR, kind, dueOn });
    const { errors } = await rewards.send('PERSONNEL_RATING', 1);
    expect(issuesOf(errors)).toEqual([['bsc.reward.no-points', 'input.kind']]);
    expect(await rewards.read('PERSONNEL_RATING')).toEqual({ version: 1, state: 'NOT_EXPORTED', versions: [] });
  }

  async setsPoints(): Promise<void> {
    const { evaluationScheme: before } = await this.calls.read(
      `{ evaluationScheme(year: ${YEAR}) { version grades { ratingPoints } } }`,
    );
    expect(before.grades).toEqual(Object.keys(POINTS).map(() => ({ ratingPoints: null })));
    const points = Object.entries(POINTS).map(([grade, own]) => ({ grade, points: own }));
    const set = (more: object, as = 'bsc') => {
      const input = { year: YEAR, version: before.version, points, ...more };
      return this.calls.run('setRatingPoints', 'RatingPointsInput', 'grades { name ratingPoints }', input, as);
    };
    expect((await set({}, 'head')).codes).toEqual(['FORBIDDEN']);
    expect(issuesOf((await set({ points: points.slice(1) })).errors)).toEqual([['bsc.reward.grades', 'input.points']]);
    expect((await set({ version: before.version + 1 })).codes).toEqual(['CONFLICT']);
    expect((await set({})).data?.it).toEqual({
      grades: Object.entries(POINTS).map(([name, ratingPoints]) => ({ name, ratingPoints })),
    });
  }

  private async cards(): Promise<{ status: string; steps: object[] }[]> {
    const { scorecards } = await this.calls.read(
      `{ scorecards(year: ${YEAR}) { nodes { status steps { fromState toState movedOn movedBy { login } } } } }`,
    );
    return scorecards.nodes;
  }

  /** The rewards have had the final results before citizens see them: what is published then is reflected at once. */
  async reflects(): Promise<void> {
    expect((await this.cards()).map(({ status }) => status)).toEqual(DEPARTMENTS.map(() => 'FINAL'));
    await this.calls.done('publishYear', 'YearPublicationInput', 'published', { year: YEAR });
    const taken = { movedOn: `${YEAR + 1}-03-20`, movedBy: { login: 'bsc' } };
    const steps = [
      { fromState: 'FINAL', toState: 'PUBLISHED', ...taken },
      { fromState: 'PUBLISHED', toState: 'REFLECTED', ...taken },
    ];
    expect((await this.cards()).map(({ status, steps: all }) => [status, all.slice(-2)])).toEqual(
      DEPARTMENTS.map(() => ['REFLECTED', steps]),
    );
  }

  /** 20, 40, 30 and 10 % of six are 1.2, 2.4, 1.8 and .6: 1, 2, 2 and 1 by largest remainder, as the sheet has them. */
  async paysBonus(): Promise<void> {
    const { sequence, rows, csv, hash, before, exportedBy, changes } = await this.rewards.exported('BONUS');
    expect([sequence, before, exportedBy, changes]).toEqual([1, null, { login: 'bsc' }, []]);
    const expected = DEPARTMENTS.map(({ department = '', pay = '' }) => paid(TOTALS, department, pay));
    const byRank = expected.sort((one, other) => one.cityRank - other.cityRank || (one.code < other.code ? -1 : 1));
    expect(rows).toMatchObject(byRank.map((row) => ({ ...row, ratingPoints: null, inPool: null })));
    expect(hashOf(csv)).toBe(hash);
    const cells = cellsOf(csv).map((line) => [...line.slice(0, 4), ...line.slice(7, 9), ...line.slice(10, 13)]);
    expect(cells).toEqual(
      byRank.map(({ code, total, cityRank, grade, payGroup, payRate }) => [
        ...[String(YEAR), '성과급', '1', code, total, String(cityRank), grade, payGroup, payRate],
      ]),
    );
    await this.sharesWithPeople(rows, csv);
  }

  /** Half of each rate follows from the department; the people are counted from the posts they held in the year. */
  private async sharesWithPeople(rows: readonly RewardRow[], csv: string): Promise<void> {
    const people = await readRows(
      this.platform.databaseUrl,
      `SELECT d.code AS code, COUNT(*) AS n FROM core_position p JOIN core_department d ON d.id = p.department_id
        JOIN core_person s ON s.id = p.person_id WHERE s.kind = 'STAFF' AND p.from_date < '${YEAR}-11-01' GROUP BY d.code`,
    );
    const counts = new Map(people.map(({ code, n }) => [code, Number(n)]));
    const left = { name: '도로과 시보', post: '시보', months: 1 };
    const expected = rows.map(({ code, payRate }) => ({
      ...{ departmentRate: String(Number(payRate) / 2), personShare: 50, served: counts.get(code) ?? 0 },
      unserved: code === 'ROADS' ? [left] : [],
    }));
    expect(rows.map(({ pay }) => pay)).toEqual(expected);
    expect(counts.get('POLICY_PLANNING')).toBeGreaterThan(2);
    expect(cellsOf(csv).map((line) => line.slice(13))).toEqual(
      rows.map(({ code, pay }) => [
        ...[pay?.departmentRate, '50', String(pay?.served)],
        ...[code === 'ROADS' ? '도로과 시보(시보 1개월)' : '', ''],
      ]),
    );
  }

  async ratesAndPools(): Promise<void> {
    const rating = await this.rewards.exported('PERSONNEL_RATING');
    const talent = await this.rewards.exported('TALENT');
    const of = ({ rows }: RewardVersion, code: string) => rows.find((row) => row.code === code);
    for (const { department = '' } of DEPARTMENTS) {
      const own = { ...standing(TOTALS, department), payGroup: null, payRate: null };
      expect(of(rating, department)).toMatchObject({ ...own, ratingPoints: POINTS[own.grade], inPool: null });
      expect(of(talent, department)).toMatchObject({ ...own, ratingPoints: null, inPool: 'SA'.includes(own.grade) });
    }
    const pool = talent.rows.filter(({ inPool }) => inPool).map(({ code }) => code);
    expect(pool).toEqual(['POLICY_PLANNING', 'WELFARE_POLICY', 'CIVIL_SERVICE']);
    for (const { csv, hash } of [rating, talent]) expect(hashOf(csv)).toBe(hash);
    const { audit } = await this.calls.read(
      '{ audit: auditEntries(where: { act: { eq: "bsc.reward.export" } }, first: 50) { nodes { act } } }',
      'auditor',
    );
    expect(audit.nodes).toHaveLength(KINDS.length);
  }

  async refuses(): Promise<void> {
    const { rewards } = this;
    const { version, versions } = await rewards.read('BONUS');
    expect(issuesOf((await rewards.send('BONUS', version)).errors)).toEqual([
      ['bsc.reward.no-difference', 'input.kind'],
    ]);
    expect((await rewards.send('BONUS', version - 1)).codes).toEqual(['CONFLICT']);
    const { evaluationScheme: scheme } = await this.calls.read('{ evaluationScheme(year: 2006) { version } }');
    const points = Object.entries(POINTS).map(([grade, own]) => ({ grade, points: own }));
    const earlier = { year: 2006, version: scheme.version, points };
    expect(await this.calls.refused('setRatingPoints', 'RatingPointsInput', 'id', earlier)).toEqual([
      ['bsc.reward.points-used', 'input.year'],
    ]);
    for (const as of ['head', 'staff', 'auditor', 'evaluator'])
      expect([as, (await rewards.send('BONUS', version, as)).codes]).toEqual([as, ['FORBIDDEN']]);
    const hidden = `{ rewardExports(year: ${YEAR}) { nodes { state versions { csv } } } }`;
    expect((await this.platform.gql(hidden, {}, { as: 'head' })).codes).toContain('FORBIDDEN');
    expect(await rewards.read('BONUS', 'auditor')).toEqual({ version, state: 'EXPORTED', versions });
  }

  /** A result is found to be wrong after the export, and the year is scored again. */
  async corrects(): Promise<void> {
    const { calls, acts } = this;
    const { kpi } = await calls.read(
      `{ kpi(code: "${codeOf('V3')}") { results(from: "${YEAR}-12", to: "${YEAR}-12") { id version } } }`,
    );
    const correction = { ...kpi.results[0], value: '5', reason: '다른 해의 건수를 셈' };
    await this.platform.data(REVISE, { input: correction }, { as: 'bsc' });
    await acts.pass('CIVIL_SERVICE', 12, 'planner');
    await calls.done('rescoreYear', 'RescoreInput', 'year', { year: YEAR, reason: '실적 정정' });
    const [first, cards] = [await this.rewards.read('BONUS'), await this.cards()];
    const both = ['bsc', 'planner'].map((as) => this.rewards.send('BONUS', first.version, as));
    expect((await Promise.all(both)).map(({ codes }) => codes).sort()).toEqual([[], ['CONFLICT']]);
    const { versions } = await this.rewards.read('BONUS');
    expect([versions.slice(0, -1), await this.cards()]).toEqual([first.versions, cards]);
    await this.showsDelta(versions.at(-1) as RewardVersion, first.versions[0] as RewardVersion);
  }

  /** Two departments tied at 3 stand over the boundary of A and B: both go up, and B has one less. */
  private async showsDelta(second: RewardVersion, { sequence, hash }: RewardVersion): Promise<void> {
    expect([second.sequence, second.before]).toEqual([2, { sequence, hash }]);
    expect(second.changes).toMatchObject([
      { before: paid(TOTALS, 'CULTURE_ARTS', 'B'), after: paid(CORRECTED, 'CULTURE_ARTS', 'A') },
      { before: paid(TOTALS, 'ROADS', 'B'), after: paid(CORRECTED, 'ROADS', 'A') },
      { before: paid(TOTALS, 'CIVIL_SERVICE', 'A'), after: paid(CORRECTED, 'CIVIL_SERVICE', 'B') },
    ]);
    expect(second.rows).toHaveLength(DEPARTMENTS.length);
    expect(hashOf(second.csv)).toBe(second.hash);
    expect(cellsOf(second.csv).map((cells) => [...cells.slice(2, 6), ...cells.slice(-14, -10)])).toEqual([
      ['2', '1', '변경', 'CULTURE_ARTS', 'B', 'A', '85', '125'],
      ['2', '1', '변경', 'ROADS', 'B', 'A', '85', '125'],
      ['2', '1', '변경', 'CIVIL_SERVICE', 'A', 'B', '125', '85'],
    ]);
    const talent = await this.rewards.exported('TALENT');
    expect(talent.changes.map(({ before, after }) => [after?.code, before?.inPool, after?.inPool])).toEqual([
      ['CULTURE_ARTS', false, false],
      ['ROADS', false, false],
      ['CIVIL_SERVICE', true, false],
    ]);
  }

  /** From the frozen score with its reason to the grade, and from there to what the department gets. */
  async traces(): Promise<void> {
    const [civil] = (await this.rewards.read('BONUS')).versions
      .flatMap(({ rows }) => rows.filter(({ code }) => code === 'CIVIL_SERVICE'))
      .slice(-1) as [RewardRow];
    const { scorecard } = await this.calls.read(
      `{ scorecard(department: "${await this.acts.department('CIVIL_SERVICE')}", period: "${YEAR}") {
        finalScores { revision total grade cityRank reason } } }`,
    );
    const { revision, total, grade, cityRank } = civil;
    expect(scorecard.finalScores.at(-1)).toEqual({ revision, total, grade, cityRank, reason: '실적 정정' });
    expect([grade, civil.payGroup, civil.payRate]).toEqual(['C', 'B', RATES.B]);
  }
}
