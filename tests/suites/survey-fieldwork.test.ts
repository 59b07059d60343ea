import { createHash } from 'node:crypto';
import { createPlatform, type DatabaseKind, describeOnBoth, type Platform, readRows } from '../src/index.js';
import { issuesOf, STRATA, type SurveyAnswer, SurveyDesk } from './surveys/survey-desk.js';

const option = (code: string, titleKo: string) => ({ code, titleKo });
const QUESTIONS = [
  {
    ...{ code: 'VISITED', kind: 'SINGLE', required: true, titleKo: '이용하셨습니까?' },
    options: [option('YES', '예'), option('NO', '아니요')],
  },
  {
    ...{ code: 'SEVEN', kind: 'SCALE', steps: 7, required: true, dontKnow: true, startsPage: true, titleKo: '만족?' },
    showIf: { question: 'VISITED', anyOf: ['YES'] },
  },
  { code: 'WISH', kind: 'TEXT', startsPage: true, titleKo: '바라는 점' },
];
const PAGE = `query($token: String!) { surveySheet(token: $token) { state seconds saved { question values }
  questions { code kind steps dontKnow startsPage showIf { question anyOf } } } }`;
const SAVE = 'mutation($input: SurveyAnswersInput!) { saveSurveyAnswers(input: $input) }';
const OUTCOME = 'rows created leftOut repeated issues { row column text code }';
const RESULTS = `{ survey(code: "LOAD") { answered overTarget contacted refused weighting
  responseRate { value } refusalRate { value } publications { publishedOn content hash }
  results(by: REGION) { answered weighted designEffect straightLined hasty modes { mode answered }
    questions { question total { answered margin mean score dontKnow shares { option share low high } }
      groups { group mean verdict } } } } }`;

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');
const given = (visited: string, more: object[] = []) => [{ question: 'VISITED', choices: [visited] }, ...more];

interface LoadedSurvey {
  answered: number;
  overTarget: number;
  responseRate: { value: string | null };
  refusalRate: { value: string | null };
  publications: { publishedOn: string; content: string; hash: string }[];
  results: Record<string, unknown> & { questions: Record<string, unknown>[] };
}

