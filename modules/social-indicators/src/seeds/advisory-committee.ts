import { Activity, Committee, CommitteeSeat, Department, keyOf, SeatTitle, type SeedLoad } from '@yeondong/schema';

export const COMMITTEE = 'sample.SOCIAL_INDICATORS_ADVISORY';
/** Line 166 of the plan: 사회지표개발 자문위원회 구성 및 운영, 2006. 3월. */
const ACTIVITY = 'planned.SI-01';
const FORMED_ON = '2006-03-15';

/** Line 167: 분야별 외부전문가 9명. Which seat stands for which of the thirteen fields is ours. */
const SEATS = [
  '인구·가구와 가족',
  '소득과 소비·노동',
  '교육',
  '보건',
  '주거와 교통·정보와 통신',
  '환경',
  '복지',
  '문화와 여가',
  '안전·정부와 사회참여',
];

/** The advisory committee with its nine seats; whom the city appoints is not in the plan, so nobody holds one. */
export async function loadAdvisoryCommittee(load: SeedLoad): Promise<void> {
  const departments = await load.keysBy(Department, 'code', ['POLICY_PLANNING']);
  const activities = await load.keysBy(Activity, 'code', [ACTIVITY]);
  const committees = await load.writeMissing(
    Committee,
    'code',
    [COMMITTEE],
    (code) => ({
      code,
      titleKo: '사회지표개발 자문위원회',
      titleEn: 'Advisory committee for social indicators',
      position: 2,
      version: 1,
      departmentKey: departments.get('POLICY_PLANNING') as number,
      programKey: null,
      activityKey: activities.get(ACTIVITY) ?? null,
      quorum: Math.floor(SEATS.length / 2) + 1,
      formedOn: FORMED_ON,
      dissolvedOn: null,
      sample: true,
    }),
    (code) => code,
  );
  if (!committees.get(COMMITTEE)?.isNew) return;
  const committeeKey = keyOf(committees, COMMITTEE);
  for (const [index, field] of SEATS.entries()) {
    const title = index === 0 ? SeatTitle.CHAIR : SeatTitle.MEMBER;
    await load.write(CommitteeSeat, { committeeKey, number: index + 1, title, field });
  }
}
