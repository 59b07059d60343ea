import { idOf } from '../src/builders.js';
import {
  type Answer,
  countRows,
  type DatabaseKind,
  describeOnBoth,
  type Platform,
  readRows,
  runYeondong,
  startPlatform,
} from '../src/index.js';

interface SurveyAnswer {
  id: string;
  code: string;
  version: number;
  state: string;
  answered: number;
  [field: string]: unknown;
}

const READ = 'id code version state answered invited overTarget';
const ONE = `query($code: String!) { survey(code: $code) { ${READ} } }`;
const MODULES =
  'mutation($department: ID!, $modules: [String!]) { setDepartmentModules(department: $department, modules: $modules) { code } }';
const SHEET =
  'query($token: String!) { surveySheet(token: $token) { state title questions { code kind choices { code title } } } }';
const ANSWER = 'mutation($input: SurveyAnswersInput!) { answerSurvey(input: $input) }';

const QUESTIONS = [
  {
    code: 'USE',
    kind: 'SINGLE',
    required: true,
    titleKo: '쓰십니까?',
    titleEn: 'Do you use it?',
    options: [
      { code: 'YES', titleKo: '예', titleEn: 'Yes' },
      { code: 'NO', titleKo: '아니요', titleEn: 'No' },
    ],
  },
  { code: 'FIVE', kind: 'SCALE_5', required: true, titleKo: '만족하십니까?' },
  { code: 'AGE', kind: 'NUMBER', titleKo: '나이', minimum: '0', maximum: '120' },
  { code: 'WORDS', kind: 'TEXT', titleKo: '한마디' },
];
const stratum = (code: string, title: string, population: number) => ({
  code,
  population,
  traits: [{ facet: 'REGION', code, titleKo: title }],
});
/** Of the vector: N 440/230/200. */
const STRATA = [stratum('WONMI', '원미구', 440), stratum('SOSA', '소사구', 230), stratum('OJEONG', '오정구', 200)];

const issuesOf = ({ errors }: Answer<unknown>) =>
  errors.flatMap(({ extensions }) =>
    (extensions.issues ?? []).map(({ code, path }) => [code, [path].flat().join('.')]),
  );

