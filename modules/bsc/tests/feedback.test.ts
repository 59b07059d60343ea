import { createPlatform, describeOnBoth, issuesOf, type Platform } from '@yeondong/testing';
import { type Calls, callsOn, departmentId } from './fixtures.js';

const KPI = 'sample.WELFARE_POLICY-1';
const ROW =
  'id version state action doneOn verifiedOn reason effect effectKpi { code } doneBy { login } verifiedBy { login }';

interface Row {
  id: string;
  version: number;
  state: string;
  [field: string]: unknown;
}

describeOnBoth('feedback', (database) => {
  let platform: Platform;
  let calls: Calls;
  let department: string;
  let kpi: string;
  let row: Row;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOn(platform);
    department = await departmentId(platform, 'WELFARE_POLICY');
    kpi = (await calls.read(`{ kpi(code: "${KPI}") { id } }`)).kpi.id;
  }, 120_000);
  afterAll(() => platform?.stop());

  const run = async (mutation: string, input: string, values: object, as = 'bsc') => {
    const { data, codes, errors } = await calls.run(mutation, input, ROW, values, as);
    return { it: data?.it as unknown as Row | undefined, codes, issues: issuesOf(errors) };
  };
  /** The act on the feedback as it stands; the row moves on where it succeeds. */
  const act = async (mutation: string, input: string, more: object, as: string) => {
    const done = await run(mutation, input, { id: row.id, version: row.version, ...more }, as);
    if (done.it) row = done.it;
    return done;
  };
  const stated = () => ({
    ...{ year: 2006, department, source: 'ALERT', kpi, dueOn: '2006-06-20' },
    finding: '처리기간이 석 달째 늘었음',
  });
  const figures = async (year: number) =>
    (
      await calls.read(
        `{ feedbackFigures(year: ${year}) { total open overdue closureRate { value status inputs { name value } }
          medianDays { value status } } }`,
        'auditor',
      )
    ).feedbackFigures;

  it('[BS-29] of the sample is verified, acted on or open, and its figures follow from it', async () => {
    const { feedbacks } = await calls.read(
      '{ feedbacks { totalCount nodes { year state source department { code } kpi { code } sample } } }',
      'analyst',
    );
    expect(feedbacks.totalCount).toBe(9);
    expect(feedbacks.nodes.every(({ sample }: { sample: boolean }) => sample)).toBe(true);
    expect(await figures(2005)).toEqual({
      ...{ total: 8, open: 1, overdue: 0 },
      closureRate: {
        ...{ value: '87.5', status: 'COMPLETE' },
        inputs: [
          { name: 'verified', value: '7' },
          { name: 'total', value: '8' },
        ],
      },
      // Six from 5 to 27 January, one from 9 January to 27 February.
      medianDays: { value: '22', status: 'COMPLETE' },
    });
    expect(await figures(2006)).toMatchObject({
      ...{ total: 1, open: 1, overdue: 1, closureRate: { value: '0' }, medianDays: { value: null, status: 'NO_DATA' } },
    });
    expect(await figures(2004)).toMatchObject({ total: 0, closureRate: { value: null, status: 'NO_DATA' } });
  });

  it('is recorded by the office alone, with a KPI and an owner of the department and a day to come', async () => {
    for (const as of ['head', 'staff', 'evaluator', 'auditor']) {
      expect((await run('createFeedback', 'FeedbackInput', stated(), as)).codes).toEqual(['FORBIDDEN']);
    }
    const roads = await calls.read('{ kpi(code: "sample.ROADS-1") { id } }');
    const wrong = { ...stated(), kpi: roads.kpi.id, dueOn: '2006-06-14' };
    expect((await run('createFeedback', 'FeedbackInput', wrong)).issues).toEqual([
      ['bsc.feedback.kpi', 'input.kpi'],
      ['bsc.feedback.due', 'input.dueOn'],
    ]);
    expect((await run('createFeedback', 'FeedbackInput', { ...stated(), finding: ' ' })).issues).toEqual([
      ['text.empty', 'input.finding'],
    ]);
    expect((await calls.read('{ feedbacks { totalCount } }')).feedbacks.totalCount).toBe(9);
    const { it: made } = await run('createFeedback', 'FeedbackInput', stated());
    expect(made).toMatchObject({ state: 'OPEN', version: 1, action: null });
    row = made as Row;
    const { notices } = await calls.read('{ notices(first: 50) { nodes { title path } } }', 'head');
    expect(notices.nodes).toContainEqual({ title: '복지정책과: 조치할 환류가 있습니다', path: '/m/bsc/feedback' });
    const { feedbacks } = await calls.read(
      `{ feedbacks(where: { year: { eq: 2006 }, source: { eq: ALERT }, state: { eq: OPEN }, kpi: { code: { eq: "${KPI}" } } }) { nodes { id } } }`,
    );
    expect(feedbacks.nodes).toEqual([{ id: row.id }]);
  });

  it('[BS-29] goes from finding to action, done, verified by another, and to its effect on next year', async () => {
    expect((await act('completeFeedback', 'FeedbackCompletion', {}, 'head')).issues).toEqual([
      ['bsc.feedback.state', 'input.id'],
    ]);
    expect((await act('actOnFeedback', 'FeedbackAction', { action: ' ' }, 'staff')).issues).toEqual([
      ['text.empty', 'input.action'],
    ]);
    await act('actOnFeedback', 'FeedbackAction', { action: '담당을 둘로 나눔' }, 'staff');
    expect(row).toMatchObject({ state: 'ACTION', action: '담당을 둘로 나눔', version: 2 });
    expect((await act('actOnFeedback', 'FeedbackAction', { action: '다시', version: 1 }, 'staff')).codes).not.toEqual(
      [],
    );
    expect((await act('completeFeedback', 'FeedbackCompletion', {}, 'staff')).codes).toEqual(['FORBIDDEN']);
    await act('completeFeedback', 'FeedbackCompletion', {}, 'head');
    expect(row).toMatchObject({ state: 'DONE', doneOn: '2006-06-15', doneBy: { login: 'head' } });
    expect((await act('verifyFeedback', 'FeedbackVerification', {}, 'head')).codes).toEqual(['FORBIDDEN']);
    await calls.moveToday('2006-06-25');
    await act('verifyFeedback', 'FeedbackVerification', {}, 'evaluator');
    expect(row).toMatchObject({ state: 'VERIFIED', verifiedOn: '2006-06-25', verifiedBy: { login: 'evaluator' } });
    const effect = { effect: '2007년 목표를 하루 줄임', effectKpi: kpi };
    expect((await act('recordFeedbackEffect', 'FeedbackEffect', effect, 'staff')).codes).toEqual(['FORBIDDEN']);
    await act('recordFeedbackEffect', 'FeedbackEffect', effect, 'bsc');
    expect(row).toMatchObject({ state: 'VERIFIED', effect: '2007년 목표를 하루 줄임', effectKpi: { code: KPI } });
    expect(await figures(2006)).toMatchObject({
      ...{ total: 2, open: 1, closureRate: { value: '50' }, medianDays: { value: '10', status: 'COMPLETE' } },
    });
  });

  it('opens again with a reason, and who did it for the department does not verify it', async () => {
    expect((await act('reopenFeedback', 'FeedbackReopening', { reason: '' }, 'bsc')).issues).toEqual([
      ['text.empty', 'input.reason'],
    ]);
    await act('reopenFeedback', 'FeedbackReopening', { reason: '7월에 다시 늘었음' }, 'bsc');
    expect(row).toMatchObject({ state: 'ACTION', reason: '7월에 다시 늘었음', doneOn: null, verifiedBy: null });
    await act('completeFeedback', 'FeedbackCompletion', {}, 'bsc');
    expect((await act('verifyFeedback', 'FeedbackVerification', {}, 'bsc')).issues).toEqual([
      ['bsc.feedback.verifier', 'input.id'],
    ]);
    await act('verifyFeedback', 'FeedbackVerification', {}, 'planner');
    expect(row).toMatchObject({ state: 'VERIFIED', verifiedBy: { login: 'planner' } });
    const { issues } = await act('updateFeedback', 'FeedbackUpdate', { finding: '고침' }, 'bsc');
    expect(issues).toEqual([['bsc.feedback.state', 'input.id']]);
  });

  it('is acted on by its own department only', async () => {
    const roads = await departmentId(platform, 'ROADS');
    const { it: made } = await run('createFeedback', 'FeedbackInput', {
      ...{ ...stated(), department: roads, kpi: null, dueOn: '2006-07-20' },
    });
    const input = { id: made?.id, version: made?.version, action: '조치' };
    for (const as of ['head', 'staff']) {
      expect((await run('actOnFeedback', 'FeedbackAction', input, as)).codes).toEqual(['FORBIDDEN']);
    }
  });

  it('is edited by the office, and handed over inside its department; handed elsewhere, its heads see to it', async () => {
    const person = async (login: string): Promise<string> =>
      (await calls.read(`{ people(where: { login: { eq: "${login}" } }) { nodes { id } } }`, 'admin')).people.nodes[0]
        .id;
    const [staff, head, planner] = await Promise.all(['staff', 'head', 'planner'].map(person));
    const { it: made } = await run('createFeedback', 'FeedbackInput', {
      ...stated(),
      dueOn: '2006-07-20',
      owner: staff,
    });
    const edit = { id: made?.id, version: made?.version, finding: '처리기간이 넉 달째 늘었음', owner: head };
    expect((await run('updateFeedback', 'FeedbackUpdate', edit, 'head')).codes).toEqual(['FORBIDDEN']);
    expect((await run('updateFeedback', 'FeedbackUpdate', { ...edit, owner: planner })).issues).toEqual([
      ['bsc.feedback.owner', 'input.owner'],
    ]);
    expect((await run('updateFeedback', 'FeedbackUpdate', edit)).it).toMatchObject({ version: 2 });
    const owner = async () =>
      (
        await calls.read(
          '{ feedbacks(where: { dueOn: { eq: "2006-07-20" }, department: { code: { eq: "WELFARE_POLICY" } } }) { nodes { owner { login } } } }',
          'auditor',
        )
      ).feedbacks.nodes[0].owner;
    const handOver = (from: string | undefined, to: string | undefined) =>
      platform.data(
        'mutation($input: HandoverInput!) { handOver(input: $input) { source count } }',
        { input: { from, to, reason: '인사이동' } },
        { as: 'planner' },
      );
    const moved = expect.arrayContaining([{ source: 'bsc.feedback', count: 1 }]);
    expect(await handOver(head, staff)).toEqual({ handOver: moved });
    expect(await owner()).toEqual({ login: 'staff' });
    await handOver(staff, planner);
    expect(await owner()).toBeNull();
  });
});
