import { idOf } from '../src/builders.js';
import {
  createPlatform,
  type DatabaseKind,
  describeOnBoth,
  type Platform,
  readRows,
  runYeondong,
} from '../src/index.js';
import { answers, issuesOf, QUESTIONS, SHEET, type SurveyAnswer, SurveyDesk } from './surveys/survey-desk.js';

const MODULES =
  'mutation($department: ID!, $modules: [String!]) { setDepartmentModules(department: $department, modules: $modules) { code } }';

describeOnBoth('surveys', (database: DatabaseKind) => {
  let platform: Platform;
  let desk: SurveyDesk;

  beforeAll(async () => {
    platform = await createPlatform({ database, modules: ['@yeondong/bsc', '@yeondong/plan-sync'] });
    desk = await SurveyDesk.of(platform);
  });
  afterAll(() => platform.stop());

  it('[PS-32] hold the citizens’ survey of November 2006, tied to the plan, by region, sex and age', async () => {
    const { survey } = await platform.data<{ survey: { strata: { traits: { facet: string; title: string }[] }[] } }>(
      `{ survey(code: "VB2015-2006-11") { state purpose population opensOn closesOn activity { code line }
        questions { code kind } strata { code traits { facet title(lang: ko) } } } }`,
      {},
      { as: 'planner' },
    );
    expect(survey).toMatchObject({
      state: 'DRAFT',
      population: 'CITIZEN',
      opensOn: '2006-11-01',
      closesOn: '2006-11-30',
      activity: { code: 'planned.PS-08', line: 36 },
      questions: [
        { code: 'AWARE', kind: 'SCALE_5' },
        { code: 'AGREE', kind: 'SCALE_5' },
        { code: 'FIRST', kind: 'SINGLE' },
        { code: 'LIVE', kind: 'SCALE_10' },
        { code: 'WISH', kind: 'TEXT' },
      ],
    });
    expect(survey.strata).toHaveLength(18);
    expect(survey.strata[0]?.traits.map(({ facet, title }) => `${facet} ${title}`)).toEqual([
      'REGION 원미구',
      'SEX 남',
      'AGE 20–39세',
    ]);
  });

  it('[BS-15] hold the customers’ evaluation of 3,000 with its margin of ±1.79 points', async () => {
    const { survey } = await platform.data<{ survey: unknown }>(
      '{ survey(code: "BS-CUSTOMER-2006") { purpose targetSize plannedMargin activity { code plannedPeople } } }',
      {},
      { as: 'planner' },
    );
    expect(survey).toEqual({
      purpose: 'CUSTOMER_EVALUATION',
      targetSize: 3000,
      plannedMargin: '1.79',
      activity: { code: 'planned.BS-06', plannedPeople: 3000 },
    });
  });

  it('go from draft to open, closed and published, and record the planned activity as held', async () => {
    const activity = await idOf(platform, 'activity', 'planned.PS-08');
    const held = async () =>
      (
        await platform.data<{ activity: { heldCount: number; heldPeople: number | null } }>(
          '{ activity(code: "planned.PS-08") { heldCount heldPeople } }',
          {},
          { as: 'planner' },
        )
      ).activity;
    const draft = await desk.create('LIFE', { activity });
    expect([draft.state, issuesOf(await desk.move('openSurvey', 'LIFE'))]).toEqual([
      'DRAFT',
      [['survey.no-questions', 'input.id']],
    ]);
    await desk.questions(draft);
    const [first, second] = await desk.invite('LIFE', 2);
    expect(
      (await platform.gql<{ surveySheet: unknown }>(SHEET, { token: first?.token })).data?.surveySheet,
    ).toMatchObject({
      state: 'NOT_YET',
      questions: [],
    });
    expect((await desk.move('openSurvey', 'LIFE')).data?.done.state).toBe('OPEN');
    expect(issuesOf(await desk.move('publishSurvey', 'LIFE'))).toEqual([['survey.state', 'input.id']]);
    expect((await desk.answer(String(first?.token), answers('YES', '4'))).codes).toEqual([]);
    const before = await held();
    expect((await desk.move('closeSurvey', 'LIFE')).data?.done.state).toBe('CLOSED');
    expect(await held()).toEqual({ heldCount: before.heldCount + 1, heldPeople: 1 });
    expect(issuesOf(await desk.answer(String(second?.token), answers('YES', '4')))).toEqual([
      ['survey.over', 'input.token'],
    ]);
    expect((await desk.move('publishSurvey', 'LIFE')).data?.done.state).toBe('PUBLISHED');
    const audit = await readRows(
      platform.databaseUrl,
      "SELECT address, request_id, actor_id FROM core_audit_entry WHERE act = 'core.survey.answer'",
    );
    expect(audit).toEqual([{ address: '', request_id: '', actor_id: null }]);
  });

  it('take an invitation once, also of two who come at the same moment, and keep nothing that leads to it', async () => {
    const [one = '', two = ''] = await desk.opened('ONCE', 2);
    const sheet = await platform.gql<{ surveySheet: unknown }>(SHEET, { token: one });
    expect(sheet.data?.surveySheet).toMatchObject({
      state: 'READY',
      questions: [{ code: 'USE', kind: 'SINGLE', choices: [{ code: 'YES', title: '예' }, { code: 'NO' }] }, {}, {}, {}],
    });
    expect((await desk.answer(one, answers('YES', '5'))).data).toEqual({ answerSurvey: true });
    expect(issuesOf(await desk.answer(one, answers('NO', '1')))).toEqual([['survey.token-used', 'input.token']]);
    expect(
      (await platform.gql<{ surveySheet: { state: string } }>(SHEET, { token: one })).data?.surveySheet.state,
    ).toBe('USED');
    const both = await Promise.all([desk.answer(two, answers('YES', '3')), desk.answer(two, answers('NO', '3'))]);
    expect(both.map(({ codes }) => codes.length).sort()).toEqual([0, 1]);
    expect(both.flatMap(issuesOf)).toEqual([['survey.token-used', 'input.token']]);
    expect((await desk.read('ONCE'))?.answered).toBe(2);
    const columns = await readRows(platform.databaseUrl, 'SELECT * FROM core_survey_response LIMIT 1');
    expect(Object.keys(columns[0] ?? {}).sort()).toEqual([
      'answers',
      'id',
      'mode',
      'sample',
      'seconds',
      'stratum_id',
      'survey_id',
    ]);
    const tokens = await readRows(platform.databaseUrl, 'SELECT * FROM core_survey_token');
    expect(JSON.stringify(tokens)).not.toContain(one);
  });

  it('know nothing of an invitation that was never issued', async () => {
    expect((await platform.gql(SHEET, { token: 'yds_unknown' })).data).toEqual({ surveySheet: null });
    expect(issuesOf(await desk.answer('yds_unknown', []))).toEqual([['survey.token-unknown', 'input.token']]);
  });

  it('are prepared by the staff of their department, and run by its head', async () => {
    const mine = await desk.create('RIGHTS', {}, 'staff');
    await desk.questions(mine);
    const now = (await desk.read('RIGHTS', 'staff')) as SurveyAnswer;
    const { id, version } = now;
    const update = (as: string) => desk.ask('updateSurvey', 'SurveyUpdate', { id, version: 99, titleEn: 'x' }, as);
    expect((await update('staff')).codes).toEqual(['CONFLICT']);
    // 혁신 담당 sees drafts, and writes for 정책기획과 alone; who reads does not see the draft at all
    expect((await update('innovation')).codes).toEqual(['FORBIDDEN']);
    for (const as of ['auditor', 'analyst', 'executive', 'evaluator', 'advisor', 'admin'])
      expect([as, (await update(as)).codes]).toEqual([as, ['FORBIDDEN']]);
    expect(await desk.read('RIGHTS', 'analyst')).toBeNull();
    for (const name of ['openSurvey', 'closeSurvey', 'publishSurvey'])
      expect((await desk.ask(name, 'SurveyMove', { id, version }, 'staff')).codes).toEqual(['FORBIDDEN']);
    expect(
      (await desk.ask('issueSurveyTokens', 'SurveyTokensInput', { id, count: 1 }, 'staff', 'count')).codes,
    ).toEqual(['FORBIDDEN']);
    expect((await desk.move('openSurvey', 'RIGHTS', 'head')).data?.done.state).toBe('OPEN');
    expect((await desk.read('RIGHTS', 'analyst'))?.state).toBe('OPEN');
  });

  it('change no more than their last day once they are open', async () => {
    const { id, version } = (await desk.read('RIGHTS')) as SurveyAnswer;
    const change = (input: object) => desk.ask('updateSurvey', 'SurveyUpdate', { id, version, ...input });
    expect(issuesOf(await change({ titleKo: '다른 제목' }))).toEqual([['survey.not-draft', 'input.titleKo']]);
    expect(issuesOf(await change({ closesOn: '2006-06-14' }))).toEqual([['survey.closes-in-past', 'input.closesOn']]);
    expect((await change({ closesOn: '2006-07-15' })).codes).toEqual([]);
    const again = { id, version: version + 1, questions: QUESTIONS };
    expect(issuesOf(await desk.ask('setSurveyQuestions', 'SurveyQuestionsInput', again))).toEqual([
      ['survey.not-draft', 'input.id'],
    ]);
  });

  it('go on where they were after a restart', async () => {
    const [one = '', two = ''] = await desk.opened('RESTART', 2);
    expect((await desk.answer(one, answers('YES', '4'))).codes).toEqual([]);
    await platform.restart();
    expect((await desk.answer(two, answers('NO', '2'))).codes).toEqual([]);
    expect(issuesOf(await desk.answer(one, answers('NO', '2')))).toEqual([['survey.token-used', 'input.token']]);
    expect((await desk.read('RESTART'))?.answered).toBe(2);
  });

  it('of a module that is off do not exist for the department, nor can they be answered', async () => {
    const program = (
      await platform.data<{ program: { id: string } }>('{ program(code: "P2006-3") { id } }', {}, { as: 'planner' })
    ).program.id;
    const [token = ''] = await desk.opened('OF-BSC', 1, { program });
    await desk.invite('OF-BSC', 1);
    const seen = async () => {
      const { surveys, node } = await platform.data<{ surveys: { totalCount: number }; node: unknown }>(
        'query($id: ID!) { surveys(where: { code: { eq: "OF-BSC" } }) { totalCount } node(id: $id) { id } }',
        { id },
        { as: 'staff' },
      );
      return [surveys.totalCount, node === null];
    };
    const { id } = (await desk.read('OF-BSC')) as SurveyAnswer;
    expect(await seen()).toEqual([1, false]);
    const due = async () => {
      await platform.data('mutation { setBusinessDate(date: "2006-06-30") { planYear } }', {}, { as: 'planner' });
      expect((await runYeondong(['job', 'run', 'core.due-notices'], platform.environment)).code).toBe(0);
      const { notices } = await platform.data<{ notices: { nodes: { title: string }[] } }>(
        '{ notices(first: 100, unreadOnly: true) { nodes { title(lang: ko) } } }',
        {},
        { as: 'staff' },
      );
      return notices.nodes.map(({ title }) => title).filter((title) => title.includes('시험 설문 OF-BSC'));
    };
    expect(await due()).toEqual(['오늘까지: 설문 마감 시험 설문 OF-BSC']);
    await platform.data(MODULES, { department: desk.department, modules: ['plan-sync'] }, { as: 'planner' });
    expect(await seen()).toEqual([0, true]);
    expect(await desk.read('OF-BSC', 'staff')).toBeNull();
    expect(await due()).toEqual([]);
    expect((await platform.gql(SHEET, { token })).data).toEqual({ surveySheet: null });
    expect(issuesOf(await desk.answer(token, answers('YES', '3')))).toEqual([['survey.token-unknown', 'input.token']]);
    expect(issuesOf(await desk.move('closeSurvey', 'OF-BSC'))).toEqual([['department.module-off', 'input.id']]);
    await platform.data(MODULES, { department: desk.department, modules: null }, { as: 'planner' });
    expect((await desk.answer(token, answers('YES', '3'))).codes).toEqual([]);
  });
});
