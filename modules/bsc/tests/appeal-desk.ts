import { createHash } from 'node:crypto';
import { countRows, issuesOf, type Platform, runYeondong } from '@yeondong/testing';
import { type Calls, departmentId } from './fixtures.js';

export interface Filed {
  id: string;
  version: number;
}
export interface Row {
  department: { code: string };
  base: string;
  total: string;
  cityRank: number;
  groupRank: number;
  grade: string;
  revision: number;
}
export interface Edition {
  sequence: number;
  reason: string | null;
  score: string;
  content: string;
  hash: string;
  corrects: string | null;
  former: Edition[];
}
export interface Change {
  department: { code: string };
  before: { total: string; cityRank: number; groupRank: number; grade: string };
  after: { total: string; cityRank: number; groupRank: number; grade: string };
}

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** What citizens see of a department's latest year, with what it was before. */
const PUBLISHED = `{ publishedScorecards(years: 1, department: "WELFARE_POLICY") {
  sequence reason score content hash corrects former { sequence reason score content hash corrects } } }`;
const STATEMENT = '12월 실적이 계산에서 빠졌습니다. 증빙: 복지-2006-12';
const LATE_STATEMENT = '분모를 잘못 적용하였습니다';

/** Appeals of the sample's year about one KPI, as heads file and others decide them. */
export class AppealDesk {
  constructor(
    private readonly platform: Platform,
    private readonly calls: Calls,
    readonly kpi: string,
  ) {}

  /** Moves all cards of the year; what it is refused for. */
  async move(to: string, more: object = {}): Promise<[string, string][]> {
    const { errors } = await this.calls.run('moveScorecards', 'ScorecardsMove', 'id', { year: 2006, to, ...more });
    return issuesOf(errors);
  }

  file(as = 'head', kpi = this.kpi) {
    const input = { kpi, year: 2006, ground: 'CALCULATION', statement: STATEMENT };
    return this.calls.run('fileAppeal', 'AppealInput', 'id version state filedOn filedBy { login }', input, as);
  }

  decide(appeal: Filed, input: object, as = 'planner') {
    const ruling = { ...appeal, reason: '계산을 바로잡음', ...input };
    return this.calls.run('decideAppeal', 'AppealRuling', 'state score decidedOn', ruling, as);
  }

  fileLate(ground: string) {
    const input = { kpi: this.kpi, year: 2006, ground, statement: LATE_STATEMENT };
    return this.calls.run(
      'fileAppeal',
      'AppealInput',
      'id version afterFinal published correction { hash }',
      input,
      'head',
    );
  }

  decideLate(appeal: Filed, input: object, as = 'evaluator') {
    const ruling = { ...appeal, state: 'ACCEPTED', reason: '분모 오류를 바로잡음', ...input };
    const asked = 'state score correction { sequence publishedOn hash corrects }';
    return this.calls.run('decideAppeal', 'AppealRuling', asked, ruling, as);
  }

  async rows(): Promise<Row[]> {
    const { ranking } = await this.calls.read(
      `{ ranking(year: 2006) { rows { department { code } base total cityRank groupRank grade revision } } }`,
    );
    return ranking.rows;
  }

  async effect(appeal: Filed, score: string): Promise<Change[]> {
    const { appealEffect } = await this.calls.read(
      `{ appealEffect(appeal: "${appeal.id}", score: "${score}") { department { code }
        before { total cityRank groupRank grade } after { total cityRank groupRank grade } } }`,
      'planner',
    );
    return appealEffect;
  }

  async published(): Promise<Edition | undefined> {
    return (await this.platform.data<{ publishedScorecards: Edition[] }>(PUBLISHED)).publishedScorecards[0];
  }
}

/** Where departments stand, by their code. */
export const places = (list: readonly Row[]): ReadonlyMap<string, Change['before']> =>
  new Map(
    list.map(({ department, total, cityRank, groupRank, grade }) => [
      department.code,
      { total, cityRank, groupRank, grade },
    ]),
  );

/** A bonus of three points, accepted: puts the department before others. */
export async function giveBonus(platform: Platform, calls: Calls, code: string): Promise<void> {
  const department = await departmentId(platform, code);
  const input = { department, year: 2006, kind: 'BONUS', rule: '-', points: '3', evidenceKey: code };
  const { data } = await calls.run('proposeBonusPenalty', 'BonusPenaltyInput', 'id version', input, 'planner');
  await calls.run('decideBonusPenalty', 'BonusPenaltyDecision', 'id', { ...data?.it, state: 'ACCEPTED' });
}

export const noticesTo = async (calls: Calls, as: string): Promise<string[]> =>
  (await calls.read('{ notices(first: 100) { nodes { title } } }', as)).notices.nodes.map(
    ({ title }: { title: string }) => title,
  );

export const awardsGiven = async (calls: Calls): Promise<object[]> =>
  (
    await calls.read(`{ awardSchemes(year: 2006) { nodes { awards {
      department { code } grade { title(lang: ko) } cityRank currentRank needsReview } } } }`)
  ).awardSchemes.nodes[0].awards;

/** Loads or takes out the sample; the exit code. */
export const seed = async (platform: Platform, what: string): Promise<number | null> =>
  (await runYeondong(['seed', what], platform.environment)).code;

/** How many rows each table of the module has, and the files. */
export async function rowCounts(platform: Platform): Promise<Record<string, number>> {
  const counted = Object.entries(await countRows(platform.databaseUrl));
  return Object.fromEntries(counted.filter(([table]) => /^bsc_|^core_attachment$/.test(table)));
}
