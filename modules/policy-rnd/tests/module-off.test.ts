import { countRows, createPlatform, type DepartmentModules, modulesOf, type Platform } from '@yeondong/testing';
import { type Calls, callsOn } from './fixtures.js';

const READ = `{ proposals(where: {department: {code: {eq: "WELFARE_POLICY"}}}, first: 100) { totalCount nodes { code title status } }
  proposalFigures(year: 2006) { submitted open } rndActivity(year: 2006) { visitsHeld taskForcesFormed } }`;

describe('with policy-rnd off, 복지정책과', () => {
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

  it('takes no writes, keeps what it has readable for others, and goes on as before when it is on again', async () => {
    expect(own.all).toContain('policy-rnd');
    const before = await calls.read(READ);
    expect(before.proposals.totalCount).toBeGreaterThan(0);
    const { id, version } = await calls.proposal('sample.P2006.K05');
    await own.without('policy-rnd');
    const counted = await countRows(platform.databaseUrl);
    const off = 'department.module-off';
    const days = { startsOn: '2006-07-03', endsOn: '2006-07-04' };
    const targets = [{ name: '기관', country: '대한민국', sector: 'PUBLIC' }];
    const titled = { code: 'T-1', titleKo: '시험', department };
    const region = await calls.idOf('facetValue', 'WONMI_GU');
    const writes: [name: string, type: string, input: object, place: string][] = [
      ['reviewProposal', 'DepartmentReview', { id, version, opinion: '의견' }, 'id'],
      [
        'createTaskForce',
        'TaskForceInput',
        { ...titled, issue: '현안', formedOn: days.startsOn, sunsetOn: days.endsOn },
        'department',
      ],
      ['createBenchmarkVisit', 'BenchmarkVisitInput', { ...titled, purpose: '목적', ...days, targets }, 'department'],
      ['createStudy', 'StudyInput', { ...titled, kind: 'OWN', need: '필요함', ...days }, 'department'],
      ['createPolicy', 'PolicyInput', { ...titled, facets: [region], problem: '문제' }, 'department'],
      ['createSwotAnalysis', 'SwotAnalysisInput', { ...titled, facets: [region] }, 'department'],
    ];
    for (const [name, type, input, place] of writes) {
      expect([name, await calls.refused(name, type, '__typename', input)]).toEqual([name, [[off, `input.${place}`]]]);
    }
    expect(await calls.read(READ)).toEqual(before);
    expect(await countRows(platform.databaseUrl)).toEqual(counted);
    await own.keep(own.all);
    expect(
      await calls.refused('reviewProposal', 'DepartmentReview', '__typename', { id, version, opinion: '의견' }),
    ).toEqual([]);
  });

  it('knows nothing of it: no field, no type, no condition, no sort key', async () => {
    await own.without('policy-rnd');
    const asked = [
      '{ proposals { totalCount } }',
      '{ initiatives(where: {policyRnd: {openProposals: {gte: 1}}}) { totalCount } }',
      '{ initiatives(orderBy: [{field: OPEN_PROPOSALS}]) { totalCount } }',
      '{ initiatives { nodes { proposals { totalCount } } } }',
      '{ initiatives { nodes { studies { totalCount } } } }',
      '{ departments { nodes { proposalParticipation { value } } } }',
      '{ domains { nodes { experts { totalCount } } } }',
      '{ policies { totalCount } }',
      '{ goals { nodes { swotAnalyses { totalCount } } } }',
    ];
    for (const query of asked) {
      const { codes } = await platform.gql(query, {}, { as: 'staff' });
      expect([query, codes]).toEqual([query, ['GRAPHQL_VALIDATION_FAILED']]);
    }
    await own.keep(own.all);
    expect((await platform.gql('{ proposals { totalCount } }', {}, { as: 'staff' })).codes).toEqual([]);
  });
});