describeOnBoth('surveys', (database: DatabaseKind) => {
  let platform: Platform;
  let department: string;
  let badToken = '';

  beforeAll(async () => {
    platform = await startPlatform({ database, modules: ['@yeondong/bsc', '@yeondong/plan-sync'] });
    department = await idOf(platform, 'department', 'WELFARE_POLICY');
  });
  afterAll(() => platform.stop());

  const read = async (code: string, as = 'planner') =>
    (await platform.data<{ survey: SurveyAnswer | null }>(ONE, { code }, { as })).survey;
  const ask = (name: string, type: string, input: object, as = 'planner', fields = READ) =>
    platform.gql<{ done: SurveyAnswer & { csv: string } }>(
      `mutation($input: ${type}!) { done: ${name}(input: $input) { ${fields} } }`,
      { input },
      { as },
    );
  const done = async (name: string, type: string, input: object, as = 'planner', fields = READ) => {
    const answer = await ask(name, type, input, as, fields);
    if (answer.data === null) throw new Error(JSON.stringify(answer.errors));
    return answer.data.done;
  };
  const create = (code: string, more: object = {}, as = 'planner') =>
    done(
      'createSurvey',
      'SurveyInput',
      {
        ...{ code, titleKo: `시험 설문 ${code}`, department, purpose: 'OTHER', population: 'CITIZEN' },
        ...{ targetSize: 20, opensOn: '2006-06-01', closesOn: '2006-06-30', ...more },
      },
      as,
    );
  const questions = (survey: SurveyAnswer, list: object[] = QUESTIONS) =>
    done('setSurveyQuestions', 'SurveyQuestionsInput', { id: survey.id, version: survey.version, questions: list });
  const move = async (name: string, code: string, as = 'planner') => {
    const survey = (await read(code, as)) as SurveyAnswer;
    return ask(name, 'SurveyMove', { id: survey.id, version: survey.version }, as);
  };
  const invite = async (code: string, count: number) => {
    const survey = (await read(code)) as SurveyAnswer;
    const { csv } = await done(
      'issueSurveyTokens',
      'SurveyTokensInput',
      { id: survey.id, count },
      'planner',
      'count csv',
    );
    const [head, ...lines] = csv.trimEnd().split('\n');
    expect(head).toBe('token,path,stratum');
    return lines.map((line) => {
      const [token = '', path = '', of = ''] = line.split(',');
      expect(path).toBe(`/s/${token}`);
      return { token, stratum: of };
    });
  };
  const answers = (use: string, five: string, more: object[] = []) => [
    { question: 'USE', choices: [use] },
    { question: 'FIVE', number: five },
    ...more,
  ];
  const answer = (token: string, given: object[]) => platform.gql(ANSWER, { input: { token, answers: given } });
  /** A survey that takes answers, and its invitations. */
  const opened = async (code: string, count: number, more: object = {}) => {
    await questions(await create(code, more));
    const invitations = await invite(code, count);
    expect((await move('openSurvey', code)).codes).toEqual([]);
    return invitations.map(({ token }) => token);
  };

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
    const draft = await create('LIFE', { activity });
    expect([draft.state, issuesOf(await move('openSurvey', 'LIFE'))]).toEqual([
      'DRAFT',
      [['survey.no-questions', 'input.id']],
    ]);
    await questions(draft);
    const [first, second] = await invite('LIFE', 2);
    expect(
      (await platform.gql<{ surveySheet: unknown }>(SHEET, { token: first?.token })).data?.surveySheet,
    ).toMatchObject({
      state: 'NOT_YET',
      questions: [],
    });
    expect((await move('openSurvey', 'LIFE')).data?.done.state).toBe('OPEN');
    expect(issuesOf(await move('publishSurvey', 'LIFE'))).toEqual([['survey.state', 'input.id']]);
    expect((await answer(String(first?.token), answers('YES', '4'))).codes).toEqual([]);
    const before = await held();
    expect((await move('closeSurvey', 'LIFE')).data?.done.state).toBe('CLOSED');
    expect(await held()).toEqual({ heldCount: before.heldCount + 1, heldPeople: 1 });
    expect(issuesOf(await answer(String(second?.token), answers('YES', '4')))).toEqual([
      ['survey.over', 'input.token'],
    ]);
    expect((await move('publishSurvey', 'LIFE')).data?.done.state).toBe('PUBLISHED');
    const audit = await readRows(
      platform.databaseUrl,
      "SELECT address, request_id, actor_id FROM core_audit_entry WHERE act = 'core.survey.answer'",
    );
    expect(audit).toEqual([{ address: '', request_id: '', actor_id: null }]);
  });

  it('take an invitation once, also of two who come at the same moment, and keep nothing that leads to it', async () => {
    const [one = '', two = ''] = await opened('ONCE', 2);
    const sheet = await platform.gql<{ surveySheet: unknown }>(SHEET, { token: one });
    expect(sheet.data?.surveySheet).toMatchObject({
      state: 'READY',
      questions: [{ code: 'USE', kind: 'SINGLE', choices: [{ code: 'YES', title: '예' }, { code: 'NO' }] }, {}, {}, {}],
    });
    expect((await answer(one, answers('YES', '5'))).data).toEqual({ answerSurvey: true });
    expect(issuesOf(await answer(one, answers('NO', '1')))).toEqual([['survey.token-used', 'input.token']]);
    expect(
      (await platform.gql<{ surveySheet: { state: string } }>(SHEET, { token: one })).data?.surveySheet.state,
    ).toBe('USED');
    const both = await Promise.all([answer(two, answers('YES', '3')), answer(two, answers('NO', '3'))]);
    expect(both.map(({ codes }) => codes.length).sort()).toEqual([0, 1]);
    expect(both.flatMap(issuesOf)).toEqual([['survey.token-used', 'input.token']]);
    expect((await read('ONCE'))?.answered).toBe(2);
    const columns = await readRows(platform.databaseUrl, 'SELECT * FROM core_survey_response LIMIT 1');
    expect(Object.keys(columns[0] ?? {}).sort()).toEqual(['answers', 'id', 'sample', 'stratum_id', 'survey_id']);
    const tokens = await readRows(platform.databaseUrl, 'SELECT * FROM core_survey_token');
    expect(JSON.stringify(tokens)).not.toContain(one);
  });

  it('know nothing of an invitation that was never issued', async () => {
    expect((await platform.gql(SHEET, { token: 'yds_unknown' })).data).toEqual({ surveySheet: null });
    expect(issuesOf(await answer('yds_unknown', []))).toEqual([['survey.token-unknown', 'input.token']]);
  });

  it.each<[string, object[], string[][]]>([
    [
      'nothing',
      [],
      [
        ['survey.answer.missing', 'USE'],
        ['survey.answer.missing', 'FIVE'],
      ],
    ],
    ['an unknown choice', answers('MAYBE', '3'), [['survey.answer.option', 'USE']]],
    [
      'two choices of one',
      [
        { question: 'USE', choices: ['YES', 'NO'] },
        { question: 'FIVE', number: '3' },
      ],
      [['survey.answer.one', 'USE']],
    ],
    ['a sixth step', answers('YES', '6'), [['survey.answer.scale', 'FIVE']]],
    ['too old', answers('YES', '3', [{ question: 'AGE', number: '121' }]), [['survey.answer.too-large', 'AGE']]],
    ['words for a number', answers('YES', '3', [{ question: 'AGE', text: '마흔' }]), [['survey.answer.kind', 'AGE']]],
    ['an unknown question', answers('YES', '3', [{ question: 'X', text: 'x' }]), [['survey.answer.unknown', 'X']]],
    ['a question twice', answers('YES', '3', [{ question: 'FIVE', number: '4' }]), [['survey.answer.twice', 'FIVE']]],
  ])('refuse %s at its question, and keep the invitation', async (_name, given, issues) => {
    if (!(await read('BAD'))) badToken = (await opened('BAD', 1))[0] ?? '';
    const refused = await answer(badToken, given);
    expect(refused.codes).toEqual(['BAD_USER_INPUT']);
    expect(issuesOf(refused)).toEqual(issues.map(([code, question]) => [code, `input.answers.${question}`]));
    expect((await read('BAD'))?.answered).toBe(0);
  });
  it.each<[string, object, string, string]>([
    ['a code of 한글', { code: '설문' }, 'code.invalid', 'input.code'],
    ['no title', { titleKo: ' ' }, 'text.empty', 'input.titleKo'],
    ['no department', { department: '' }, 'record.missing', 'input.department'],
    ['nobody to ask', { populationSize: 0 }, 'survey.size', 'input.populationSize'],
    ['more answers than people', { populationSize: 10 }, 'survey.target-too-large', 'input.targetSize'],
    ['days the wrong way', { closesOn: '2006-05-01' }, 'term.reversed', 'input.closesOn'],
    ['a code that is there', { code: 'ONCE' }, 'record.duplicate', 'input.code'],
  ])('with %s are not created', async (_name, more, code, path) => {
    const before = await countRows(platform.databaseUrl);
    const input = { code: 'NEVER', titleKo: 'x', department, purpose: 'OTHER', population: 'STAFF', targetSize: 20 };
    const refused = await ask('createSurvey', 'SurveyInput', { ...input, opensOn: '2006-06-01', ...more });
    expect(issuesOf(refused)).toEqual([[code, path]]);
    expect((await countRows(platform.databaseUrl)).core_survey).toBe(before.core_survey);
  });

  it('are prepared by the staff of their department, and run by its head', async () => {
    const mine = await create('RIGHTS', {}, 'staff');
    await questions(mine);
    const now = (await read('RIGHTS', 'staff')) as SurveyAnswer;
    const { id, version } = now;
    const update = (as: string) => ask('updateSurvey', 'SurveyUpdate', { id, version: 99, titleEn: 'x' }, as);
    expect((await update('staff')).codes).toEqual(['CONFLICT']);
    // 혁신 담당 sees drafts, and writes for 정책기획과 alone; who reads does not see the draft at all
    expect((await update('innovation')).codes).toEqual(['FORBIDDEN']);
    for (const as of ['auditor', 'analyst', 'executive', 'evaluator', 'advisor', 'admin'])
      expect([as, (await update(as)).codes]).toEqual([as, ['FORBIDDEN']]);
    expect(await read('RIGHTS', 'analyst')).toBeNull();
    for (const name of ['openSurvey', 'closeSurvey', 'publishSurvey'])
      expect((await ask(name, 'SurveyMove', { id, version }, 'staff')).codes).toEqual(['FORBIDDEN']);
    expect((await ask('issueSurveyTokens', 'SurveyTokensInput', { id, count: 1 }, 'staff', 'count')).codes).toEqual([
      'FORBIDDEN',
    ]);
    expect((await move('openSurvey', 'RIGHTS', 'head')).data?.done.state).toBe('OPEN');
    expect((await read('RIGHTS', 'analyst'))?.state).toBe('OPEN');
  });

  it('change no more than their last day once they are open', async () => {
    const { id, version } = (await read('RIGHTS')) as SurveyAnswer;
    const change = (input: object) => ask('updateSurvey', 'SurveyUpdate', { id, version, ...input });
    expect(issuesOf(await change({ titleKo: '다른 제목' }))).toEqual([['survey.not-draft', 'input.titleKo']]);
    expect(issuesOf(await change({ closesOn: '2006-06-14' }))).toEqual([['survey.closes-in-past', 'input.closesOn']]);
    expect((await change({ closesOn: '2006-07-15' })).codes).toEqual([]);
    const again = { id, version: version + 1, questions: QUESTIONS };
    expect(issuesOf(await ask('setSurveyQuestions', 'SurveyQuestionsInput', again))).toEqual([
      ['survey.not-draft', 'input.id'],
    ]);
  });

  it('weigh strata, hide what gives four people away, and keep answers beyond the plan', async () => {
    const draft = await questions(await create('WEIGH', { populationSize: 870 }));
    await done('setSurveyStrata', 'SurveyStrataInput', { id: draft.id, version: draft.version, strata: STRATA });
    const invitations = await invite('WEIGH', 87);
    const of = (code: string) => invitations.filter((each) => each.stratum === code).map(({ token }) => token);
    // 20 wanted: 20 · 440/870 = 10.11, 5.29, 4.60 → 10, 5, 5; 87 by these parts: 43.5, 21.75, 21.75 → 43, 22, 22
    expect(STRATA.map(({ code }) => of(code).length)).toEqual([43, 22, 22]);
    await move('openSurvey', 'WEIGH');
    const send = async (tokens: string[], use: string, five: string) => {
      for (const token of tokens) expect((await answer(token, answers(use, five))).codes).toEqual([]);
    };
    const [wonmi, sosa, ojeong] = [of('WONMI'), of('SOSA'), of('OJEONG')];
    await send(wonmi.slice(0, 12), 'YES', '4');
    await send(wonmi.slice(12, 20), 'NO', '2');
    await send(sosa.slice(0, 6), 'YES', '4');
    await send(sosa.slice(6, 12), 'NO', '2');
    await send(ojeong.slice(0, 4), 'YES', '5');
    const results = async (as: string) =>
      (await platform.data<{ survey: { results: Results | null } }>(RESULTS, {}, { as })).survey.results;
    expect(await results('planner')).toBeNull();
    await move('closeSurvey', 'WEIGH');
    expect(await results('analyst')).toBeNull();
    const found = (await results('planner')) as Results;
    // weights (N_h/N)/(n_h/n): .505747·36/20 = .910345, .264368·36/12 = .793103, .229885·36/4 = 2.068966
    // yes: (12·.910345 + 6·.793103 + 4·2.068966)/36 = 23.9586/36 = 66.6 %
    // Kish: 36·(20·.828727 + 12·.629013 + 4·4.280618)/36² = 41.2452/36 = 1.1457
    expect(found).toMatchObject({ answered: 36, weighted: true, designEffect: '1.1457' });
    const [use] = found.questions;
    expect(use?.total).toMatchObject({ answered: 36, few: false, hidden: false });
    expect(use?.total.shares.map(({ option, share }) => [option, share])).toEqual([
      ['YES', '66.6'],
      ['NO', '33.4'],
    ]);
    // 오정구 is four people; 소사구 would give them away beside the total
    expect(use?.groups.map(({ title, hidden, few, answered }) => [title, hidden, few, answered])).toEqual([
      ['원미구', false, true, 20],
      ['소사구', true, true, null],
      ['오정구', true, true, null],
    ]);
    const { survey } = await platform.data<{ survey: unknown }>(
      '{ survey(code: "WEIGH") { overTarget responseRate { value } strata { allocated answered overQuota } } }',
      {},
      { as: 'planner' },
    );
    expect(survey).toEqual({
      overTarget: 16,
      responseRate: { value: '41.4' },
      strata: [
        { allocated: 10, answered: 20, overQuota: 10 },
        { allocated: 5, answered: 12, overQuota: 7 },
        { allocated: 5, answered: 4, overQuota: 0 },
      ],
    });
    await move('publishSurvey', 'WEIGH');
    expect((await results('analyst'))?.answered).toBe(36);
  });

  it('go on where they were after a restart', async () => {
    const [one = '', two = ''] = await opened('RESTART', 2);
    expect((await answer(one, answers('YES', '4'))).codes).toEqual([]);
    await platform.restart();
    expect((await answer(two, answers('NO', '2'))).codes).toEqual([]);
    expect(issuesOf(await answer(one, answers('NO', '2')))).toEqual([['survey.token-used', 'input.token']]);
    expect((await read('RESTART'))?.answered).toBe(2);
  });

  it('are repeated as waves with the same questions and strata', async () => {
    const { id } = (await read('WEIGH')) as SurveyAnswer;
    const wave = { survey: id, code: 'WEIGH-2', titleKo: '시험 설문 2차' };
    const next = await done(
      'createSurveyWave',
      'SurveyWaveInput',
      wave,
      'planner',
      `${READ} wave previous { code }
      targetSize questions { code kind choices { code } } strata { code population allocated }`,
    );
    expect(next).toMatchObject({
      state: 'DRAFT',
      wave: 2,
      previous: { code: 'WEIGH' },
      targetSize: 20,
      questions: [{ code: 'USE', choices: [{ code: 'YES' }, { code: 'NO' }] }, {}, {}, {}],
      strata: [{ code: 'WONMI', population: 440, allocated: 10 }, { allocated: 5 }, { allocated: 5 }],
    });
  });

  it('of a module that is off do not exist for the department, nor can they be answered', async () => {
    const program = (
      await platform.data<{ program: { id: string } }>('{ program(code: "P2006-3") { id } }', {}, { as: 'planner' })
    ).program.id;
    const [token = ''] = await opened('OF-BSC', 1, { program });
    await invite('OF-BSC', 1);
    const seen = async () => {
      const { surveys, node } = await platform.data<{ surveys: { totalCount: number }; node: unknown }>(
        'query($id: ID!) { surveys(where: { code: { eq: "OF-BSC" } }) { totalCount } node(id: $id) { id } }',
        { id },
        { as: 'staff' },
      );
      return [surveys.totalCount, node === null];
    };
    const { id } = (await read('OF-BSC')) as SurveyAnswer;
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
    await platform.data(MODULES, { department, modules: ['plan-sync'] }, { as: 'planner' });
    expect(await seen()).toEqual([0, true]);
    expect(await read('OF-BSC', 'staff')).toBeNull();
    expect(await due()).toEqual([]);
    expect((await platform.gql(SHEET, { token })).data).toEqual({ surveySheet: null });
    expect(issuesOf(await answer(token, answers('YES', '3')))).toEqual([['survey.token-unknown', 'input.token']]);
    expect(issuesOf(await move('closeSurvey', 'OF-BSC'))).toEqual([['department.module-off', 'input.id']]);
    await platform.data(MODULES, { department, modules: null }, { as: 'planner' });
    expect((await answer(token, answers('YES', '3'))).codes).toEqual([]);
  });
});