describeOnBoth('surveys in the field', (database: DatabaseKind) => {
  let platform: Platform;
  let desk: SurveyDesk;

  beforeAll(async () => {
    platform = await createPlatform({ database, modules: ['@yeondong/bsc'] });
    desk = await SurveyDesk.of(platform);
  });
  afterAll(() => platform.stop());

  const build = async (code: string, more: object = {}) => {
    const { id, version } = await desk.create(code, more);
    return desk.done('setSurveyQuestions', 'SurveyQuestionsInput', { id, version, questions: QUESTIONS });
  };
  const importing = (code: string, text: string | Buffer, more: object = {}) =>
    desk.read(code).then((survey) =>
      desk.ask(
        'importSurveyResponses',
        'SurveyResponsesImportInput',
        {
          ...{ survey: survey?.id, mode: 'INTERVIEW', fileName: 'answers.csv' },
          ...{ bytes: typeof text === 'string' ? base64(text) : text.toString('base64'), ...more },
        },
        'planner',
        OUTCOME,
      ),
    );

  it('ask by their conditions, page by page, and go on where somebody stopped', async () => {
    await build('PAGES');
    const [one, two] = await desk.invite('PAGES', 2);
    await desk.move('openSurvey', 'PAGES');
    const token = String(one?.token);
    const page = async () =>
      (await platform.gql<{ surveySheet: Record<string, unknown> }>(PAGE, { token })).data?.surveySheet;
    expect(await page()).toMatchObject({
      state: 'READY',
      saved: [],
      seconds: 0,
      questions: [
        { code: 'VISITED', steps: null, dontKnow: false, startsPage: false, showIf: null },
        { code: 'SEVEN', steps: 7, dontKnow: true, showIf: { question: 'VISITED', anyOf: ['YES'] } },
        { code: 'WISH', startsPage: true },
      ],
    });
    const save = (answers: object[], seconds = 30) => platform.gql(SAVE, { input: { token, answers, seconds } });
    expect((await save(given('YES'))).data).toEqual({ saveSurveyAnswers: true });
    expect((await save(given('YES', [{ question: 'SEVEN', dontKnow: true }]), 45)).codes).toEqual([]);
    expect(issuesOf(await save(given('PERHAPS')))).toEqual([['survey.answer.option', 'input.answers.VISITED']]);
    await platform.restart();
    expect(await page()).toMatchObject({
      seconds: 45,
      saved: [
        { question: 'VISITED', values: ['YES'] },
        { question: 'SEVEN', values: [] },
      ],
    });
    expect((await desk.read('PAGES'))?.answered).toBe(0);
    expect(issuesOf(await desk.answer(token, given('YES')))).toEqual([
      ['survey.answer.missing', 'input.answers.SEVEN'],
    ]);
    expect(issuesOf(await desk.answer(token, given('NO', [{ question: 'SEVEN', number: '3' }])))).toEqual([
      ['survey.answer.not-asked', 'input.answers.SEVEN'],
    ]);
    expect((await desk.answer(token, given('NO'))).codes).toEqual([]);
    expect(issuesOf(await save(given('YES')))).toEqual([['survey.token-used', 'input.token']]);
    // Sent answers leave no draft at the invitation; begun ones go when the survey is closed.
    await platform.gql(SAVE, { input: { token: two?.token, answers: given('YES') } });
    const drafts = () =>
      readRows(platform.databaseUrl, 'SELECT used FROM core_survey_token WHERE draft IS NOT NULL').then((rows) =>
        rows.map(({ used }) => Number(used)),
      );
    expect(await drafts()).toEqual([0]);
    await desk.move('closeSurvey', 'PAGES');
    expect(await drafts()).toEqual([]);
    const audit = await readRows(
      platform.databaseUrl,
      "SELECT address, request_id, actor_id FROM core_audit_entry WHERE act = 'core.survey.answer'",
    );
    expect(new Set(audit.map((row) => JSON.stringify(row)))).toEqual(
      new Set([JSON.stringify({ address: '', request_id: '', actor_id: null })]),
    );
  });

  it('take answers on paper from their department alone, and only while they are open', async () => {
    const { id } = await build('PAPER');
    const enter = (more: object = {}, as = 'staff') =>
      desk.ask(
        'enterSurveyResponse',
        'SurveyResponseInput',
        { survey: id, mode: 'PAPER', answers: given('NO'), ...more },
        as,
      );
    expect(issuesOf(await enter())).toEqual([['survey.state', 'input.survey']]);
    await desk.move('openSurvey', 'PAPER');
    expect((await enter()).data?.done.answered).toBe(1);
    expect(issuesOf(await enter({ mode: 'ONLINE' }))).toEqual([['survey.mode', 'input.mode']]);
    expect(issuesOf(await enter({ answers: given('YES') }))).toEqual([
      ['survey.answer.missing', 'input.answers.SEVEN'],
    ]);
    expect((await enter({}, 'innovation')).codes).toEqual(['FORBIDDEN']);
    expect((await enter({}, 'analyst')).codes).toEqual(['FORBIDDEN']);
    expect((await desk.read('PAPER'))?.answered).toBe(1);
  });

  it('import a table of CP949 with its faults cell by cell; one fault refuses it all, unless it is left out', async () => {
    const { id, version } = await build('TABLE');
    await desk.done('setSurveyStrata', 'SurveyStrataInput', { id, version, strata: STRATA });
    await desk.move('openSurvey', 'TABLE');
    // 층,이용하셨습니까?,SEVEN,초 / WONMI,예,6,90 / WONMI,예,8,90 / BUPYEONG,아니요,,60 / SOSA,아니요,,60
    const faulty = Buffer.from(
      [
        'w/4swMy/68fPvMy9wLTPse4/LFNFVkVOLMPKCldPTk1JLL+5LDYsOTAKV09OTUksv7ksOCw5MApCVVBZRU9ORyy+',
        'xrTPv+QsLDYwClNPU0Esvsa0z7/kLCw2MAo=',
      ].join(''),
      'base64',
    );
    const issues = [
      { row: 3, column: 'SEVEN', text: '8', code: 'survey.answer.scale' },
      { row: 4, column: '층', text: 'BUPYEONG', code: 'record.unknown' },
    ];
    const dry = await importing('TABLE', faulty, { dryRun: true });
    expect(dry.data?.done).toMatchObject({ rows: 4, created: 2, leftOut: 0, issues });
    const refused = await importing('TABLE', faulty);
    expect(issuesOf(refused)).toEqual([
      ['survey.answer.scale', 'input.bytes.3.SEVEN'],
      ['record.unknown', 'input.bytes.4.층'],
    ]);
    expect((await desk.read('TABLE'))?.answered).toBe(0);
    const taken = await importing('TABLE', faulty, { soundOnly: true });
    expect(taken.data?.done).toMatchObject({ rows: 4, created: 2, leftOut: 2, issues });
    expect((await importing('TABLE', faulty, { soundOnly: true })).data?.done).toMatchObject({ repeated: true });
    expect((await desk.read('TABLE'))?.answered).toBe(2);
  });

  it('[BS-16] load 3,001 answers of three districts: weighed, each figure with its margin, over the plan by one', async () => {
    const { id, version } = await build('LOAD', {
      ...{ targetSize: 3000, populationSize: 870_000, populationOn: '2006-05-31' },
      ...{ purpose: 'CUSTOMER_EVALUATION', population: 'CUSTOMER' },
    });
    const strata = STRATA.map((stratum) => ({ ...stratum, population: stratum.population * 1000, minimum: 300 }));
    await desk.done('setSurveyStrata', 'SurveyStrataInput', { id, version, strata });
    await desk.move('openSurvey', 'LOAD');
    // 1,200 / 1,000 / 801 answers, of which .62, .55 and .50 (400 of 801) used it, and liked it with 6, 4 and 5 of 7
    const rows = (code: string, count: number, yes: number, step: string) =>
      Array.from({ length: count }, (_, at) => `${code},${at < yes ? `예,${step}` : '아니요,'},${at === 0 ? 5 : 60}`);
    const lines = [
      ...rows('WONMI', 1200, 744, '6'),
      ...rows('SOSA', 1000, 550, '4'),
      ...rows('OJEONG', 801, 400, '모름'),
    ];
    const done = await importing('LOAD', ['층,VISITED,SEVEN,초', ...lines].join('\n'));
    expect(done.data?.done).toMatchObject({ rows: 3001, created: 3001, issues: [] });
    const now = (await desk.read('LOAD')) as SurveyAnswer;
    const contacts = { id, version: now.version };
    expect(
      issuesOf(
        await desk.ask('recordSurveyContacts', 'SurveyContactsInput', { ...contacts, contacted: 1, refused: 2 }),
      ),
    ).toEqual([['survey.refused', 'input.refused']]);
    await desk.done('recordSurveyContacts', 'SurveyContactsInput', { ...contacts, contacted: 5000, refused: 750 });
    await desk.move('closeSurvey', 'LOAD');
    const read = async (as = 'planner') => (await platform.data<{ survey: LoadedSurvey }>(RESULTS, {}, { as })).survey;
    const { results, publications, ...survey } = await read();
    // 3,001 of 5,000; 750 of 5,000
    expect(survey).toMatchObject({
      answered: 3001,
      overTarget: 1,
      responseRate: { value: '60' },
      refusalRate: { value: '15' },
    });
    expect(publications).toEqual([]);
    // three answers took 5 seconds where the middle is 60
    expect(results).toMatchObject({ answered: 3001, weighted: true, straightLined: 0, hasty: 3 });
    expect(results.modes).toEqual([{ mode: 'INTERVIEW', answered: 3001 }]);
    // .505747·.62 + .264368·.55 + .229885·(400/801) = 57.4 %; ±1.96·√(.25·1.0474·.99655/3001) = 1.83
    expect(results.designEffect).toBe('1.0474');
    expect(results.questions[0]).toMatchObject({
      total: { answered: 3001, margin: '1.83', shares: [{ option: 'YES', share: '57.4' }, { option: 'NO' }] },
    });
    // 원미 744·1.2648·6 + 소사 550·.7934·4, over the same weights: 5.3665; (m − 1)/6
    expect(results.questions[1]).toMatchObject({
      total: { answered: 1294, dontKnow: 400, mean: '5.37', score: '72.8' },
      groups: [
        { group: 'WONMI', mean: '6', verdict: 'HIGHER' },
        { group: 'SOSA', mean: '4', verdict: 'LOWER' },
        { group: 'OJEONG', mean: null, verdict: null },
      ],
    });
  });

  it('[BS-15] keep what was published of the customers’ evaluation: questions, answers, days, mode, margin, hash', async () => {
    await desk.move('publishSurvey', 'LOAD');
    const { survey } = await platform.data<{ survey: LoadedSurvey }>(RESULTS, {}, { as: 'analyst' });
    const [published] = survey.publications;
    expect(survey.publications).toHaveLength(1);
    expect(published?.publishedOn).toBe('2006-06-15');
    expect(published?.hash).toBe(createHash('sha256').update(String(published?.content), 'utf8').digest('hex'));
    expect(JSON.parse(String(published?.content))).toMatchObject({
      ...{ code: 'LOAD', answered: 3001, asked: 5000, refused: 750, responseRate: '60', margin: '1.83' },
      ...{ opensOn: '2006-06-01', closesOn: '2006-06-30', populationSize: 870_000, populationOn: '2006-05-31' },
      ...{ weighting: 'POST_STRATIFICATION', modes: [{ mode: 'INTERVIEW', answered: 3001 }] },
      questions: [{ code: 'VISITED', titleKo: '이용하셨습니까?', answered: 3001 }, { code: 'SEVEN' }, { code: 'WISH' }],
    });
    const now = (await desk.read('LOAD')) as SurveyAnswer;
    const late = { id: now.id, version: now.version, contacted: 9, refused: 0 };
    expect(issuesOf(await desk.ask('recordSurveyContacts', 'SurveyContactsInput', late))).toEqual([
      ['survey.state', 'input.id'],
    ]);
    expect(issuesOf(await importing('LOAD', 'VISITED\n예\n'))).toEqual([['survey.state', 'input.survey']]);
  });

  it('weigh by raking where it is asked for', async () => {
    const { id, version } = await build('RAKE', { weighting: 'RAKING' });
    const trait = (facet: string, code: string) => ({ facet, code, titleKo: code });
    const cells = ['M', 'F'].flatMap((sex) => ['Y', 'O'].map((age) => ({ sex, age })));
    const people: Record<string, number> = { MY: 42, MO: 18, FY: 28, FO: 12 };
    const strata = cells.map(({ sex, age }) => ({
      ...{ code: `${sex}${age}`, population: people[`${sex}${age}`] },
      traits: [trait('SEX', sex), trait('AGE', age)],
    }));
    await desk.done('setSurveyStrata', 'SurveyStrataInput', { id, version, strata });
    await desk.move('openSurvey', 'RAKE');
    // ten of each cell, men yes and women no: 60 % yes by weight
    const lines = cells.flatMap(({ sex, age }) =>
      Array.from({ length: 10 }, () => `${sex}${age},${sex === 'M' ? '예,5' : '아니요,'}`),
    );
    await importing('RAKE', ['층,VISITED,SEVEN', ...lines].join('\n'));
    await desk.move('closeSurvey', 'RAKE');
    const { survey } = await platform.data<{ survey: LoadedSurvey & { weighting: string } }>(
      '{ survey(code: "RAKE") { weighting results { designEffect questions { total { shares { share } } } } } }',
      {},
      { as: 'planner' },
    );
    expect(survey.weighting).toBe('RAKING');
    // Kish of 1.68, .72, 1.12, .48: (1.68² + .72² + 1.12² + .48²)/4 = 1.2064
    expect(survey.results.designEffect).toBe('1.2064');
    expect(survey.results.questions[0]).toMatchObject({ total: { shares: [{ share: '60' }, { share: '40' }] } });
  });
});
