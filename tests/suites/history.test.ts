import { buildInitiative, idOf } from '../src/builders.js';
import { createPlatform, type DatabaseKind, describeOnBoth, type Platform, readRows } from '../src/index.js';

const RECORD = 'mutation($input: SuccessionInput!) { ended: recordSuccession(input: $input) { id __typename } }';
const LINKS = 'kind share on reason code title(lang: ko) record { __typename ... on Goal { toYear domain { code } } }';
const goalOf = (code: string) =>
  `{ goal(code: "${code}") { toYear version predecessors { ${LINKS} } successors { ${LINKS} } } }`;

interface Link {
  kind: string;
  share: string | null;
  on: string;
  code: string | null;
  title: string | null;
  record: { __typename: string; toYear?: number | null } | null;
}
interface GoalAnswer {
  goal: { toYear: number | null; version: number; predecessors: Link[]; successors: Link[] };
}

describeOnBoth('history', (database: DatabaseKind) => {
  let platform: Platform;

  beforeAll(async () => {
    platform = await createPlatform({ database });
  });
  afterAll(() => platform.stop());

  const goal = async (code: string) => (await platform.data<GoalAnswer>(goalOf(code), {}, { as: 'staff' })).goal;
  const id = (code: string) => idOf(platform, 'goal', code);
  const record = (input: object, as = 'planner') =>
    platform.gql<{ ended: { id: string }[] }>(RECORD, { input: { reason: '조직개편', ...input } }, { as });
  const issuesOf = (answer: Awaited<ReturnType<typeof record>>) =>
    (answer.errors[0]?.extensions.issues ?? []).map(({ path, code }) =>
      [(path as unknown[]).join('.'), code].join(' '),
    );

  it('keeps the titles that a domain had, in both languages, the last replaced first', async () => {
    const { domain } = await platform.data<{ domain: { id: string; version: number } }>(
      '{ domain(code: "CULTURE") { id version } }',
      {},
      { as: 'planner' },
    );
    const rename = (version: number, titleKo: string, titleEn: string) =>
      platform.data(
        'mutation($input: PlanRecordUpdate!) { updateDomain(input: $input) { code } }',
        { input: { id: domain.id, version, titleKo, titleEn } },
        { as: 'planner' },
      );
    await rename(domain.version, '문화·예술', 'Culture and arts');
    await rename(domain.version + 1, '문화도시', 'City of culture');
    const read = await platform.data<{ domain: { title: string; formerTitles: Record<string, string>[] } }>(
      '{ domain(code: "CULTURE") { title(lang: ko) formerTitles { ko: title(lang: ko) en: title(lang: en) replacedAt } } }',
      {},
      { as: 'staff' },
    );
    expect(read.domain.title).toBe('문화도시');
    expect(read.domain.formerTitles.map(({ ko, en }) => [ko, en])).toEqual([
      ['문화·예술', 'Culture and arts'],
      ['문화', 'Culture'],
    ]);
    expect(read.domain.formerTitles.every(({ replacedAt }) => /^20\d\d-/.test(replacedAt ?? ''))).toBe(true);
    const [initiative, other] = [await buildInitiative(platform, 'H-1'), await buildInitiative(platform, 'H-2')];
    await platform.data(
      'mutation($input: InitiativeUpdate!) { updateInitiative(input: $input) { code } }',
      { input: { id: initiative.id, version: 1, titleKo: '새 이름' } },
      { as: 'planner' },
    );
    const { nodes } = await platform.data<{ nodes: { formerTitles: { title: string }[] }[] }>(
      'query($ids: [ID!]!) { nodes(ids: $ids) { ... on Initiative { formerTitles { title } } } }',
      { ids: [initiative.id, other.id] },
      { as: 'planner' },
    );
    expect(nodes.map(({ formerTitles }) => formerTitles.map(({ title }) => title))).toEqual([['시험 과제 H-1'], []]);
  });

  it('records a split with shares, closes what ends, and reads it from both ends', async () => {
    const [from, first, second] = await Promise.all(
      ['sample.WELFARE-1', 'sample.WELFARE-2', 'sample.WELFARE-3'].map(id),
    );
    const split = {
      kind: 'SPLIT',
      from: [from],
      to: [
        { id: first, share: '0.7' },
        { id: second, share: '0.3' },
      ],
      on: '2007-01-01',
    };
    expect((await record(split, 'head')).codes).toEqual(['FORBIDDEN']);
    const uneven = [
      { id: first, share: '0.7' },
      { id: second, share: '0.4' },
    ];
    expect(issuesOf(await record({ ...split, to: uneven }))).toEqual(['input.to succession.shares']);
    expect(issuesOf(await record({ ...split, on: '2006-07-01' }))).toEqual(['input.on succession.new-year']);
    expect((await goal('sample.WELFARE-1')).successors).toEqual([]);
    expect((await record(split)).data?.ended).toEqual([{ id: from, __typename: 'Goal' }]);
    const ended = await goal('sample.WELFARE-1');
    expect(ended.toYear).toBe(2006);
    expect(ended.successors.map(({ kind, share, on, code }) => [kind, share, on, code])).toEqual([
      ['SPLIT', '0.7', '2007-01-01', 'sample.WELFARE-2'],
      ['SPLIT', '0.3', '2007-01-01', 'sample.WELFARE-3'],
    ]);
    const { predecessors } = await goal('sample.WELFARE-3');
    expect(predecessors).toMatchObject([
      {
        code: 'sample.WELFARE-1',
        share: '0.3',
        record: { __typename: 'Goal', toYear: 2006, domain: { code: 'WELFARE' } },
      },
    ]);
    const audited = await readRows(
      platform.databaseUrl,
      "SELECT reason FROM core_audit_entry WHERE act = 'core.plan.write' AND record_type = 'Goal'",
    );
    expect(audited.map(({ reason }) => reason)).toEqual(['조직개편']);
  });

  it('refuses a second end, a circle and years that do not fit', async () => {
    const [ended, heir, other] = await Promise.all(
      ['sample.WELFARE-1', 'sample.WELFARE-2', 'sample.ECONOMY-1'].map(id),
    );
    const rename = (from: unknown, to: unknown, on = '2007-01-01') =>
      record({ kind: 'RENAME', from: [from], to: [{ id: to }], on });
    expect(issuesOf(await rename(ended, other))).toEqual(['input.from.0 succession.ended']);
    expect(issuesOf(await rename(heir, ended, '2008-01-01'))).toEqual([
      'input.to.0 succession.circle',
      'input.to.0 succession.begins',
    ]);
    expect(issuesOf(await rename(other, heir, '2000-01-01'))).toEqual([
      'input.from.0 succession.ends',
      'input.to.0 succession.begins',
    ]);
    const unknown = await record({ kind: 'ABOLISH', from: ['x'], to: [], on: '2007-01-01' });
    expect(issuesOf(unknown)).toEqual(['input.from.0 record.unknown']);
  });

  it('ends a department on the eve of a reorganization in July, and an abolished goal without a successor', async () => {
    const [from, to] = [
      await idOf(platform, 'department', 'BUDGET_LEGAL'),
      await idOf(platform, 'department', 'POLICY_PLANNING'),
    ];
    const done = await record({ kind: 'RENAME', from: [from], to: [{ id: to }], on: '2006-07-01' });
    expect(done.codes).toEqual([]);
    const read = await platform.data<{ department: { validTo: string; successors: Link[] } }>(
      '{ department(code: "BUDGET_LEGAL") { validTo successors { kind share code title(lang: ko) } } }',
      {},
      { as: 'staff' },
    );
    expect(read.department).toEqual({
      validTo: '2006-06-30',
      successors: [{ kind: 'RENAME', share: '1', code: 'POLICY_PLANNING', title: '정책기획과' }],
    });
    await record({ kind: 'ABOLISH', from: [await id('sample.CULTURE-3')], to: [], on: '2007-01-01' });
    expect((await goal('sample.CULTURE-3')).successors).toMatchObject([
      { kind: 'ABOLISH', share: null, code: null, title: null, record: null },
    ]);
  });
});
