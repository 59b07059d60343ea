import { createHash } from 'node:crypto';
import type { Calls } from '../fixtures.js';
import { YEAR } from './scenario.js';

export interface RewardRow {
  code: string;
  total: string;
  cityRank: number;
  grade: string;
  payGroup: string | null;
  payRate: string | null;
  ratingPoints: string | null;
  inPool: boolean | null;
  revision: number;
  pay: {
    departmentRate: string;
    personShare: number;
    served: number;
    unserved: { name: string; post: string; months: number }[];
  } | null;
}
export interface RewardVersion {
  sequence: number;
  hash: string;
  csv: string;
  before: { sequence: number; hash: string } | null;
  exportedBy: { login: string };
  rows: RewardRow[];
  changes: { before: RewardRow | null; after: RewardRow | null }[];
}

const ROW =
  'code total cityRank grade payGroup payRate ratingPoints inPool revision pay { departmentRate personShare served unserved { name post months } }';
const REWARD = `version state versions { sequence hash csv before { sequence hash } exportedBy { login }
  rows { ${ROW} } changes { before { ${ROW} } after { ${ROW} } } }`;

export const hashOf = (csv: string): string => createHash('sha256').update(csv, 'utf8').digest('hex');

/** The cells of a file, without its head; none of its texts holds a comma. */
export function cellsOf(csv: string): string[][] {
  const [head = '', ...lines] = csv.split('\r\n').slice(0, -1);
  if (!head.startsWith('\ufeff연도,보상,판,')) throw new Error(head);
  return lines.map((line) => line.split(','));
}

/** Exports of the scripted year, as the officer does and reads them unless another is named. */
export class RewardActs {
  constructor(private readonly calls: Calls) {}

  async read(kind: string, as = 'bsc'): Promise<{ version: number; state: string; versions: RewardVersion[] }> {
    const { rewardExports } = await this.calls.read(
      `{ rewardExports(year: ${YEAR}, where: { kind: { eq: ${kind} } }) { nodes { ${REWARD} } } }`,
      as,
    );
    return rewardExports.nodes[0];
  }

  send(kind: string, version: number, as = 'bsc') {
    return this.calls.run('exportReward', 'RewardExportAct', 'state', { year: YEAR, kind, version }, as);
  }

  /** Exports what stands now; the version that it gives. */
  async exported(kind: string): Promise<RewardVersion> {
    const { errors } = await this.send(kind, (await this.read(kind)).version);
    const { state, versions } = await this.read(kind);
    expect([errors, state]).toEqual([[], 'EXPORTED']);
    return versions.at(-1) as RewardVersion;
  }
}
