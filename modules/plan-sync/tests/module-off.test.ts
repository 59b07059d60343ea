import { countRows, createPlatform, type DepartmentModules, modulesOf, type Platform } from '@yeondong/testing';
import { type Calls, callsOn } from './fixtures.js';

const READ = `{ coverage(from: ANNUAL, to: LONG_TERM, year: 2006) { linked total }
  alignment(year: 2006) { department { code } items linkedItems fundedInitiatives }
  opinionFigures(year: 2006) { received overdue } orphanCounts(year: 2006) { kind count }
  planItems(where: {department: {code: {eq: "WELFARE_POLICY"}}}, first: 100) { totalCount nodes { code title entry version } } }`;

describe('with plan-sync off, 복지정책과', () => {
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
  }, 120_000);
  afterAll(() => platform?.stop());

  const ref = ({ id, version }: { id: string; version: number }) => ({ id, version });

  it('takes no writes, keeps what it has readable for others, and goes on as before when it is on again', async () => {
    expect(own.all).toContain('plan-sync');
    const before = await calls.read(READ);
    const item = await calls.item('sample.A2006R.WELFARE-1-2');
    const draft = await calls.item('sample.A2006R.WELFARE-1-3');
    const roads = await calls.item('sample.A2006.URBAN_TRANSPORT-2-2');
    const { id: planVersion } = await calls.edition('ANNUAL', 2);
    const { planLinks, citizenOpinions } = await calls.read(
      `{ planLinks(where: {status: {eq: PROPOSED}}) { nodes { id version from { code } } }
        citizenOpinions(where: {code: {eq: "sample.O2006.N5"}}) { nodes { id version } } }`,
    );
    const link = planLinks.nodes.find(
      ({ from }: { from: { code: string } }) => from.code === 'sample.A2006R.WELFARE-1-2',
    );
    const opinion = citizenOpinions.nodes[0];

    await own.without('plan-sync');
    const counted = await countRows(platform.databaseUrl);
    const off = 'department.module-off';
    const writes: [name: string, type: string, input: object, place: string][] = [
      [
        'createPlanItem',
        'PlanItemInput',
        { planVersion, department, code: 'T-1', titleKo: '시험', startYear: 2006, endYear: 2006 },
        'department',
      ],
      ['updatePlanItem', 'PlanItemUpdate', { ...ref(item), titleKo: '고침' }, 'id'],
      ['confirmPlanItems', 'PlanItemsActInput', { items: [ref(item)] }, 'items.0'],
      ['submitPlanItems', 'PlanItemsActInput', { items: [ref(draft)] }, 'items.0'],
      ['proposePlanLink', 'PlanLinkInput', { from: roads.id, to: item.id, type: 'FUNDS' }, 'to'],
      ['confirmPlanLink', 'PlanLinkConfirmation', ref(link), 'id'],
      ['rejectPlanLink', 'PlanLinkRejection', { ...ref(link), reason: '까닭' }, 'id'],
      [
        'createPlan',
        'PlanInput',
        { code: 'T-2', titleKo: '시험', level: 'SECTORAL', department, fromYear: 2006 },
        'department',
      ],
      ['decideOpinion', 'OpinionDecisionInput', { ...ref(opinion), decision: 'PARTLY', reason: '까닭' }, 'id'],
      [
        'receiveOpinion',
        'CitizenOpinionInput',
        { code: 'T-3', titleKo: '시험', content: '시험', channel: 'CALL', department },
        'department',
      ],
    ];
    for (const [name, type, input, place] of writes) {
      expect([name, await calls.refused(name, type, '__typename', input)]).toEqual([name, [[off, `input.${place}`]]]);
    }
    expect(await calls.read(READ)).toEqual(before);
    expect(await countRows(platform.databaseUrl)).toEqual(counted);

    await own.keep(own.all);
    expect(await calls.read(READ)).toEqual(before);
    const change = { ...ref(item), titleKo: '긴급복지 지원 창구(고침)' };
    expect(await calls.refused('updatePlanItem', 'PlanItemUpdate', '__typename', change)).toEqual([]);
  });

  it('knows nothing of it: no field, no type, no permission, no condition', async () => {
    await own.without('plan-sync');
    const asked = [
      '{ plans { totalCount } }',
      '{ initiatives(where: {planSync: {fiscalCoverage: {eq: NONE}}}) { totalCount } }',
      '{ initiatives { nodes { budget { fiscalCoverage } } } }',
      '{ initiatives { nodes { planChain(level: ANNUAL) { code } } } }',
      '{ initiatives { nodes { fiscalLines { totalCount } } } }',
      '{ initiatives { nodes { changeRequests { totalCount } } } }',
      '{ department(code: "WELFARE_POLICY") { process { current } } }',
      '{ department(code: "WELFARE_POLICY") { alignment { items } } }',
      '{ citizenOpinions { totalCount } }',
    ];
    for (const query of asked) {
      const { codes } = await platform.gql(query, {}, { as: 'staff' });
      expect([query, codes]).toEqual([query, ['GRAPHQL_VALIDATION_FAILED']]);
    }
    const { modules, types } = await calls.read('{ modules { id } types: __schema { types { name } } }', 'staff');
    expect(modules).not.toContainEqual({ id: 'plan-sync' });
    const names = types.types.map(({ name }: { name: string }) => name);
    expect(
      names.filter((name: string) => /^(Plan(?!ned|Record)|Fiscal|Budget|CitizenOpinion|Opinion)/.test(name)),
    ).toEqual([]);
    const closed = async () => {
      const { feedbacks } = await calls.read('{ feedbacks { nodes { loopClosed outcomes { title } } } }', 'staff');
      return feedbacks.nodes.filter(
        (row: { loopClosed: boolean; outcomes: object[] }) => row.loopClosed && row.outcomes.length > 0,
      ).length;
    };
    expect(await closed()).toBe(0);
    await own.keep(own.all);
    expect((await platform.gql('{ plans { totalCount } }', {}, { as: 'staff' })).codes).toEqual([]);
    expect(await closed()).toBe(6);
  });
});
