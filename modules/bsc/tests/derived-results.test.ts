import { type Asked, createPlatform, describeOnBoth, type Platform } from '@yeondong/testing';
import { DefinitionDesk } from './definition-desk.js';

const DERIVE = `mutation($department: ID!, $period: Period!) { deriveKpiResults(department: $department, period: $period) {
  results { id version status value note flags kpi { code } enteredBy { login } } skipped { reason kpi { code } } } }`;
/** What the sample's schedule plans by the end of each month to April, then evenly on. */
const PROFILE = ['0', '6.6', '13.4', '25.1', '30', '40', '50', '60', '70', '80', '90', '100'];
const PERIOD = '2006-04';

describeOnBoth('results taken from other records', (database) => {
  let platform: Platform;
  let desk: DefinitionDesk;
  let survey: Asked;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    desk = await DefinitionDesk.of(platform);
    survey = await openSurvey();
    await desk.create('PROGRESS', {
      method: 'M6',
      source: 'SCHEDULE',
      initiatives: [await desk.calls.idOf('initiative', 'sample.ECONOMY-1-1')],
    });
    const kpi = await desk.create('SURVEYED', {
      method: 'M7',
      source: 'SURVEY',
      unit: '점',
      unitKind: 'OTHER',
      surveyQuestion: survey.question,
    });
    await desk.target(kpi.id, { target: '80' });
  }, 120_000);
  afterAll(() => platform?.stop());

  /** A survey of one question on a scale of five with an answer of 4 from each of twelve. */
  async function openSurvey(): Promise<Asked> {
    const { calls } = desk;
    const as = 'planner';
    const plan = {
      targetSize: 12,
      opensOn: '2006-06-01',
      closesOn: '2006-06-30',
      purpose: 'OTHER',
      population: 'CITIZEN',
    };
    const made = { code: 'DERIVED', titleKo: '민원인 만족도', department: desk.department, ...plan };
    const draft = await calls.done('createSurvey', 'SurveyInput', 'id version', made, as);
    const questions = [{ code: 'FIVE', kind: 'SCALE_5', required: true, titleKo: '만족하십니까?' }];
    const asked = { ...draft, questions };
    const read = 'id version questions { id }';
    const known = await calls.done('setSurveyQuestions', 'SurveyQuestionsInput', read, asked, as);
    const open = { id: known.id, version: known.version };
    await calls.done('openSurvey', 'SurveyMove', 'id', open, as);
    const invited = { id: known.id, count: 12 };
    const { csv } = await calls.done('issueSurveyTokens', 'SurveyTokensInput', 'csv', invited, as);
    const tokens: string[] = csv
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line: string) => line.split(',')[0]);
    for (const token of tokens) {
      const input = { token, answers: [{ question: 'FIVE', number: '4' }] };
      await platform.gql('mutation($input: SurveyAnswersInput!) { answerSurvey(input: $input) }', { input });
    }
    return { id: known.id, question: known.questions[0].id };
  }

  const derive = async (period = PERIOD, as = 'bsc'): Promise<Asked> =>
    (await platform.data<Asked>(DERIVE, { department: desk.department, period }, { as })).deriveKpiResults;
  const targetOf = (code: string) => desk.calls.read(`{ kpi(code: "${code}") { id target(year: 2006) { version } } }`);

  it('need a schedule with steps and a target of 100 percent', async () => {
    const { kpi } = await targetOf('PROGRESS');
    const call = (values: object) =>
      desk.calls.refused('setKpiTarget', 'KpiTargetInput', 'id', { kpi: kpi.id, year: 2006, ...values });
    expect(await call({ target: '90' })).toEqual([['bsc.score-rule.completion-target', 'input.target']]);
    const { id } = await desk.create('NO-STEPS', { method: 'M6', source: 'SCHEDULE' });
    expect(
      await desk.calls.refused('setKpiTarget', 'KpiTargetInput', 'id', { kpi: id, year: 2006, target: '100' }),
    ).toEqual([['bsc.score-rule.no-steps', 'input.method']]);
    await desk.calls.done('updateKpi', 'KpiUpdate', 'id', {
      id,
      version: await desk.version('NO-STEPS'),
      toYear: 2006,
    });
    await desk.target(kpi.id, { target: '100', profile: PROFILE });
  });

  it('are entered with where they come from, and those that cannot be taken are told', async () => {
    const { results, skipped } = await derive();
    expect(results).toHaveLength(1);
    expect(results[0]).toMatchObject({ status: 'ENTERED', value: '20.2', kpi: { code: 'PROGRESS' } });
    expect(results[0].note).toContain('공정표');
    expect(results[0].enteredBy).toEqual({ login: 'bsc' });
    expect(skipped.map(({ kpi }: Asked) => kpi.code).sort()).toEqual(['NO-STEPS', 'SURVEYED']);
    const told = skipped.find(({ kpi }: Asked) => kpi.code === 'SURVEYED');
    expect(told.reason).toBe('설문이 마감되지 않았거나, 척도 문항의 응답이 모자랍니다.');
  });

  it('stay as they are when nothing has changed, and are scored once the head has confirmed them', async () => {
    const [before] = (await derive()).results;
    const [after] = (await derive()).results;
    expect(after.version).toBe(before.version);
    const results = [{ id: after.id, version: after.version }];
    await desk.calls.done('confirmKpiResults', 'ResultsActInput', 'id', { results }, 'planner');
    expect(await desk.score('PROGRESS', PERIOD)).toMatchObject({ value: '80.48', status: 'COMPLETE' });
    const again = await derive();
    expect(again.results).toEqual([]);
    expect(again.skipped).toContainEqual({ reason: '이미 확인된 실적입니다.', kpi: { code: 'PROGRESS' } });
  });

  it('come from a closed survey on 0 to 100, flagged below thirty answers', async () => {
    const { survey: now } = await desk.calls.read('{ survey(code: "DERIVED") { id version } }', 'planner');
    await desk.calls.done('closeSurvey', 'SurveyMove', 'id', now, 'planner');
    const { results } = await derive();
    expect(results).toHaveLength(1);
    expect(results[0]).toMatchObject({ value: '75', kpi: { code: 'SURVEYED' }, flags: ['bsc.result.few-answers'] });
    expect(results[0].note).toBe('설문 「민원인 만족도」 만족하십니까?, 응답 12명');
  });

  it('are not entered by hand, nor derived by another department', async () => {
    const { kpi } = await targetOf('SURVEYED');
    const rows = [{ kpi: kpi.id, value: '99' }];
    const input = { department: desk.department, period: '2006-05', rows };
    expect(await desk.calls.refused('saveKpiResults', 'KpiResultsInput', 'id', input)).toEqual([
      ['bsc.result.derived', 'input.rows.0.value'],
    ]);
    const { codes } = await platform.gql(DERIVE, { department: desk.department, period: PERIOD }, { as: 'staff' });
    expect(codes).toEqual(['FORBIDDEN']);
  });
});
