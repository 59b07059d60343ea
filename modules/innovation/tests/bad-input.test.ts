import { type Asked, countRows, createPlatform, issuesOf, type Platform } from '@yeondong/testing';
import { type Calls, callsOn } from './fixtures.js';

type Changes = Record<string, unknown>;

/** What is wrong with a new task → code and place. */
const REFUSED: readonly (readonly [name: string, changes: Changes, code: string, place: string])[] = [
  ['a number that is taken', { number: 148 }, 'record.duplicate', 'number'],
  ['the number 0', { number: 0 }, 'innovation.task.number', 'number'],
  ['a negative number', { number: -1 }, 'innovation.task.number', 'number'],
  ['an empty title', { titleKo: ' ' }, 'text.empty', 'titleKo'],
  ['an end before the start', { startsOn: '2006-07-01', endsOn: '2006-06-30' }, 'term.reversed', 'endsOn'],
  ['an unknown department', { department: 'bm93aGVyZQ' }, 'record.unknown', 'department'],
  ['an unknown initiative', { initiative: 'bm93aGVyZQ' }, 'record.unknown', 'initiative'],
];

describe('bad inputs of the innovation program', () => {
  let platform: Platform;
  let calls: Calls;
  let base: Changes;
  let people: Record<string, string>;
  let club: string;

  beforeAll(async () => {
    platform = await createPlatform({ database: 'sqlite' });
    calls = callsOn(platform);
    const department = await calls.idOf('department', 'WELFARE_POLICY');
    const found = await calls.read(
      '{ people(first: 50) { nodes { id login } } studyClub(code: "sample.CLUB2006-01") { id } }',
    );
    people = Object.fromEntries(found.people.nodes.map(({ id, login }: Asked) => [login, id]));
    club = found.studyClub.id;
    for (const login of ['staff', 'head']) await calls.read('{ me { id } }', login);
    base = { origin: 'CITY', number: 200, titleKo: '시험', department };
    // Signing in writes a session; it must not count below.
    await calls.read('{ me { id } }', 'staff');
  }, 240_000);
  afterAll(() => platform?.stop());

  const create = (changes: Changes) =>
    calls.refused('createInnovationTask', 'InnovationTaskInput', 'id', { ...base, ...changes });

  it.each(REFUSED)('%s is refused, and nothing is written', async (_, changes, code, place) => {
    const before = await countRows(platform.databaseUrl);
    expect(await create(changes)).toEqual([[code, `input.${place}`]]);
    expect(await countRows(platform.databaseUrl)).toEqual(before);
  });

  it('several departments are refused for a task of the city, and counted once for a common one', async () => {
    const departments = [await calls.idOf('department', 'ROADS'), await calls.idOf('department', 'AUDIT')];
    expect(await create({ departments })).toEqual([['innovation.task.city-alone', 'input.departments']]);
    const common = { ...base, origin: 'COMMON', number: 22, departments };
    const SHOWN = 'code parts { department { code } }';
    expect(await calls.done('createInnovationTask', 'InnovationTaskInput', SHOWN, common)).toEqual({
      code: '2006-COMMON-022',
      parts: ['WELFARE_POLICY', 'ROADS', 'AUDIT'].map((code) => ({ department: { code } })),
    });
    const { innovationTaskCounts } = await calls.read('{ innovationTaskCounts(year: 2006) { origin total } }');
    expect(innovationTaskCounts[1]).toEqual({ origin: 'COMMON', total: 22 });
  });

  it('a day that does not exist is no day', async () => {
    expect(
      await calls.codes('createInnovationTask', 'InnovationTaskInput', 'id', { ...base, startsOn: '2006-11-31' }),
    ).toEqual(['BAD_USER_INPUT']);
  });

  it('a milestone that was reported cannot be left out, nor left behind by other days', async () => {
    const task = await calls.task('sample.2006-CITY-030');
    const at = { id: task.id, version: task.version };
    const line = { titleKo: '새것', weight: '100', dueOn: '2006-11-30' };
    expect(
      await calls.refused('saveTaskMilestones', 'TaskMilestonesInput', 'id', { ...at, milestones: [line] }),
    ).toEqual([['innovation.task.milestone-reported', 'input.milestones']]);
    expect(
      await calls.refused('updateInnovationTask', 'InnovationTaskUpdate', 'id', { ...at, endsOn: '2006-06-30' }),
    ).toEqual([['innovation.task.milestones-outside', 'input.endsOn']]);
    const [first] = task.milestones;
    const twice = [first, first].map(({ id, title, dueOn }) => ({ id, titleKo: title, dueOn, weight: '50' }));
    expect(
      await calls.refused('saveTaskMilestones', 'TaskMilestonesInput', 'id', { ...at, milestones: twice }),
    ).toEqual([['record.duplicate', 'input.milestones.1.id']]);
  });

  it('a task that somebody else has changed since is told as a conflict', async () => {
    const task = await calls.task('sample.2006-CITY-088');
    const change = { id: task.id, version: task.version, titleKo: '다른 이름' };
    await calls.done('updateInnovationTask', 'InnovationTaskUpdate', 'id', change, 'staff');
    expect(await calls.codes('updateInnovationTask', 'InnovationTaskUpdate', 'id', change, 'staff')).toEqual([
      'CONFLICT',
    ]);
    const other = await calls.task('sample.2006-CITY-001');
    const foreign = { id: other.id, version: other.version, titleKo: '남의 과제' };
    expect(await calls.codes('updateInnovationTask', 'InnovationTaskUpdate', 'id', foreign, 'staff')).toEqual([
      'FORBIDDEN',
    ]);
  });

  const CLUB = { code: 'T-3', titleKo: '시험 모임', plan: '시험' };
  const DOING = { titleKo: '시험 활동', rule: 'TRAINING', occurredOn: '2006-06-01', evidence: 'T-3' };
  const LEARNING = { heldOn: '2006-06-01', topic: '시험', present: 5, roll: 10, minutes: 60 };
  const RULE = { code: 'T-RULE', titleKo: '시험', points: '1', unit: '회', fromDate: '2006-07-01' };
  const input = {
    club: (...logins: string[]) => ({ ...CLUB, members: logins.map((login) => people[login]) }),
    doing: (more: Changes) => ({ ...DOING, ...more }),
    learning: (more: Changes) => ({ ...LEARNING, ...more }),
    rule: (more: Changes) => ({ ...RULE, ...more }),
    meeting: (more: Changes) => ({
      ...{ id: club, heldOn: '2006-05-17', topic: '다시', report: '같은 모임', present: 4, ...more },
    }),
  };

  /** What the plan's program can be told wrong: mutation, input → code and place. */
  type Fault = readonly [
    name: string,
    mutation: string,
    type: string,
    given: () => Changes,
    answer: [string, string][],
    as: string,
  ];
  const PROGRAM: readonly Fault[] = [
    [
      'a club member in a third club',
      'proposeStudyClub',
      'StudyClubInput',
      () => input.club('head', 'staff', 'evaluator', 'auditor', 'planner'),
      [['innovation.club.too-many', 'input.members.4']],
      'head',
    ],
    [
      'a club of four and one of them twice',
      'proposeStudyClub',
      'StudyClubInput',
      () => input.club('head', 'staff', 'evaluator', 'auditor', 'auditor'),
      [
        ['record.duplicate', 'input.members.4'],
        ['innovation.club.members', 'input.members'],
      ],
      'head',
    ],
    [
      'the same meeting of a club by a second member',
      'reportClubMeeting',
      'StudyClubMeetingInput',
      () => input.meeting({}),
      [['innovation.club.meeting-twice', 'input.heldOn']],
      'head',
    ],
    [
      'the same activity by a second person',
      'submitInnovationActivity',
      'InnovationActivityInput',
      () => input.doing({ titleKo: '신규 직원 교육', occurredOn: '2006-06-02' }),
      [['innovation.activity.twice', 'input.titleKo']],
      'head',
    ],
    [
      'an activity before the rule',
      'submitInnovationActivity',
      'InnovationActivityInput',
      () => input.doing({ occurredOn: '2006-01-01' }),
      [['innovation.activity.no-rule', 'input.rule']],
      'staff',
    ],
    [
      'an activity by its number of units, 0',
      'submitInnovationActivity',
      'InnovationActivityInput',
      () => input.doing({ units: 0 }),
      [['innovation.activity.units', 'input.units']],
      'staff',
    ],
    [
      'a rule of 0 points',
      'setMileageRule',
      'MileageRuleInput',
      () => input.rule({ points: '0' }),
      [['innovation.rule.points', 'input.points']],
      'innovation',
    ],
    [
      'a rule of negative points',
      'setMileageRule',
      'MileageRuleInput',
      () => input.rule({ points: '-0.05' }),
      [['innovation.rule.points', 'input.points']],
      'innovation',
    ],
    [
      'a learning day with more people than there are',
      'recordLearningDay',
      'LearningDayInput',
      () => input.learning({ present: 11 }),
      [['innovation.learning.present', 'input.present']],
      'staff',
    ],
    [
      'a learning day on 31 November',
      'recordLearningDay',
      'LearningDayInput',
      () => input.learning({ heldOn: '2005-11-31' }),
      [['date.invalid', 'input.heldOn']],
      'staff',
    ],
    [
      'a rule from 29 February of 2007',
      'setMileageRule',
      'MileageRuleInput',
      () => input.rule({ fromDate: '2007-02-29' }),
      [['date.invalid', 'input.fromDate']],
      'innovation',
    ],
  ];

  it.each(PROGRAM)('%s is refused, and nothing is written', async (_, mutation, type, given, answer, as) => {
    const before = await countRows(platform.databaseUrl);
    const { codes, errors } = await calls.run(mutation, type, 'id', given(), as);
    expect(codes).toEqual(['BAD_USER_INPUT']);
    expect(issuesOf(errors)).toEqual(answer);
    expect(await countRows(platform.databaseUrl)).toEqual(before);
  });

  it('a head does not approve an own activity, and nothing taken back is taken back again', async () => {
    const of = async (title: string) =>
      (
        await calls.read(
          `{ innovationActivities(where: {title: {eq: "${title}"}}) { nodes { id version status participants { person { login } } } } }`,
        )
      ).innovationActivities.nodes[0];
    const own = await calls.done(
      'submitInnovationActivity',
      'InnovationActivityInput',
      'id version',
      input.doing({ evidence: 'T-4' }),
      'head',
    );
    expect(await calls.refused('confirmInnovationActivity', 'ActivityConfirmation', 'id', own, 'head')).toEqual([
      ['innovation.separation-of-duty', 'input.id'],
    ]);
    const { mileageEntries } = await calls.read(
      '{ mileageEntries(where: {kind: {eq: REVERSED}}) { nodes { activity { title } } } }',
    );
    const { id, version } = await of(mileageEntries.nodes[0].activity.title);
    expect(
      await calls.refused('cancelInnovationActivity', 'ActivityRefusal', 'id', { id, version, reason: '다시' }),
    ).toEqual([['innovation.activity.status', 'input.id']]);
  });

  it('points with .05 stay exact in the rule', async () => {
    const rule = await calls.done('setMileageRule', 'MileageRuleInput', 'points', input.rule({ points: '0.05' }));
    expect(rule).toEqual({ points: '0.05' });
  });

  it('the file of 148 tasks that is taken in twice leaves 148 tasks', async () => {
    const HEAD = '구분,번호,과제명,담당부서';
    const lines = Array.from({ length: 148 }, (_, index) => `시정,${index + 1},개선과제 ${index + 1},도로과`);
    const file = (tail: string) => ({
      ...{ fileName: '과제.csv', bytes: Buffer.from(`${[HEAD, ...lines].join('\n')}${tail}`).toString('base64') },
    });
    const run = (tail: string) =>
      calls.done(
        'importInnovationTasks',
        'InnovationTaskImportInput',
        'repeated created revised unchanged',
        file(tail),
      );
    expect(await run('')).toEqual({ repeated: false, created: 0, revised: 148, unchanged: 0 });
    expect(await run('')).toMatchObject({ repeated: true });
    expect(await run('\n')).toEqual({ repeated: false, created: 0, revised: 0, unchanged: 148 });
    const { innovationTaskCounts } = await calls.read('{ innovationTaskCounts(year: 2006) { origin total } }');
    expect(innovationTaskCounts[0]).toEqual({ origin: 'CITY', total: 148 });
  });

  it('two people of the same name stay two: each on a line of the roll, told apart by their ids', async () => {
    const department = await calls.idOf('department', 'WELFARE_POLICY');
    const person = { name: '복지정책과 담당', department, roles: [] };
    const made = await calls.done('createPerson', 'PersonInput', 'id', person, 'admin');
    expect(made.id).not.toBe(people.staff);
    const refusal = await calls.refused(
      'proposeStudyClub',
      'StudyClubInput',
      'id',
      {
        ...input.club('head', 'staff', 'evaluator', 'auditor'),
        members: [people.head, people.staff, people.evaluator, people.auditor, made.id],
      },
      'head',
    );
    expect(refusal).toEqual([]);
    const { studyClub } = await calls.read('{ studyClub(code: "T-3") { members { person { id name } } } }');
    const same = studyClub.members.filter((each: Asked) => each.person.name === '복지정책과 담당');
    expect(same.map((each: Asked) => each.person.id)).toEqual([people.staff, made.id]);
  });
});
