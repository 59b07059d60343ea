import { createPlatform, describeOnBoth, issuesOf, type Platform } from '@yeondong/testing';
import { type Calls, callsOn, departmentId } from './fixtures.js';

const YEAR = 2007;
const KPIS = ['sample.WELFARE_POLICY-1', 'sample.WELFARE_POLICY-2'];

interface Card {
  id: string;
  version: number;
  status: string;
}
interface Move {
  to: string;
  reason?: string;
  ground?: string;
  meeting?: string;
}

describeOnBoth('the life of a scorecard', (database) => {
  let platform: Platform;
  let calls: Calls;
  let welfare: string;
  let kpis: string[];
  let meeting: string;
  let card: Card;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOn(platform);
    welfare = await departmentId(platform, 'WELFARE_POLICY');
    const found = await calls.read(`{ a: kpi(code: "${KPIS[0]}") { id } b: kpi(code: "${KPIS[1]}") { id }
      committees(where: { code: { eq: "sample.BSC_ADVISORY" } }) { nodes { meetings { id } } } }`);
    kpis = [found.a.id, found.b.id];
    meeting = found.committees.nodes[0].meetings[0].id;
  }, 120_000);
  afterAll(() => platform?.stop());

  const draw = (as: string, version?: number) => {
    const items = kpis.map((kpi) => ({ kpi, weight: '50' }));
    return calls.run(
      'saveScorecard',
      'ScorecardInput',
      'id version status',
      { department: welfare, year: YEAR, items, version },
      as,
    );
  };
  const move = async (as: string, { to, ...more }: Move, of = card) => {
    const input = { id: of.id, version: of.version, to, ...more };
    const result = await calls.run('moveScorecard', 'ScorecardMove', 'id version status', input, as);
    if (result.data?.it) card = result.data.it as unknown as Card;
    return result;
  };
  const state = async (as: string, step: Move): Promise<string> => {
    const { data, errors } = await move(as, step);
    return (data?.it as unknown as Card | null)?.status ?? issuesOf(errors).join() ?? '';
  };

  it('begins with a draft of the staff, which nobody approves but the head of the department', async () => {
    const drawn = await draw('staff');
    card = drawn.data?.it as unknown as Card;
    expect(card.status).toBe('DRAFT');
    expect((await move('bsc', { to: 'HEAD_APPROVED' })).codes).toEqual(['FORBIDDEN']);
    expect((await move('staff', { to: 'HEAD_APPROVED' })).codes).toEqual(['FORBIDDEN']);
    expect(await state('head', { to: 'HEAD_APPROVED' })).toBe('HEAD_APPROVED');
    expect((await draw('staff', card.version)).codes).toEqual(['BAD_USER_INPUT']);
  });

  it('goes back to the draft with a reason alone, and who then draws it up may not approve it', async () => {
    expect(issuesOf((await move('bsc', { to: 'DRAFT' })).errors)).toEqual([['bsc.life.reason', 'input.reason']]);
    expect(await state('bsc', { to: 'DRAFT', reason: '가중치를 다시 볼 것' })).toBe('DRAFT');
    const { notices } = await calls.read('{ notices(first: 50) { nodes { kind title path } } }', 'head');
    expect(notices.nodes).toContainEqual({
      kind: 'RETURNED',
      title: '복지정책과 2007년: 성과표가 반려되었습니다',
      path: '/m/bsc/departments/WELFARE_POLICY',
    });
    card = (await draw('head', card.version)).data?.it as unknown as Card;
    const current = await calls.read(
      `{ scorecard(department: "${welfare}", period: "2007-01") { id version status moves { to } } }`,
      'head',
    );
    card = current.scorecard;
    expect(current.scorecard.moves).toEqual([]);
    expect(issuesOf((await move('head', { to: 'HEAD_APPROVED' })).errors)).toEqual([
      ['bsc.life.separation-of-duty', 'input.to'],
    ]);
    const again = (await draw('staff', card.version)).data?.it as unknown as Card;
    card = { ...again, version: current.scorecard.version + 1 };
    expect(await state('head', { to: 'HEAD_APPROVED' })).toBe('HEAD_APPROVED');
  });

  it('is reviewed, advised on at a meeting, and confirmed once every KPI has its target', async () => {
    expect(await state('bsc', { to: 'REVIEW' })).toBe('REVIEW');
    expect(issuesOf((await move('bsc', { to: 'TARGETS_ADVISED' })).errors)).toEqual([
      ['bsc.life.meeting', 'input.meeting'],
    ]);
    expect(await state('bsc', { to: 'TARGETS_ADVISED', meeting })).toBe('TARGETS_ADVISED');
    expect(issuesOf((await move('bsc', { to: 'CONFIRMED' })).errors).map(([code]) => code)).toEqual([
      'bsc.scorecard.no-target',
      'bsc.scorecard.no-target',
    ]);
    for (const kpi of kpis) {
      const input = { kpi, year: YEAR, target: '3', baseline: '2' };
      const { codes } = await calls.run('setKpiTarget', 'KpiTargetInput', 'id', input);
      expect(codes).toEqual([]);
    }
    expect(await state('bsc', { to: 'CONFIRMED' })).toBe('CONFIRMED');
    const { scorecard } = await calls.read(
      `{ scorecard(department: "${welfare}", period: "2007-01") { confirmedOn steps { fromState toState reason movedBy { login } meeting { heldOn } } } }`,
    );
    expect(scorecard.confirmedOn).toBe('2006-06-15');
    expect(scorecard.steps.map((step: { toState: string }) => step.toState)).toEqual([
      ...['HEAD_APPROVED', 'DRAFT', 'HEAD_APPROVED', 'REVIEW', 'TARGETS_ADVISED', 'CONFIRMED'],
    ]);
    expect(scorecard.steps[1]).toMatchObject({ reason: '가중치를 다시 볼 것', movedBy: { login: 'bsc' } });
    expect(scorecard.steps[4]).toMatchObject({ meeting: { heldOn: '2006-02-22' } });
  });

  it('has the targets of a year in operation changed in the window alone, and keeps the earlier ones', async () => {
    const target = (kpi: string, version: number) =>
      calls.run('setKpiTarget', 'KpiTargetInput', 'version formerTargets { target changedOn }', {
        kpi,
        year: YEAR,
        target: '4',
        baseline: '2',
        version,
      });
    expect(await state('bsc', { to: 'IN_OPERATION' })).toBe('IN_OPERATION');
    expect(issuesOf((await target(kpis[0] as string, 1)).errors)).toEqual([['bsc.scorecard.fixed', 'input.year']]);
    const ask = { to: 'CHANGE_REQUEST', reason: '사업 축소' };
    expect(issuesOf((await move('head', { ...ask, ground: 'MIDYEAR' })).errors)).toEqual([
      ['bsc.life.window', 'input.ground'],
    ]);
    expect(await state('head', { ...ask, ground: 'REORGANIZATION' })).toBe('CHANGE_REQUEST');
    expect((await target(kpis[0] as string, 1)).data?.it).toEqual({
      version: 2,
      formerTargets: [{ target: '3', changedOn: '2006-06-15' }],
    });
    expect(await state('bsc', { to: 'IN_OPERATION' })).toBe('IN_OPERATION');
    const storm = { to: 'CHANGE_REQUEST', reason: '집중호우', ground: 'EXTERNAL' };
    expect(issuesOf((await move('head', storm)).errors)).toEqual([['bsc.life.meeting', 'input.meeting']]);
    const { committees } = await calls.read('{ committees { nodes { meetings { id heldOn } } } }');
    const [held] = committees.nodes.flatMap(({ meetings }: { meetings: { id: string }[] }) => meetings);
    expect(await state('head', { ...storm, meeting: held.id })).toBe('CHANGE_REQUEST');
    expect((await target(kpis[0] as string, 2)).data?.it).toMatchObject({ version: 3 });
    expect(await state('bsc', { to: 'IN_OPERATION' })).toBe('IN_OPERATION');
    expect(issuesOf((await move('bsc', { to: 'CLOSED' })).errors)).toEqual([['bsc.life.year-open', 'input.to']]);
  });

  it('is moved for all departments at once, all or none', async () => {
    const many = (to: string, as = 'bsc') =>
      calls.run('moveScorecards', 'ScorecardsMove', 'status department { code }', { year: 2006, to }, as);
    expect((await many('IN_OPERATION', 'head')).codes).toEqual(['FORBIDDEN']);
    expect(issuesOf((await many('FINAL')).errors)).toEqual([['bsc.life.none', 'input.to']]);
    const moved = (await many('IN_OPERATION')).data?.it as unknown as { status: string }[];
    expect(moved.map(({ status }) => status)).toEqual(Array.from({ length: 9 }, () => 'IN_OPERATION'));
    expect(issuesOf((await many('CLOSED')).errors)).toEqual([['bsc.life.year-open', 'input.to']]);
    const { awardSchemes } = await calls.read(
      '{ awardSchemes(year: 2006) { nodes { proposal { departments { code } } } } }',
    );
    expect(awardSchemes.nodes[0].proposal.length).toBe(2);
  });

  it('lets the study group review the card of the planning office, which may not review its own', async () => {
    const planning = await departmentId(platform, 'POLICY_PLANNING');
    const { kpi } = await calls.read('{ kpi(code: "sample.POLICY_PLANNING-1") { id } }');
    const input = { department: planning, year: YEAR, items: [{ kpi: kpi.id, weight: '100' }] };
    const drawn = await calls.run('saveScorecard', 'ScorecardInput', 'id version status', input, 'planner');
    card = drawn.data?.it as unknown as Card;
    expect(await state('executive', { to: 'HEAD_APPROVED' })).toBe('HEAD_APPROVED');
    expect(issuesOf((await move('bsc', { to: 'REVIEW' })).errors)).toEqual([['bsc.life.own-department', 'input.to']]);
    expect(await state('evaluator', { to: 'REVIEW' })).toBe('REVIEW');
    expect(await state('evaluator', { to: 'TARGETS_ADVISED', meeting })).toBe('TARGETS_ADVISED');
  });
});