interface Results {
  answered: number;
  weighted: boolean;
  designEffect: string;
  questions: {
    question: string;
    total: { answered: number; shares: { option: string; share: string | null }[] };
    groups: { title: string; hidden: boolean; few: boolean; answered: number | null }[];
  }[];
}
const FIGURE = 'title(lang: ko) hidden few answered mean shares { option share hidden }';
const RESULTS = `{ survey(code: "WEIGH") { results(by: REGION) { answered weighted designEffect
  questions { question total { ${FIGURE} } groups { ${FIGURE} } } } } }`;

describeOnBoth('the sample waves of the survey of social indicators', (database: DatabaseKind) => {
  let platform: Platform;

  beforeAll(async () => {
    platform = await startPlatform({ database, modules: ['@yeondong/social-indicators'] });
  });
  afterAll(() => platform.stop());

  it('[SI-16] repeat each year by the same questions, and show what changed with its interval', async () => {
    const { next, survey } = await platform.data<{ next: unknown; survey: { trends: Record<string, string>[] } }>(
      `{ next: survey(code: "SI-USE-2006") { wave previous { code } activity { code recurrence } }
        survey(code: "sample.SI-USE-2005") { wave trends { question option earlier later difference low high verdict } } }`,
      {},
      { as: 'statistician' },
    );
    expect(next).toEqual({
      wave: 3,
      previous: { code: 'sample.SI-USE-2005' },
      activity: { code: 'planned.SI-07', recurrence: 'yearly' },
    });
    // 2004, weighed 16/15, 14/15, 1: (48 + 90 + 36)·16/15 + (32 + 84 + 48)·14/15 + 60 + 20 = 185.6 + 153.0667 + 80 → /160 = 2.6167
    // 2005, weighed as it is: (200 + 120 + 20 + 80 + 120 + 20 + 12 + 90 + 20 + 14)/200 = 696/200 = 3.48
    expect(survey.trends.find(({ question }) => question === 'USEFUL')).toMatchObject({
      option: null,
      earlier: '2.62',
      later: '3.48',
      difference: '0.86',
      verdict: 'ROSE',
    });
    // 자주: (12·16/15 + 8·14/15)/160 = 12.67 %; 63/200 = 31.5 %
    expect(survey.trends.find(({ option }) => option === 'OFTEN')).toMatchObject({
      earlier: '12.67',
      later: '31.5',
      difference: '18.83',
      verdict: 'ROSE',
    });
  });

  it('[SI-17] score the use of indicators on a hundred by group, and hide a cell of three with its neighbour', async () => {
    const { survey } = await platform.data<{ survey: { results: GroupResults } }>(
      `{ survey(code: "sample.SI-USE-2005") { results(by: GROUP) { weighted designEffect
        questions { question texts total { score mean } groups { title(lang: ko) score shares { option share hidden } } } } } }`,
      {},
      { as: 'analyst' },
    );
    const of = (code: string) => survey.results.questions.find(({ question }) => question === code);
    expect(survey.results).toMatchObject({ weighted: true, designEffect: '1' });
    // (3.48 − 1)/4
    expect(of('USEFUL')?.total).toEqual({ score: '62', mean: '3.48' });
    expect(of('FREQ')?.groups.map(({ title, shares }) => [title, ...shares.map(({ hidden }) => hidden)])).toEqual([
      // three of 동·사업소 use them often: beside it 쓰지 않음 (17), and in both columns those of 구청
      ['본청', false, false, false],
      ['구청', true, false, true],
      ['동·사업소', true, false, true],
    ]);
  });

  it('[SI-18] list the indicators that staff would like to have, without who said so', async () => {
    const { survey } = await platform.data<{ survey: { results: GroupResults } }>(
      '{ survey(code: "sample.SI-USE-2005") { results { questions { question texts } } } }',
      {},
      { as: 'statistician' },
    );
    expect(survey.results.questions.find(({ question }) => question === 'DEMAND')?.texts).toEqual([
      '도서관 이용률',
      '독거노인 돌봄 비율',
      '동별 1인 가구 비율',
      '동별 1인 가구 비율',
      '버스 배차 간격',
      '보육시설 이용률',
      '전통시장 매출',
    ]);
  });

  it('are taken out with the samples; the plan’s own survey stays and begins a series', async () => {
    await platform.stop({ keep: true });
    const removal = await runYeondong(['seed', '--remove-sample'], platform.environment);
    expect({ code: removal.code, stderr: removal.stderr }).toMatchObject({ code: 0 });
    await platform.start();
    const counts = await countRows(platform.databaseUrl);
    expect([counts.core_survey, counts.core_survey_response]).toEqual([4, 0]);
    const { survey } = await platform.data<{ survey: unknown }>(
      '{ survey(code: "SI-USE-2006") { wave previous { code } questions { code } } }',
      {},
      { as: 'planner' },
    );
    expect(survey).toMatchObject({ wave: 1, previous: null, questions: [{ code: 'FREQ' }, {}, {}, {}] });
  });
});

interface GroupResults {
  weighted: boolean;
  designEffect: string;
  questions: {
    question: string;
    texts: string[];
    total: { score: string | null; mean: string | null };
    groups: {
      title: string;
      score: string | null;
      shares: { option: string; share: string | null; hidden: boolean }[];
    }[];
  }[];
}
