import { createHash } from 'node:crypto';
import { countRows, type Platform, runYeondong } from '@yeondong/testing';
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
export const PUBLISHED = `{ publishedScorecards(years: 1, department: "WELFARE_POLICY") {
  sequence reason score content hash corrects former { sequence reason score content hash corrects } } }`;

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
