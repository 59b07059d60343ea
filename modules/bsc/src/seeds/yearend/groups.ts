import { keyOf, type SeedLoad, sql } from '@yeondong/schema';
import { EvaluationGroup, GroupMember } from '../../entities/ranking/group.js';
import { SAMPLE_YEAR } from '../sample-year.js';

/** The plan's city ranks these apart; who belongs where is dated data. */
const GROUPS = [
  { code: 'HQ_BUSINESS', titleKo: '본청 사업부서', titleEn: 'City hall, programmes' },
  { code: 'HQ_SUPPORT', titleKo: '본청 지원부서', titleEn: 'City hall, support' },
  { code: 'DISTRICT', titleKo: '구청', titleEn: 'District offices' },
  { code: 'TOWN', titleKo: '동', titleEn: 'Towns' },
  { code: 'AGENCY', titleKo: '사업소', titleEn: 'Agencies' },
] as const;

const SUPPORT = ['POLICY_PLANNING', 'CIVIL_SERVICE'];
const MANAGING = 'POLICY_PLANNING';

const loaded = (load: SeedLoad) =>
  load.writeMissing(
    EvaluationGroup,
    'code',
    GROUPS,
    (group) => ({ ...group, position: GROUPS.indexOf(group) + 1, version: 1, fromYear: SAMPLE_YEAR, toYear: null }),
    ({ code }) => code,
  );

export const loadGroups = async (load: SeedLoad): Promise<void> => {
  await loaded(load);
};

/** The departments of the sample in their groups, where nobody has placed them. */
export async function loadMembers(load: SeedLoad, departments: ReadonlyMap<string, number>): Promise<void> {
  const groups = await loaded(load);
  const rows = await load.tx.db.rows<{ key: number }>(
    sql`select distinct department_id as "key" from bsc_group_member`,
  );
  const placed = new Set(rows.map(({ key }) => Number(key)));
  for (const [code, departmentKey] of departments) {
    if (placed.has(departmentKey)) continue;
    const groupKey = keyOf(groups, SUPPORT.includes(code) ? 'HQ_SUPPORT' : 'HQ_BUSINESS');
    const flags = { managing: code === MANAGING, misconduct: false, note: null, staff: null, budget: null };
    await load.write(GroupMember, { departmentKey, groupKey, year: SAMPLE_YEAR, ...flags, sample: true, version: 1 });
  }
}
