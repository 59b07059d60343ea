import { buildInitiative, changeRows, idOf } from '../src/builders.js';
import { createPlatform, type DatabaseKind, describeOnBoth, type Platform, readRows } from '../src/index.js';

interface Page<T> {
  totalCount: number;
  nodes: T[];
}
interface Coded {
  id: string;
  code: string;
}
interface Tree {
  visions: {
    code: string;
    missions: (Coded & { domains: Coded[] })[];
    domains: (Coded & {
      goals: Page<Coded & { initiatives: Page<Coded & { evaluations: { nodes: { grade: string }[] } }> }>;
    })[];
  }[];
}

const TREE = `{ visions { code missions { code domains { code } } domains { id code
  goals { totalCount nodes { id code
    initiatives { totalCount nodes { id code evaluations { nodes { grade period method } } } } } } } } }`;

const DOMAINS = ['ECONOMY', 'CULTURE', 'URBAN_TRANSPORT', 'WELFARE', 'ENVIRONMENT', 'SELF_GOVERNANCE'];
const SECRET_DRAFT = 'sample.WELFARE-3-3';
const as = 'planner';

describeOnBoth('the hierarchy', (database: DatabaseKind) => {
  let platform: Platform;

  beforeAll(async () => {
    platform = await createPlatform({ database });
  });
  afterAll(() => platform.stop());

  it('is read from the vision to the evaluations in one query', async () => {
    const [row] = await readRows(platform.databaseUrl, 'SELECT id FROM core_initiative WHERE code = ?', [
      'sample.WELFARE-1-1',
    ]);
    await changeRows(
      platform.databaseUrl,
      `INSERT INTO core_evaluation (module, subject_type, subject_key, period, score_status, formula_version,
         score_inputs, grade, method, recorded_at)
       VALUES ('core', 'Initiative', ?, '2006-H1', 'VALUE', '1', '[]', 'A', 'REVIEW', 1150000000000)`,
      [row?.id],
    );
    const { visions } = await platform.data<Tree>(TREE, {}, { as });
    expect(visions).toHaveLength(1);
    expect(visions[0]?.domains.map(({ code }) => code)).toEqual(DOMAINS);
    const goals = visions[0]?.domains.flatMap((domain) => domain.goals.nodes) ?? [];
    const initiatives = goals.flatMap((goal) => goal.initiatives.nodes);
    expect([goals.length, initiatives.length]).toEqual([18, 58]);
    const evaluated = initiatives.filter(({ evaluations }) => evaluations.nodes.length > 0);
    expect(evaluated).toContainEqual(
      expect.objectContaining({
        code: 'sample.WELFARE-1-1',
        evaluations: { nodes: expect.arrayContaining([{ grade: 'A', period: '2006-H1', method: 'REVIEW' }]) },
      }),
    );
  });

  const refusalOf = (text: string) => changeRows(platform.databaseUrl, text).then(() => 'done', String);

  it('has no level without the one above it', async () => {
    const orphans = await Promise.all(
      [
        'core_mission t LEFT JOIN core_vision p ON p.id = t.vision_id',
        'core_domain t LEFT JOIN core_vision p ON p.id = t.vision_id',
        'core_goal t LEFT JOIN core_domain p ON p.id = t.domain_id',
        'core_initiative t LEFT JOIN core_goal p ON p.id = t.goal_id',
      ].map((join) => readRows(platform.databaseUrl, `SELECT t.id FROM ${join} WHERE p.id IS NULL`)),
    );
    expect(orphans.flat()).toEqual([]);
    expect(await refusalOf('UPDATE core_initiative SET goal_id = NULL')).toMatch(/NOT NULL|cannot be null/);
    expect(await refusalOf('UPDATE core_goal SET domain_id = NULL')).toMatch(/NOT NULL|cannot be null/);
  });

  it('gives each record by its code and by its id, and null for what does not exist', async () => {
    const codes = { vision: null, domain: 'WELFARE', goal: 'sample.WELFARE-1', initiative: 'sample.WELFARE-1-1' };
    for (const [field, code] of Object.entries(codes)) {
      if (code === null) continue;
      const id = await idOf(platform, field, code);
      const { node } = await platform.data('query($id: ID!) { node(id: $id) { __typename id } }', { id }, { as });
      expect(node).toEqual({ __typename: field[0]?.toUpperCase() + field.slice(1), id });
    }
    const absent = '{ goal(code: "NONE") { id } initiative(code: "없음") { id } node(id: "bm90aGluZw") { id } }';
    expect(await platform.data(absent, {}, { as })).toEqual({ goal: null, initiative: null, node: null });
  });

  it('gives many records in the order of their ids, with null in the place of unknown ones', async () => {
    const ids = [
      await idOf(platform, 'goal', 'sample.ECONOMY-2'),
      Buffer.from('Goal:999999').toString('base64url'),
      await idOf(platform, 'domain', 'CULTURE'),
      await idOf(platform, 'goal', 'sample.ECONOMY-1'),
    ];
    const { nodes } = await platform.data<{ nodes: (Coded | null)[] }>(
      'query($ids: [ID!]!) { nodes(ids: $ids) { id ... on Goal { code } ... on Domain { code } } }',
      { ids: [...ids, ids[0]] },
      { as },
    );
    expect(nodes.map((node) => node?.code)).toEqual([
      'sample.ECONOMY-2',
      undefined,
      'CULTURE',
      'sample.ECONOMY-1',
      'sample.ECONOMY-2',
    ]);
    const many = await platform.gql(
      'query($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      { ids: Array(501).fill(ids[0]) },
      { as },
    );
    expect(many.codes).toEqual(['BAD_USER_INPUT']);
  });

  it('hides a draft of another department in lists, counts, filters, relations and by its id', async () => {
    const id = await idOf(platform, 'initiative', SECRET_DRAFT);
    const query = `query($id: ID!, $code: String!) { node(id: $id) { id } initiative(code: $code) { id }
      initiatives(where: { code: { eq: $code } }) { totalCount nodes { code } }
      goals(where: { initiatives: { some: { code: { eq: $code } } } }) { totalCount }
      goal(code: "sample.WELFARE-3") { initiatives { totalCount } } }`;
    const variables = { id, code: SECRET_DRAFT };
    const own = await platform.data(query, variables, { as });
    const other = await platform.data(query, variables, { as: 'staff' });
    expect(own).toMatchObject({ initiatives: { totalCount: 1 }, goals: { totalCount: 1 } });
    expect(own).toMatchObject({ goal: { initiatives: { totalCount: 3 } } });
    expect(other).toEqual({
      node: null,
      initiative: null,
      initiatives: { totalCount: 0, nodes: [] },
      goals: { totalCount: 0 },
      goal: { initiatives: { totalCount: 2 } },
    });
  });

  it('speaks Korean and English, and Korean where no English was written', async () => {
    await buildInitiative(platform, 'KOREAN_ONLY', { titleKo: '한국어만 있는 과제' });
    const query =
      '{ domain(code: "WELFARE") { title ko: title(lang: ko) en: title(lang: en) } initiative(code: "KOREAN_ONLY") { en: title(lang: en) } }';
    const answer = await platform.data(query, {}, { as, headers: { 'accept-language': 'en' } });
    expect(answer).toEqual({
      domain: { title: 'Welfare', ko: '복지', en: 'Welfare' },
      initiative: { en: '한국어만 있는 과제' },
    });
  });

  it('[CO-06] tells the city, its districts and its affiliates apart in every list', async () => {
    const query = `query($kind: DepartmentKind!) {
      departments(first: 500, where: { kind: { eq: $kind } }) { totalCount nodes { code kind parent { code } } }
      initiatives(first: 500, where: { leadDepartment: { kind: { eq: $kind } } }) { totalCount }
      goals(where: { initiatives: { some: { leadDepartment: { kind: { eq: $kind } } } } }) { totalCount }
      people(where: { department: { kind: { eq: $kind } } }) { totalCount }
      activities(where: { department: { kind: { eq: $kind } } }) { totalCount } }`;
    const of = (kind: string) =>
      platform.data<Record<string, Page<{ code: string; parent: { code: string } | null }>>>(query, { kind }, { as });
    const [city, districts, affiliates] = [await of('CITY'), await of('DISTRICT_OFFICE'), await of('AFFILIATE')];
    expect(districts.departments?.nodes.map(({ code }) => code).sort()).toEqual(
      expect.arrayContaining(['OJEONG_GU', 'SOSA_GU', 'WONMI_GU']),
    );
    expect(affiliates.departments?.nodes.map(({ code }) => code)).toContain('CULTURAL_FOUNDATION');
    expect(city.departments?.nodes.find(({ code }) => code === 'POLICY_PLANNING')?.parent).toEqual({
      code: 'PLANNING_OFFICE',
    });
    const rest = [city, districts, affiliates].map(({ activities, goals }) => [
      activities?.totalCount,
      goals?.totalCount,
    ]);
    expect(rest).toEqual([
      [47, 18],
      [0, 0],
      [0, 0],
    ]);
    expect([city.people?.totalCount, affiliates.people?.totalCount]).toEqual([13, 0]);
    expect(city.initiatives?.totalCount).toBe(59);
  });
});

