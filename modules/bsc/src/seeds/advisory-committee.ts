import { Activity, Committee, CommitteeSeat, Department, keyOf, SeatTitle, type SeedLoad } from '@yeondong/schema';

const CODE = 'sample.BSC_ADVISORY';
/** Line 97 of the plan: BSC 성과자문위원회 구성 운영 : 2회 (12명). */
const ACTIVITY = 'planned.BS-05';
const SEATS = 12;
const FORMED_ON = '2006-02-01';

/** The advisory committee with its twelve seats; whom the city appoints is not in the plan, so nobody holds one. */
export async function loadAdvisoryCommittee(load: SeedLoad): Promise<void> {
  const departments = await load.keysBy(Department, 'code', ['POLICY_PLANNING']);
  const activities = await load.keysBy(Activity, 'code', [ACTIVITY]);
  const committees = await load.writeMissing(
    Committee,
    'code',
    [CODE],
    (code) => ({
      code,
      titleKo: 'BSC 성과자문위원회',
      titleEn: 'BSC advisory committee',
      position: 1,
      version: 1,
      departmentKey: departments.get('POLICY_PLANNING') as number,
      programKey: null,
      activityKey: activities.get(ACTIVITY) ?? null,
      quorum: SEATS / 2 + 1,
      formedOn: FORMED_ON,
      dissolvedOn: null,
      sample: true,
    }),
    (code) => code,
  );
  if (!committees.get(CODE)?.isNew) return;
  const committeeKey = keyOf(committees, CODE);
  for (let number = 1; number <= SEATS; number += 1) {
    const title = number === 1 ? SeatTitle.CHAIR : SeatTitle.MEMBER;
    await load.write(CommitteeSeat, { committeeKey, number, title, field: null });
  }
}
