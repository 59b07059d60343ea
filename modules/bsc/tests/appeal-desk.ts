import { createHash } from 'node:crypto';
import type { Platform } from '@yeondong/testing';
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
