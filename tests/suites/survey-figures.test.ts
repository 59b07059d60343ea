import {
  countRows,
  createPlatform,
  type DatabaseKind,
  describeOnBoth,
  type Platform,
  runYeondong,
} from '../src/index.js';
import { answers, issuesOf, READ, STRATA, type SurveyAnswer, SurveyDesk } from './surveys/survey-desk.js';

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

describeOnBoth('figures of surveys', (database: DatabaseKind) => {
  let platform: Platform;
  let desk: SurveyDesk;
  let badToken = '';

  beforeAll(async () => {
    platform = await createPlatform({ database, modules: ['@yeondong/social-indicators'] });
    desk = await SurveyDesk.of(platform);
  });
  afterAll(() => platform.stop());

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
    if (!(await desk.read('BAD'))) badToken = (await desk.opened('BAD', 1))[0] ?? '';
    const refused = await desk.answer(badToken, given);
    expect(refused.codes).toEqual(['BAD_USER_INPUT']);
    expect(issuesOf(refused)).toEqual(issues.map(([code, question]) => [code, `input.answers.${question}`]));
    expect((await desk.read('BAD'))?.answered).toBe(0);
  });

  it.each<[string, object, string, string]>([
    ['a code of 한글', { code: '설문' }, 'code.invalid', 'input.code'],
    ['no title', { titleKo: ' ' }, 'text.empty', 'input.titleKo'],
    ['no department', { department: '' }, 'record.missing', 'input.department'],
    ['nobody to ask', { populationSize: 0 }, 'survey.size', 'input.populationSize'],
    ['more answers than people', { populationSize: 10 }, 'survey.target-too-large', 'input.targetSize'],
    ['days the wrong way', { closesOn: '2006-05-01' }, 'term.reversed', 'input.closesOn'],
    ['a code that is there', { code: 'BAD' }, 'record.duplicate', 'input.code'],
  ])('with %s are not created', async (_name, more, code, path) => {
    const before = await countRows(platform.databaseUrl);
    const input = {
      code: 'NEVER',
      titleKo: 'x',
      department: desk.department,
      purpose: 'OTHER',
      population: 'STAFF',
      targetSize: 20,
    };
    const refused = await desk.ask('createSurvey', 'SurveyInput', { ...input, opensOn: '2006-06-01', ...more });
    expect(issuesOf(refused)).toEqual([[code, path]]);
    expect((await countRows(platform.databaseUrl)).core_survey).toBe(before.core_survey);
  });

  it('weigh strata, hide what gives four people away, and keep answers beyond the plan', async () => {
    const draft = await desk.questions(await desk.create('WEIGH', { populationSize: 870 }));
    await desk.done('setSurveyStrata', 'SurveyStrataInput', { id: draft.id, version: draft.version, strata: STRATA });
    const invitations = await desk.invite('WEIGH', 87);
    const of = (code: string) => invitations.filter((each) => each.stratum === code).map(({ token }) => token);
    // 20 wanted: 20 · 440/870 = 10.11, 5.29, 4.60 → 10, 5, 5; 87 by these parts: 43.5, 21.75, 21.75 → 43, 22, 22
    expect(STRATA.map(({ code }) => of(code).length)).toEqual([43, 22, 22]);
    await desk.move('openSurvey', 'WEIGH');
    const send = async (tokens: string[], use: string, five: string) => {
      for (const token of tokens) expect((await desk.answer(token, answers(use, five))).codes).toEqual([]);
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
    await desk.move('closeSurvey', 'WEIGH');
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
    await desk.move('publishSurvey', 'WEIGH');
    expect((await results('analyst'))?.answered).toBe(36);
  });

  it('are repeated as waves with the same questions and strata', async () => {
    const { id } = (await desk.read('WEIGH')) as SurveyAnswer;
    const wave = { survey: id, code: 'WEIGH-2', titleKo: '시험 설문 2차' };
    const next = await desk.done(
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
    // the plan's four and the three of these tests, with the answers to one of them
    expect([counts.core_survey, counts.core_survey_response]).toEqual([7, 36]);
    const { survey } = await platform.data<{ survey: unknown }>(
      '{ survey(code: "SI-USE-2006") { wave previous { code } questions { code } } }',
      {},
      { as: 'planner' },
    );
    expect(survey).toMatchObject({ wave: 1, previous: null, questions: [{ code: 'FREQ' }, {}, {}, {}] });
  });
});
