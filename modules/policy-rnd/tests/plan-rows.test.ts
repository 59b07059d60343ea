import { createPlatform, describeOnBoth, type Platform } from '@yeondong/testing';
import { type Calls, callsOn } from './fixtures.js';

describeOnBoth('what the plan says of its second program', (database) => {
  let platform: Platform;
  let calls: Calls;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOn(platform);
  }, 120_000);
  afterAll(() => platform?.stop());

  const activity = async () =>
    (
      await calls.read(
        `{ rndActivity(year: 2006) { visitsPlanned visitsHeld cases reportsOverdue adoptionRate { value } taskForcesPlanned
          taskForcesFormed taskForcesClosed taskForcesWithOutput taskForcesAdrift daysToTeam } }`,
      )
    ).rndActivity;

  it('[PR-10] eight visits: five held with seven cases, one report overdue, one of five findings adopted', async () => {
    expect(await activity()).toMatchObject({
      ...{ visitsPlanned: 8, visitsHeld: 5, cases: 7, reportsOverdue: 1 },
      adoptionRate: { value: '20' },
    });
    expect((await calls.read('{ benchmarkVisits(year: 2006) { totalCount } }')).benchmarkVisits.totalCount).toBe(8);
  });

  it('[PR-09] a visit names who was visited, public or private, and what a department makes of it', async () => {
    const { benchmarkVisit } = await calls.read(
      `{ benchmarkVisit(code: "sample.BM-2") { targets { country sector } findings { content verdict
        actions { department { code } initiative { code } dueOn doneOn } } } }`,
    );
    expect(benchmarkVisit.targets).toEqual([{ country: '대한민국', sector: 'PRIVATE' }]);
    expect(benchmarkVisit.findings[0]).toEqual({
      ...{ content: '예약과 번호표를 함께 씀', verdict: 'ADOPTABLE' },
      actions: [
        {
          department: { code: 'CIVIL_SERVICE' },
          initiative: { code: 'sample.SELF_GOVERNANCE-3-1' },
          ...{ dueOn: '2006-05-31', doneOn: '2006-05-26' },
        },
      ],
    });
  });

  it('[PR-12] eleven task forces: eight formed, two closed, one of them with an output, one adrift', async () => {
    expect(await activity()).toMatchObject({
      ...{
        taskForcesPlanned: 11,
        taskForcesFormed: 8,
        taskForcesClosed: 2,
        taskForcesWithOutput: 1,
        taskForcesAdrift: 1,
      },
    });
    const { taskForces } = await calls.read('{ taskForces(year: 2006) { totalCount } }');
    expect(taskForces.totalCount).toBe(11);
  });

  it('[PR-11] a task force has an issue, a leader, members, a sunset with its extension, and outputs', async () => {
    const { taskForce } = await calls.read(
      `{ taskForce(code: "sample.TF-02") { issue leader { login } members { person { login } timeShare consentBy { login } }
        sunsetOn extensions { fromDay toDay reason } outputs { title deliveredOn } } }`,
    );
    expect(taskForce).toMatchObject({
      ...{ issue: '노인 일자리와 돌봄을 함께 보는 대책', leader: { login: 'head' }, sunsetOn: '2006-07-31' },
      extensions: [{ fromDay: '2006-05-31', toDay: '2006-07-31', reason: '돌봄 실태조사 결과를 함께 보아야 함' }],
      outputs: [{ title: '노인 일자리 실태 보고', deliveredOn: '2006-05-22' }],
    });
    expect(taskForce.members).toContainEqual({
      ...{ person: { login: 'staff' }, timeShare: 40, consentBy: { login: 'head' } },
    });
  });

  it('from an issue to its team it takes 19 days in the median', async () => {
    expect((await activity()).daysToTeam).toBe(19);
  });

  it('[PR-18] the expert group has two seats for each of six domains, of inhabitants, two of them vacant', async () => {
    const { expertGroup } = await calls.read(
      '{ expertGroup { seats vacancies inCity places { domain { code } expert { code inCity } toDate } } }',
    );
    expect(expertGroup).toMatchObject({ seats: 12, vacancies: 2, inCity: 10 });
    type Place = { domain: { code: string }; expert: { code: string } | null };
    const counts = new Map<string, number>();
    for (const { domain } of expertGroup.places as Place[]) counts.set(domain.code, (counts.get(domain.code) ?? 0) + 1);
    expect([...counts.values()]).toEqual([2, 2, 2, 2, 2, 2]);
    expect(expertGroup.places[0]).toEqual({
      ...{ domain: { code: 'ECONOMY' }, expert: { code: 'sample.EX-ECONOMY-1', inCity: true }, toDate: '2008-01-31' },
    });
    const vacant = (expertGroup.places as Place[]).filter(({ expert }) => expert === null);
    expect(vacant.map(({ domain }) => domain.code)).toEqual(['URBAN_TRANSPORT', 'ENVIRONMENT']);
  });

  it('[PR-04] the talent bank is searched by domain, address and availability', async () => {
    const { experts } = await calls.read(
      `{ experts(where: {domain: {code: {eq: "WELFARE"}}, available: {eq: true}, inCity: {eq: true}}) { nodes {
        code title affiliation consentOn } } }`,
    );
    expect(experts.nodes).toEqual([
      { code: 'sample.EX-WELFARE-1', title: '노인 복지', affiliation: '관내 대학', consentOn: '2006-01-20' },
      { code: 'sample.EX-WELFARE-2', title: '보육', affiliation: '관내 연구소', consentOn: '2006-01-20' },
    ]);
    const { domain } = await calls.read('{ domain(code: "WELFARE") { experts { totalCount } } }');
    expect(domain.experts.totalCount).toBe(3);
  });

  it('[PR-03] the year’s activity stands beside what was planned, null where the plan names none', async () => {
    const year = await calls.read(
      `{ rndActivity(year: 2006) { visitsPlanned visitsHeld taskForcesPlanned taskForcesFormed proposalsReceived
        proposalsAdopted studiesBegun studiesFinished } }`,
    );
    expect(year.rndActivity).toEqual({
      ...{ visitsPlanned: 8, visitsHeld: 5, taskForcesPlanned: 11, taskForcesFormed: 8 },
      ...{ proposalsReceived: 13, proposalsAdopted: 2, studiesBegun: 2, studiesFinished: 2 },
    });
    const { rndActivity } = await calls.read(
      '{ rndActivity(year: 2005) { visitsPlanned visitsHeld taskForcesPlanned adoptionRate { value status } } }',
    );
    expect(rndActivity).toEqual({
      ...{ visitsPlanned: null, visitsHeld: 0, taskForcesPlanned: null },
      adoptionRate: { value: null, status: 'UNDEFINED' },
    });
  });

  it('SWOT analyses look at a domain, a region, a program and a group of people', async () => {
    const { swotAnalyses } = await calls.read(
      '{ swotAnalyses(year: 2006) { nodes { facets { code } } groupBy(facet: REGION) { key count } } }',
    );
    const codes = swotAnalyses.nodes.map(({ facets }: { facets: { code: string }[] }) =>
      facets.map(({ code }) => code),
    );
    expect(codes).toEqual([
      ['ECONOMY'],
      ['URBAN_TRANSPORT', 'WONMI_GU', 'SOSA_GU'],
      ['CULTURE', 'sample.BP-CARTOON'],
      ['WELFARE', 'SENIORS'],
    ]);
    expect(swotAnalyses.groupBy).toEqual([
      { key: 'WONMI_GU', count: 1 },
      { key: 'SOSA_GU', count: 1 },
      { key: null, count: 3 },
    ]);
  });

  it('[PR-01] changes around the city are rated and are evidence of opportunities and threats', async () => {
    const { environmentScans, swotAnalysis } = await calls.read(
      `{ environmentScans(year: 2006, first: 2, orderBy: [{field: URGENCY, direction: DESC}]) { totalCount nodes { code factor
          source impact likelihood urgency scannedOn domain { code } swotItems { letter content } } }
        swotAnalysis(code: "sample.SWOT-1") { items { letter scan { code } } } }`,
    );
    expect(environmentScans).toEqual({
      totalCount: 5,
      nodes: [
        {
          ...{ code: 'sample.ES-2', factor: 'SOCIAL', source: '인구주택총조사(예시)', impact: 5, likelihood: 5 },
          ...{ urgency: 25, scannedOn: '2006-02-13', domain: { code: 'WELFARE' } },
          swotItems: [{ letter: 'T', content: '홀로 사는 노인이 빨리 늘어남' }],
        },
        expect.objectContaining({ urgency: 16 }),
      ],
    });
    const evidence = (swotAnalysis.items as { letter: string; scan: { code: string } | null }[]).flatMap(
      ({ letter, scan }) => (scan ? [[letter, scan.code]] : []),
    );
    expect(evidence).toEqual([
      ['O', 'sample.ES-4'],
      ['T', 'sample.ES-3'],
    ]);
    const [department, domain] = [
      await calls.idOf('department', 'WELFARE_POLICY'),
      await calls.idOf('domain', 'WELFARE'),
    ];
    const input = {
      ...{
        code: 'T-ES',
        titleKo: '기초생활 제도 개편',
        factor: 'POLITICAL',
        source: '입법예고',
        impact: 4,
        likelihood: 6,
      },
      ...{ department, domain, scannedOn: '2006-06-01' },
    };
    const create = ['createEnvironmentScan', 'EnvironmentScanInput', 'id version urgency'] as const;
    expect(await calls.refused(...create, input, 'staff')).toEqual([['policy-rnd.swot.scale', 'input.likelihood']]);
    const { id: scan, version, urgency } = await calls.done(...create, { ...input, likelihood: 3 }, 'staff');
    expect(urgency).toBe(12);
    const update = ['updateEnvironmentScan', 'EnvironmentScanUpdate', 'urgency'] as const;
    expect(await calls.done(...update, { id: scan, version, likelihood: 5 }, 'staff')).toEqual({ urgency: 20 });
    const analysis = await calls.idOf('swotAnalysis', 'sample.SWOT-4');
    const item = { analysis, letter: 'W', content: '요인', weight: '0.1', rating: 3, scan };
    expect(await calls.refused('addSwotItem', 'SwotItemInput', 'id', item)).toEqual(
      expect.arrayContaining([['policy-rnd.swot.evidence', 'input.scan']]),
    );
  });

  it('strategies rest on factors of both sides and are ranked, and one kind leads', async () => {
    const { swotAnalysis } = await calls.read(
      `{ swotAnalysis(code: "sample.SWOT-1") { leading goal { code } items { id letter } strategies { quadrant priority
        items { letter } initiative { code } } } }`,
    );
    // S 3.6 < W 4.3, O 3.5 < T 3.6: weaknesses against threats. SO: (0.6 × 4 + 0.5 × 4) × 5 × 4 / 25.
    expect(swotAnalysis).toMatchObject({ leading: 'WT', goal: { code: 'sample.ECONOMY-3' } });
    expect(swotAnalysis.strategies[0]).toEqual({
      ...{ quadrant: 'SO', priority: '3.52', items: [{ letter: 'S' }, { letter: 'O' }] },
      initiative: { code: 'sample.ECONOMY-1-3' },
    });
    const strengths = swotAnalysis.items.filter(({ letter }: { letter: string }) => letter === 'S');
    const analysis = (await calls.read('{ swotAnalysis(code: "sample.SWOT-1") { id } }')).swotAnalysis.id;
    const input = { quadrant: 'SO', content: '전략', items: strengths.map(({ id }: { id: string }) => id) };
    const whole = { analysis, ...input, impact: 3, feasibility: 3 };
    expect(await calls.refused('addSwotStrategy', 'SwotStrategyInput', 'id', whole)).toEqual([
      ['policy-rnd.swot.items', 'input.items'],
    ]);
  });
});
