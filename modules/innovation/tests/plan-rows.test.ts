import { createPlatform, describeOnBoth, type Platform, runYeondong } from '@yeondong/testing';
import { type Calls, callsOn } from './fixtures.js';

/** Lines 134 to 146 of the plan: number, what it says, how many, how often. */
const LINES: readonly (readonly [
  id: string,
  line: number,
  title: string,
  count: number | null,
  every: string | null,
])[] = [
  ['IN-01', 137, '혁신과제 발굴 추진', 148, null],
  ['IN-02', 138, '지방공통혁신과제', 21, null],
  ['IN-03', 140, '전직원 혁신교육 및 워크숍 강화', 1, 'quarterly'],
  ['IN-04', 141, '토론학습의 날 운영', 1, 'monthly'],
  ['IN-05', 134, '혁신마일리지제 운영', null, null],
  ['IN-06', 135, '혁신활동에 대한 인센티브 제공', null, null],
  ['IN-07', 144, '자율적 혁신 연구모임 활동지원', null, null],
  ['IN-08', 146, '혁신우수사례 경진대회', null, null],
];

describeOnBoth('what the plan says of its fourth program', (database) => {
  let platform: Platform;
  let calls: Calls;

  beforeAll(async () => {
    platform = await createPlatform({ database, modules: ['@yeondong/innovation'] });
    calls = callsOn(platform);
  }, 240_000);
  afterAll(() => platform?.stop());

  const line = async (id: string) =>
    (await calls.read(`{ activity(code: "planned.${id}") { title line plannedCount recurrence program { code } } }`))
      .activity;
  const counts = async () =>
    (await calls.read('{ innovationTaskCounts(year: 2006) { origin planned total } }')).innovationTaskCounts;

  it.each(LINES)(
    'planned:%s is an activity of the core with its line and number',
    async (id, at, title, count, every) => {
      expect(await line(id)).toEqual({
        ...{ title, line: at, plannedCount: count, recurrence: every, program: { code: 'P2006-4' } },
      });
    },
  );

  it('lists each task with its days and weights', async () => {
    const { innovationTasks } = await calls.read(
      '{ innovationTasks(where: {number: {eq: 2}, origin: {eq: CITY}}) { nodes { id title startsOn endsOn milestones { weight dueOn } } } }',
    );
    expect(innovationTasks.nodes[0]).toMatchObject({
      ...{ title: '중소기업 육성자금 지원 처리 절차 간소화', startsOn: '2006-03-02', endsOn: '2006-09-29' },
      milestones: [
        { weight: '30', dueOn: '2006-04-24' },
        { weight: '50', dueOn: '2006-07-28' },
        { weight: '20', dueOn: '2006-09-29' },
      ],
    });
  });

  it('planned:IN-03 was held in two quarters of the sample, and make-ups are no further time', async () => {
    const { activity } = await calls.read('{ activity(code: "planned.IN-03") { heldCount status } }');
    expect(activity).toEqual({ heldCount: 2, status: 'UNDER_WAY' });
  });

  it('stays when the sample is taken out: 148 and 21 are still planned, and none is entered', async () => {
    expect((await runYeondong(['seed', '--remove-sample'], platform.environment)).code).toBe(0);
    expect(await counts()).toEqual([
      { origin: 'CITY', planned: 148, total: 0 },
      { origin: 'COMMON', planned: 21, total: 0 },
    ]);
    expect(await line('IN-01')).toMatchObject({ plannedCount: 148 });
    const left = await calls.read(
      `{ trainingPrograms { totalCount } trainingSessions { totalCount } studyClubs { totalCount } bestPractices { totalCount }
        activity(code: "planned.IN-03") { heldCount } }`,
    );
    const none = { totalCount: 0 };
    expect(left).toEqual({
      ...{ trainingPrograms: none, trainingSessions: none, studyClubs: none, bestPractices: none },
      activity: { heldCount: 0 },
    });
  });
});
