import { type Asked, createPlatform, describeOnBoth, issuesOf, type Platform } from '@yeondong/testing';
import { type Calls, callsOn } from './fixtures.js';

describeOnBoth('learning days and training', (database) => {
  let platform: Platform;
  let calls: Calls;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOn(platform);
  }, 240_000);
  afterAll(() => platform?.stop());

  const learning = async (code: string) =>
    (
      await calls.read(
        `{ department(code: "${code}") { learning(year: 2006) { department { code name } months missedStreak rate { value inputs { name value } } } } }`,
      )
    ).department.learning;
  const day = { heldOn: '2006-05-26', topic: '복지 상담', present: 5, roll: 10, minutes: 90 };
  const refused = (more: object, as = 'staff') =>
    calls.refused('recordLearningDay', 'LearningDayInput', 'id', { ...day, ...more }, as);

  it('[IN-19] are kept month by month, with what was missed running', async () => {
    expect(await learning('WELFARE_POLICY')).toEqual({
      department: { code: 'WELFARE_POLICY', name: '복지정책과' },
      months: ['HELD', 'HELD', 'MISSED', 'MISSED', 'MISSED', ...Array(7).fill('OPEN')],
      missedStreak: 3,
      rate: {
        value: '40',
        inputs: [
          { name: 'held', value: '2' },
          { name: 'months', value: '5' },
        ],
      },
    });
    expect(await learning('ROADS')).toMatchObject({ missedStreak: 0, rate: { value: '100' } });
    const { learningCompliance, all } = await calls.read(
      `{ learningCompliance(year: 2006, missedAtLeast: 2) { department { code mileage(year: 2006) { value } } missedStreak }
        all: learningCompliance(year: 2006) { department { code } } }`,
      'analyst',
    );
    expect(
      learningCompliance.map(({ department, missedStreak }: { department: { code: string }; missedStreak: number }) => [
        department.code,
        missedStreak,
      ]),
    ).toEqual([
      ['TAX_ADMIN', 2],
      ['WELFARE_POLICY', 3],
      ['SENIOR_WELFARE', 2],
      ['CHILD_YOUTH', 2],
      ['SPORTS', 2],
    ]);
    expect(learningCompliance[1].department.mileage.value).toBe('15');
    expect(all).toHaveLength(36);
  });

  it('[IN-19] are recorded by a department, confirmed by its head, and then keep the month', async () => {
    const SHOWN = 'id version status department { code } submittedBy { login }';
    const put = await calls.done('recordLearningDay', 'LearningDayInput', SHOWN, day, 'staff');
    expect(put).toMatchObject({
      status: 'SUBMITTED',
      department: { code: 'WELFARE_POLICY' },
      submittedBy: { login: 'staff' },
    });
    expect(await learning('WELFARE_POLICY')).toMatchObject({ missedStreak: 0, rate: { value: '40' } });
    const decide = (confirms: boolean, as: string, at = put) =>
      ['decideLearningDay', 'LearningDayDecision', SHOWN, { id: at.id, version: at.version, confirms }, as] as const;
    expect(await calls.codes(...decide(true, 'staff'))).toEqual(['FORBIDDEN']);
    expect(await calls.refused(...decide(false, 'head'))).toEqual([['text.empty', 'input.reason']]);
    const confirmed = await calls.done(...decide(true, 'head'));
    expect(confirmed).toMatchObject({ status: 'CONFIRMED' });
    expect(await learning('WELFARE_POLICY')).toMatchObject({ missedStreak: 0, rate: { value: '60' } });
    expect(await calls.refused(...decide(true, 'head', confirmed))).toEqual([
      ['innovation.activity.status', 'input.id'],
    ]);
    const own = await calls.done(
      'recordLearningDay',
      'LearningDayInput',
      SHOWN,
      { ...day, heldOn: '2006-04-28', present: 4 },
      'head',
    );
    expect(await calls.refused(...decide(true, 'head', own))).toEqual([['innovation.separation-of-duty', 'input.id']]);
    await calls.done(...decide(true, 'innovation', own));
    const { months } = await learning('WELFARE_POLICY');
    expect(months.slice(3, 5)).toEqual(['MISSED', 'HELD']);
  });

  it('are refused twice on a day, with more people than there are, to come, on a day that is none, and for others', async () => {
    expect(await refused({})).toEqual([['innovation.learning.twice', 'input.heldOn']]);
    expect(await refused({ heldOn: '2006-05-25', present: 11 })).toEqual([
      ['innovation.learning.present', 'input.present'],
    ]);
    expect(await refused({ heldOn: '2006-06-16' })).toEqual([['innovation.activity.to-come', 'input.heldOn']]);
    expect(await refused({ heldOn: '2006-05-25', minutes: 0 })).toEqual([
      ['innovation.learning.minutes', 'input.minutes'],
    ]);
    expect(await refused({ heldOn: '2006-05-25', topic: ' ' })).toEqual([['text.empty', 'input.topic']]);
    const record = (more: object) =>
      calls.codes('recordLearningDay', 'LearningDayInput', 'id', { ...day, ...more }, 'staff');
    expect(await record({ heldOn: '2005-11-31' })).toEqual(['BAD_USER_INPUT']);
    expect(await record({ department: await calls.idOf('department', 'ROADS') })).toEqual(['FORBIDDEN']);
  });

  const COMPLIANCE = `trainingCompliance(year: 2006) { department { code } missing rates { value inputs { name value } } }`;
  const matrix = async (as: string, more = '') =>
    (
      await calls.read(`{ trainingMatrix(year: 2006${more}) { person { login } department { code } quarters } }`, as)
    ).trainingMatrix.map(({ person, quarters }: Asked) => [person.login, ...quarters].join(' '));
  const session = async (title: string): Promise<Asked> =>
    (
      await calls.read(
        `{ trainingSessions(where: {title: {eq: "${title}"}}) { nodes { id version quarter attended excused makeUpOf { title } program { id code } } } }`,
      )
    ).trainingSessions.nodes[0];

  it('[IN-17] a program has its sessions and make-ups, and tells the plan once in a quarter that it was held', async () => {
    const { trainingPrograms, activity } = await calls.read(
      `{ trainingPrograms(year: 2006) { nodes { code title forAll activity { code } sessions { title heldOn quarter attended excused makeUpOf { title } } } }
        activity(code: "planned.IN-03") { heldCount status occurrences { heldOn } } }`,
      'analyst',
    );
    expect(trainingPrograms.nodes[0]).toEqual({
      ...{
        code: 'sample.TR2006-ALL',
        title: '전직원 혁신교육 및 워크숍',
        forAll: true,
        activity: { code: 'planned.IN-03' },
      },
      sessions: [
        { title: '1분기 혁신교육', heldOn: '2006-03-22', quarter: 1, attended: 7, excused: 1, makeUpOf: null },
        {
          ...{ title: '1분기 보충교육', heldOn: '2006-03-30', quarter: 1, attended: 1, excused: 0 },
          makeUpOf: { title: '1분기 혁신교육' },
        },
        { title: '2분기 혁신워크숍', heldOn: '2006-06-09', quarter: 2, attended: 6, excused: 1, makeUpOf: null },
      ],
    });
    expect(activity).toEqual({
      ...{ heldCount: 2, status: 'UNDER_WAY' },
      occurrences: [{ heldOn: '2006-03-22' }, { heldOn: '2006-06-09' }],
    });
  });

  it('[IN-18] shows people by quarters: who was trained, also by a make-up, who is excused, who is missing', async () => {
    expect(await matrix('innovation')).toEqual([
      'executive ATTENDED MISSED NONE NONE',
      'planner ATTENDED ATTENDED NONE NONE',
      'bsc ATTENDED MISSED NONE NONE',
      'policy ATTENDED ATTENDED NONE NONE',
      'innovation ATTENDED ATTENDED NONE NONE',
      'statistician MISSED ATTENDED NONE NONE',
      'analyst ATTENDED EXCUSED NONE NONE',
      'head ATTENDED MISSED NONE NONE',
      'staff ATTENDED ATTENDED NONE NONE',
      'evaluator EXCUSED MISSED NONE NONE',
      'admin MISSED ATTENDED NONE NONE',
      'auditor MISSED MISSED NONE NONE',
    ]);
    const { trainingCompliance, trainingRates } = await calls.read(
      `{ ${COMPLIANCE} trainingRates(year: 2006) { value status } }`,
      'staff',
    );
    const welfare = trainingCompliance.find(({ department }: Asked) => department.code === 'WELFARE_POLICY');
    expect(welfare).toMatchObject({
      missing: [0, 1, 0, 0],
      rates: [
        { value: '100' },
        {
          value: '50',
          inputs: [
            { name: 'attended', value: '1' },
            { name: 'due', value: '2' },
          ],
        },
        { value: null },
        { value: null },
      ],
    });
    // 8 of 11, and 6 of 11.
    expect(trainingRates.map(({ value }: Asked) => value)).toEqual(['72.727273', '54.545455', null, null]);
  });

  it('lists by department who is missing in a quarter, and shows each person to whom it concerns alone', async () => {
    expect(await matrix('innovation', ', missingIn: 1')).toEqual([
      'statistician MISSED ATTENDED NONE NONE',
      'admin MISSED ATTENDED NONE NONE',
      'auditor MISSED MISSED NONE NONE',
    ]);
    expect(await matrix('staff')).toEqual(['staff ATTENDED ATTENDED NONE NONE']);
    expect(await matrix('head')).toEqual(['head ATTENDED MISSED NONE NONE', 'staff ATTENDED ATTENDED NONE NONE']);
    const lines = async (as: string) =>
      (await calls.read('{ trainingAttendances(first: 100) { totalCount } }', as)).trainingAttendances.totalCount;
    expect([await lines('staff'), await lines('head'), await lines('auditor')]).toEqual([3, 4, 18]);
  });

  it('[IN-18] takes a make-up in its quarter alone, and who came or is excused from the head', async () => {
    const workshop = await session('2분기 혁신워크숍');
    const ids = Object.fromEntries(
      (await calls.read('{ people(first: 50) { nodes { id login } } }')).people.nodes.map(({ id, login }: Asked) => [
        login,
        id,
      ]),
    );
    const makeUp = {
      program: workshop.program.id,
      title: '2분기 보충교육',
      heldOn: '2006-06-14',
      minutes: 90,
      makeUpOf: workshop.id,
    };
    const record = (more: object, as?: string) =>
      ['recordTrainingSession', 'TrainingSessionInput', 'id version quarter', { ...makeUp, ...more }, as] as const;
    expect(await calls.codes(...record({}, 'head'))).toEqual(['FORBIDDEN']);
    const earlier = await session('1분기 혁신교육');
    expect(await calls.refused(...record({ makeUpOf: earlier.id }))).toEqual([
      ['innovation.training.make-up-quarter', 'input.heldOn'],
    ]);
    const held = await calls.done(...record({}));
    const attend = (lines: object[], more: object = {}, as = 'head') =>
      [
        'saveTrainingAttendance',
        'TrainingAttendanceInput',
        'id version attended excused',
        { id: held.id, version: held.version, lines, ...more },
        as,
      ] as const;
    const came = (login: string) => ({ person: ids[login], presence: 'ATTENDED' });
    const excused = (login: string, excuse?: string) => ({ person: ids[login], presence: 'EXCUSED', excuse });
    expect(await calls.codes(...attend([came('head')], {}, 'staff'))).toEqual(['FORBIDDEN']);
    expect(await calls.refused(...attend([excused('head', 'LEAVE')]))).toEqual([
      ['innovation.separation-of-duty', 'input.lines.0.person'],
    ]);
    expect(await calls.refused(...attend([excused('staff')]))).toEqual([
      ['innovation.training.excuse', 'input.lines.0.excuse'],
    ]);
    expect(await calls.refused(...attend([came('planner')]))).toEqual([
      ['innovation.training.not-on-roll', 'input.lines.0.person'],
    ]);
    expect(await calls.done(...attend([came('head')]))).toMatchObject({ attended: 1, excused: 0 });
    expect(await calls.codes(...attend([came('head')]))).toEqual(['CONFLICT']);
    expect(await matrix('head')).toEqual(['head ATTENDED ATTENDED NONE NONE', 'staff ATTENDED ATTENDED NONE NONE']);
    const { trainingCompliance, trainingRoll, activity } = await calls.read(
      `{ ${COMPLIANCE} trainingRoll(session: "${held.id}", department: "${await calls.idOf('department', 'WELFARE_POLICY')}") { person { login } presence excuse }
        activity(code: "planned.IN-03") { heldCount } }`,
    );
    expect(trainingCompliance.find(({ department }: Asked) => department.code === 'WELFARE_POLICY')).toMatchObject({
      missing: [0, 0, 0, 0],
      rates: [{ value: '100' }, { value: '100' }, {}, {}],
    });
    expect(trainingRoll).toEqual([
      { person: { login: 'head' }, presence: 'ATTENDED', excuse: null },
      { person: { login: 'staff' }, presence: null, excuse: null },
    ]);
    expect(activity.heldCount).toBe(2);
    const all = await calls.idOf('activity', 'planned.IN-03');
    const program = { code: 'T-2', titleKo: '새 과정', aim: '시험', forAll: false, activity: all };
    const made = await calls.done('createTrainingProgram', 'TrainingProgramInput', 'id code year', program);
    expect(made).toMatchObject({ code: 'T-2', year: 2006 });
    const { errors } = await calls.run('recordTrainingSession', 'TrainingSessionInput', 'id', {
      program: made.id,
      title: '하나',
      heldOn: '2006-06-01',
      minutes: 60,
      makeUpOf: workshop.id,
    });
    expect(issuesOf(errors)).toEqual([['record.unknown', 'input.makeUpOf']]);
    expect((await platform.gql('{ trainingRates(program: "T-2") { value } }', {}, { as: 'staff' })).codes).toEqual([
      'BAD_USER_INPUT',
    ]);
  });
});
