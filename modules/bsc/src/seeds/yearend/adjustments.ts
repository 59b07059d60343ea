import { Person, type SeedLoad, sql } from '@yeondong/schema';
import { BonusPenalty } from '../../entities/ranking/adjustment.js';
import { SAMPLE_YEAR } from '../sample-year.js';

const ROWS = [
  {
    department: 'WELFARE_POLICY',
    kind: 'BONUS',
    rule: '예시 기록: 상급기관 평가에서 우수기관으로 뽑힘',
    points: '1',
    evidenceKey: '예시-2006-복지-1',
    state: 'ACCEPTED',
  },
  {
    department: 'ROADS',
    kind: 'PENALTY',
    rule: '예시 기록: 감사 지적사항을 기한 안에 처리하지 않음',
    points: '0.5',
    evidenceKey: '예시-2006-감사-3',
    state: 'PROPOSED',
  },
] as const;

const DECIDED_ON = `${SAMPLE_YEAR}-06-12`;

/** One bonus that was accepted and one penalty that waits. */
export async function loadAdjustments(load: SeedLoad, departments: ReadonlyMap<string, number>): Promise<void> {
  const known = await load.tx.db.rows(sql`select id from bsc_adjustment where year = ${SAMPLE_YEAR} limit 1`);
  if (known.length > 0) return;
  const people = await load.keysBy(Person, 'login', ['head', 'bsc', 'planner']);
  for (const { department, state, ...row } of ROWS) {
    const departmentKey = departments.get(department);
    if (departmentKey === undefined) continue;
    const decided = state === 'ACCEPTED';
    await load.write(BonusPenalty, {
      ...row,
      ...{ departmentKey, state, year: SAMPLE_YEAR, countedKey: `${SAMPLE_YEAR}:${row.evidenceKey}` },
      proposedByKey: people.get(department === 'WELFARE_POLICY' ? 'head' : 'planner') ?? null,
      decidedByKey: decided ? (people.get('bsc') ?? null) : null,
      decidedOn: decided ? DECIDED_ON : null,
      ...{ reason: null, sample: true, version: 1 },
    });
  }
}
