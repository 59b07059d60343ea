import { changeRows } from '../src/builders.js';
import { callsOf } from '../src/calls.js';
import { type Calls, createPlatform, describeOnBoth, type Platform, readRows } from '../src/index.js';
import { loadModule } from '../src/module-contract/load.js';

type Coded = { readonly code: string };
const codesOf = (nodes: readonly Coded[]): string[] => nodes.map(({ code }) => code);

describeOnBoth('facets', (database) => {
  let platform: Platform;
  let calls: Calls;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOf(platform, 'planner');
  }, 120_000);
  afterAll(() => platform?.stop());

  const initiatives = async (facet: string, as?: string) =>
    codesOf((await calls.read(`{ initiatives(where: {facet: ${facet}}) { nodes { code } } }`, as)).initiatives.nodes);

  it('[CO-05] narrow initiatives by region, with its neighbourhoods or without, and by group of people', async () => {
    expect(await initiatives('{dimension: REGION, code: {eq: "OJEONG_GU"}}')).toEqual([
      'sample.ECONOMY-3-1',
      'sample.ENVIRONMENT-3-1',
    ]);
    expect(await initiatives('{dimension: REGION, code: {eq: "OJEONG_GU"}, withChildren: true}')).toEqual([
      'sample.ECONOMY-3-1',
      'sample.CULTURE-2-2',
      'sample.URBAN_TRANSPORT-3-3',
      'sample.WELFARE-3-1',
      'sample.ENVIRONMENT-3-1',
    ]);
    expect(await initiatives('{dimension: POPULATION_GROUP, code: {in: ["DISABLED", "YOUNG_ADULTS"]}}')).toEqual([
      'sample.ECONOMY-2-1',
      'sample.URBAN_TRANSPORT-2-2',
      'sample.WELFARE-1-4',
    ]);
    expect(await initiatives('{dimension: BUDGET_PROGRAM, code: {eq: "sample.BP-CARTOON"}}')).toEqual([
      'sample.CULTURE-1-1',
    ]);
  });

  it('narrow by a record’s own domain, join with other conditions and count under paging', async () => {
    const { initiatives: page } = await calls.read(
      `{ initiatives(first: 1, where: {and: [{facet: {dimension: DOMAIN, code: {eq: "WELFARE"}}},
        {facet: {dimension: POPULATION_GROUP, code: {eq: "SENIORS"}}}]}) { totalCount nodes { code } } }`,
    );
    expect(page).toEqual({ totalCount: 2, nodes: [{ code: 'sample.WELFARE-3-1' }] });
    const { goals } = await calls.read(
      '{ goals(where: {facet: {dimension: REGION, code: {startsWith: "SOSA"}}}) { nodes { code } } }',
    );
    expect(codesOf(goals.nodes)).toEqual(['sample.URBAN_TRANSPORT-3']);
    const none = await calls.read(
      '{ initiatives(where: {not: {facet: {dimension: POPULATION_GROUP}}}) { totalCount } all: initiatives { totalCount } }',
    );
    expect([none.all.totalCount, none.initiatives.totalCount]).toEqual([58, 48]);
  });

  it('say what a record is aimed at, its own domain first, in both languages', async () => {
    const { initiative } = await calls.read(
      `{ initiative(code: "sample.WELFARE-3-1") { facets { dimension code title en: title(lang: en) domain { code }
        value { code parent { code } } } regions: facets(dimension: REGION) { code } } }`,
    );
    expect(initiative.facets).toEqual([
      {
        ...{ dimension: 'DOMAIN', code: 'WELFARE', title: '복지', en: 'Welfare' },
        ...{ domain: { code: 'WELFARE' }, value: null },
      },
      {
        ...{ dimension: 'REGION', code: 'OJEONG_GU_WONJONG1', title: '원종1동', en: 'Wonjong 1-dong', domain: null },
        value: { code: 'OJEONG_GU_WONJONG1', parent: { code: 'OJEONG_GU' } },
      },
      {
        ...{ dimension: 'POPULATION_GROUP', code: 'SENIORS', title: '노인', en: 'Older people', domain: null },
        value: { code: 'SENIORS', parent: null },
      },
    ]);
    expect(initiative.regions).toEqual([{ code: 'OJEONG_GU_WONJONG1' }]);
  });

  it('[CO-05] count what matches by value, a district with its neighbourhoods, and what has none', async () => {
    const { initiatives: page, planItems } = await calls.read(
      `{ initiatives(first: 1) { byDomain: groupBy(facet: DOMAIN) { key count } byRegion: groupBy(facet: REGION) { key title count }
          byGroup: groupBy(facet: POPULATION_GROUP) { key count } }
        planItems(where: {planVersion: {plan: {level: {eq: LONG_TERM}}}}) { totalCount groupBy(facet: DOMAIN) { key count } } }`,
    );
    expect(page.byDomain).toEqual([
      { key: 'ECONOMY', count: 10 },
      { key: 'CULTURE', count: 9 },
      { key: 'URBAN_TRANSPORT', count: 10 },
      { key: 'WELFARE', count: 10 },
      { key: 'ENVIRONMENT', count: 9 },
      { key: 'SELF_GOVERNANCE', count: 10 },
    ]);
    expect(page.byRegion).toEqual([
      { key: 'WONMI_GU', title: '원미구', count: 3 },
      { key: 'WONMI_GU_WONMI1', title: '원미1동', count: 1 },
      { key: 'SOSA_GU', title: '소사구', count: 3 },
      { key: 'OJEONG_GU', title: '오정구', count: 5 },
      { key: 'OJEONG_GU_WONJONG1', title: '원종1동', count: 1 },
      { key: 'OJEONG_GU_GOGANG1', title: '고강1동', count: 1 },
      { key: 'OJEONG_GU_OJEONG', title: '오정동', count: 1 },
      { key: null, title: null, count: 52 },
    ]);
    expect(page.byGroup).toContainEqual({ key: 'SENIORS', count: 4 });
    const sum = (planItems.groupBy as { count: number }[]).reduce((total, { count }) => total + count, 0);
    expect(planItems.totalCount).toBeGreaterThan(1);
    expect(sum).toBe(planItems.totalCount);
  });

  it('count the pages below records each by itself', async () => {
    const { goals } = await calls.read(
      `{ goals(where: {code: {in: ["sample.WELFARE-2", "sample.WELFARE-3"]}}) { nodes { initiatives {
        groupBy(facet: POPULATION_GROUP) { key count } } } } }`,
    );
    expect(goals.nodes.map((goal: { initiatives: { groupBy: unknown } }) => goal.initiatives.groupBy)).toEqual([
      [
        { key: 'CHILDREN', count: 2 },
        { key: null, count: 1 },
      ],
      [
        { key: 'SENIORS', count: 2 },
        { key: null, count: 1 },
      ],
    ]);
  });

  it('are changed by those who write the record, and audited with what stood before', async () => {
    const [record, women, young] = [
      await calls.idOf('initiative', 'sample.ECONOMY-2-1'),
      await calls.idOf('facetValue', 'WOMEN'),
      await calls.idOf('facetValue', 'YOUNG_ADULTS'),
    ];
    const change = { record, add: [women, women], remove: [young] };
    const call = ['changeFacets', 'FacetChange', 'code'] as const;
    // The demonstration's staff are of another department.
    expect(await calls.codes(...call, change, 'staff')).toEqual(['FORBIDDEN']);
    expect(await calls.codes(...call, change, 'executive')).toEqual(['FORBIDDEN']);
    expect(codesOf(await calls.done(...call, change))).toEqual(['ECONOMY', 'WOMEN']);
    const [entry] = await readRows(
      platform.databaseUrl,
      "SELECT changes FROM core_audit_entry WHERE act = 'core.facet.assign' ORDER BY id DESC LIMIT 1",
    );
    expect(String(entry?.changes)).toMatch(/YOUNG_ADULTS.*WOMEN/);
    expect(await initiatives('{dimension: POPULATION_GROUP, code: {eq: "WOMEN"}}')).toEqual([
      'sample.ECONOMY-2-1',
      'sample.ECONOMY-2-3',
    ]);
    await calls.done(...call, { record, add: [young], remove: [women] });
    const item = (await calls.read('{ planItems(first: 1) { nodes { id } } }')).planItems.nodes[0].id;
    expect(await calls.refused(...call, { record: item, add: [women] })).toEqual([['facet.record', 'input.record']]);
    expect(await calls.refused(...call, { record, add: [record] })).toEqual([['record.unknown', 'input.add.0']]);
  });

  it('have values that the planning office adds, renames and closes, and no domains among them', async () => {
    const parent = await calls.idOf('facetValue', 'SOSA_GU');
    const create = ['createFacetValue', 'FacetValueInput', 'id version title parent { code }'] as const;
    const input = { dimension: 'REGION', code: 'SOSA_GU_NEW', titleKo: '옥길동', titleEn: 'Okgil-dong', parent };
    expect(await calls.codes(...create, input, 'head')).toEqual(['FORBIDDEN']);
    expect(await calls.refused(...create, { ...input, dimension: 'DOMAIN' })).toEqual([
      ['facet.domain', 'input.dimension'],
      ['facet.parent', 'input.parent'],
    ]);
    const made = await calls.done(...create, input);
    expect(made).toMatchObject({ title: '옥길동', parent: { code: 'SOSA_GU' } });
    expect(await calls.refused(...create, input)).toEqual([['record.duplicate', 'input.code']]);
    const update = ['updateFacetValue', 'FacetValueUpdate', 'title validTo version formerTitles { title }'] as const;
    const { id, version } = made;
    const closed = await calls.done(...update, { id, version, titleKo: '옥길1동', validTo: '2006-06-14' });
    expect(closed).toMatchObject({ title: '옥길1동', validTo: '2006-06-14', formerTitles: [{ title: '옥길동' }] });
    const record = await calls.idOf('initiative', 'sample.ECONOMY-2-1');
    const assign = ['changeFacets', 'FacetChange', 'code', { record, add: [id] }] as const;
    expect(await calls.refused(...assign)).toEqual([['facet.not-in-force', 'input.add.0']]);
    const { facetValues } = await calls.read(
      '{ facetValues(where: {dimension: {eq: REGION}, parent: {code: {eq: "SOSA_GU"}}}) { totalCount } }',
    );
    expect(facetValues.totalCount).toBe(11);
  });

  it('come of the words that policies and analyses of earlier versions had: one value for each text', async () => {
    const { databaseUrl } = platform;
    const change = (text: string, ...params: string[]) => changeRows(databaseUrl, text, params);
    for (const table of ['policy_rnd_policy', 'policy_rnd_swot']) {
      for (const column of ['facet', 'subject'])
        await change(`alter table ${table} add column ${column} ${database === 'sqlite' ? 'text' : 'varchar(300)'}`);
      await change(`update ${table} set facet = 'DOMAIN', subject = ?`, '경제 영역');
    }
    await change('create index policy_rnd_policy_facet_i on policy_rnd_policy (facet)');
    await change("delete from core_facet_assignment where record_type in ('Policy', 'SwotAnalysis')");
    const was = (table: string, code: string, facet: string, subject: string) =>
      change(`update ${table} set facet = ?, subject = ? where code = ?`, facet, subject, code);
    await was('policy_rnd_policy', 'sample.PL-2', 'REGION', '원미구와 소사구의 원도심');
    await was('policy_rnd_policy', 'sample.PL-3', 'PROGRAM', '만화산업 기반 확충 사업');
    await was('policy_rnd_swot', 'sample.SWOT-2', 'REGION', '원미구와 소사구의 원도심');
    await was('policy_rnd_swot', 'sample.SWOT-4', 'POPULATION_GROUP', '노인');
    const { migrations } = (await loadModule('@yeondong/policy-rnd')).definition;
    const runner = { query: (text: string) => change(text), connection: { options: { type: database } } };
    for (const Migration of migrations) {
      const migration = new Migration();
      if (/-(policy_rnd_(policy|swot)_(facet|subject)_\w+)-/.test(String(migration.name)))
        await migration.up(runner as never);
    }
    const { policies, swotAnalyses } = await calls.read(
      `{ policies(where: {not: {facet: {dimension: DOMAIN, code: {in: ["ECONOMY", "WELFARE"]}}}}) { nodes { ...Aims code } }
        swotAnalyses(where: {code: {in: ["sample.SWOT-2", "sample.SWOT-4"]}}) { nodes { ...More } } }
        fragment Aims on Policy { region: facets(dimension: REGION) { title code } program: facets(dimension: BUDGET_PROGRAM) { code } }
        fragment More on SwotAnalysis { region: facets(dimension: REGION) { code } group: facets(dimension: POPULATION_GROUP) { code } }`,
    );
    const moved = policies.nodes[0].region[0].code;
    expect(policies.nodes).toEqual([
      { code: 'sample.PL-2', region: [{ title: '원미구와 소사구의 원도심', code: moved }], program: [] },
      { code: 'sample.PL-3', region: [], program: [{ code: 'sample.BP-CARTOON' }] },
    ]);
    expect(swotAnalyses.nodes).toEqual([
      { region: [{ code: moved }], group: [] },
      { region: [], group: [{ code: 'SENIORS' }] },
    ]);
  });
});
