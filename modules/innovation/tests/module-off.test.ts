import { countRows, createPlatform, type DepartmentModules, modulesOf, type Platform } from '@yeondong/testing';
import { type Calls, callsOn } from './fixtures.js';

describe('with innovation off, 복지정책과', () => {
  let platform: Platform;
  let calls: Calls;
  let own: DepartmentModules;
  let department: string;

  beforeAll(async () => {
    platform = await createPlatform({ database: 'sqlite' });
    calls = callsOn(platform);
    own = await modulesOf(platform, 'WELFARE_POLICY');
    ({ department } = own);
    await calls.read('{ me { id } }', 'staff');
    await calls.read('{ me { id } }', 'planner');
  }, 240_000);
  afterAll(() => platform?.stop());

  const READ = `{ innovationTaskCounts(year: 2006) { origin total late } department(code: "WELFARE_POLICY") {
    innovationTasks { totalCount nodes { code title status progress { actual } } } innovationParts { totalCount } } }`;

  it('takes no writes, stays readable for others and counted, and goes on when it is on again', async () => {
    const before = await calls.read(READ);
    const task = await calls.task('sample.2006-CITY-032');
    const common = await calls.task('sample.2006-COMMON-001');
    const { taskIdeas } = await calls.read(
      '{ taskIdeas(where: {code: {eq: "sample.IDEA2006-03"}}) { nodes { id version } } }',
    );
    await own.without('innovation');
    const counted = await countRows(platform.databaseUrl);
    const at = { id: task.id, version: task.version };
    const [milestone] = common.milestones;
    const { innovationActivities, people } = await calls.read(
      `{ innovationActivities(where: {title: {eq: "신규 직원 교육"}}) { nodes { id version } }
        people(where: {login: {eq: "staff"}}) { nodes { id } } }`,
    );
    const leader = people.nodes[0].id;
    const extra = await calls.read(
      `{ trainingSessions(first: 1) { nodes { id version } } studyClub(code: "sample.CLUB2006-01") { id version }
        bestPractice(code: "sample.BP2006-01") { id version } other: bestPractice(code: "sample.BP2006-02") { id } }`,
    );
    const doing = { titleKo: '시험', rule: 'TRAINING', occurredOn: '2006-06-01', evidence: 'T-1', leader };
    const writes: [name: string, type: string, input: object, place: string][] = [
      ['updateInnovationTask', 'InnovationTaskUpdate', { ...at, titleKo: '고침' }, 'id'],
      ['moveInnovationTask', 'InnovationTaskMove', { ...at, to: 'DROPPED', note: '까닭' }, 'id'],
      [
        'createInnovationTask',
        'InnovationTaskInput',
        { origin: 'CITY', number: 300, titleKo: '시험', department },
        'department',
      ],
      ['selectTaskIdea', 'TaskIdeaSelection', { ...taskIdeas.nodes[0], number: 300, department }, 'id'],
      ['confirmInnovationActivity', 'ActivityConfirmation', innovationActivities.nodes[0], 'id'],
      ['submitInnovationActivity', 'InnovationActivityInput', doing, 'leader'],
      [
        'recordLearningDay',
        'LearningDayInput',
        { department, heldOn: '2006-06-01', topic: '시험', present: 1, roll: 1, minutes: 60 },
        'department',
      ],
      [
        'saveTrainingAttendance',
        'TrainingAttendanceInput',
        { ...extra.trainingSessions.nodes[0], department, lines: [] },
        'department',
      ],
      ['closeStudyClub', 'StudyClubClosing', extra.studyClub, 'id'],
      ['moveBestPractice', 'BestPracticeMove', { ...extra.bestPractice, to: 'WITHDRAWN', reason: '까닭' }, 'id'],
      [
        'adoptBestPractice',
        'PracticeAdoptionInput',
        { practice: extra.other.id, department, changed: '시험' },
        'department',
      ],
      [
        'reportMilestone',
        'MilestoneReach',
        { id: common.id, version: common.version, milestone: milestone.id, department, doneOn: '2006-06-01' },
        'department',
      ],
    ];
    for (const [name, type, input, place] of writes) {
      expect([name, await calls.refused(name, type, '__typename', input)]).toEqual([
        ...[name, [['department.module-off', `input.${place}`]]],
      ]);
    }
    expect(await calls.read(READ)).toEqual(before);
    expect(await countRows(platform.databaseUrl)).toEqual(counted);
    for (const query of [
      '{ innovationTasks { totalCount } }',
      '{ mileageEntries { totalCount } }',
      '{ me { mileage { balance } } }',
      '{ studyClubs { totalCount } }',
      '{ bestPractices { totalCount } }',
      '{ trainingMatrix(year: 2006) { quarters } }',
      '{ department(code: "WELFARE_POLICY") { learning { missedStreak } } }',
      '{ initiatives(where: {innovation: {lateTasks: {gte: 1}}}) { totalCount } }',
      '{ initiatives(orderBy: [{field: LATE_INNOVATION_TASKS}]) { totalCount } }',
    ]) {
      const { codes } = await platform.gql(query, {}, { as: 'staff' });
      expect([query, codes]).toEqual([query, ['GRAPHQL_VALIDATION_FAILED']]);
    }
    await own.keep(own.all);
    expect(
      await calls.refused('updateInnovationTask', 'InnovationTaskUpdate', '__typename', { ...at, titleKo: '고침' }),
    ).toEqual([]);
  });
});