describeOnBoth('the domains', (database: DatabaseKind) => {
  let platform: Platform;
  const UPDATE =
    'mutation($input: PlanRecordUpdate!) { updateDomain(input: $input) { code title(lang: ko) toYear version } }';
  const LIST =
    'query($year: Int) { domains(year: $year) { totalCount nodes { code title(lang: ko) goals { totalCount } } } }';

  beforeAll(async () => {
    platform = await createPlatform({ database });
  });
  afterAll(() => platform.stop());

  it('[CO-03] are exactly six rows that the planner renames and closes by years', async () => {
    const before = await platform.data<{ domains: Page<Coded> }>(LIST, { year: 2006 }, { as });
    expect(before.domains.totalCount).toBe(6);
    expect(before.domains.nodes.map(({ code }) => code)).toEqual(DOMAINS);
    const id = await idOf(platform, 'domain', 'ENVIRONMENT');
    const renamed = await platform.data(UPDATE, { input: { id, version: 1, titleKo: '환경·녹지' } }, { as });
    expect(renamed.updateDomain).toMatchObject({ title: '환경·녹지', version: 2 });
    await platform.data(UPDATE, { input: { id, version: 2, toYear: 2006 } }, { as });
    const counts = await Promise.all(
      [2006, 2007].map((year) => platform.data<{ domains: Page<Coded> }>(LIST, { year }, { as })),
    );
    expect(counts.map(({ domains }) => domains.totalCount)).toEqual([6, 5]);
    expect(counts[1]?.domains.nodes.map(({ code }) => code)).not.toContain('ENVIRONMENT');
    const refused = await platform.gql(UPDATE, { input: { id, version: 3, titleKo: '환경' } }, { as: 'admin' });
    expect(refused.codes).toEqual(['FORBIDDEN']);
  });

  it('hand their year to the goals and initiatives below them', async () => {
    const id = await idOf(platform, 'goal', 'sample.WELFARE-1');
    await platform.data(
      'mutation($input: PlanRecordUpdate!) { updateGoal(input: $input) { toYear } }',
      { input: { id, version: 1, toYear: 2006 } },
      { as },
    );
    const goals = async (year: number) => {
      const { domains } = await platform.data<{ domains: Page<{ code: string; goals: { totalCount: number } }> }>(
        LIST,
        { year },
        { as },
      );
      return domains.nodes.find(({ code }) => code === 'WELFARE')?.goals.totalCount;
    };
    expect([await goals(2006), await goals(2007)]).toEqual([3, 2]);
    const own = await platform.data<{ domains: Page<{ goals: { totalCount: number } }> }>(
      'query { domains(year: 2007, where: { code: { eq: "WELFARE" } }) { nodes { goals(year: 2006) { totalCount } } } }',
      {},
      { as },
    );
    expect(own.domains.nodes[0]?.goals.totalCount).toBe(3);
  });
});
