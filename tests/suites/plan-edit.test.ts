import { buildInitiative, changeInitiative, idOf } from '../src/builders.js';
import {
  type Answer,
  countRows,
  createPlatform,
  type DatabaseKind,
  describeOnBoth,
  type Platform,
} from '../src/index.js';

interface Milestone {
  id: string;
  title: string;
  dueOn: string;
  doneOn: string | null;
}
interface Saved {
  saved: { version: number; milestones: Milestone[] };
}

const SAVE = `mutation($input: MilestonesInput!) { saved: saveMilestones(input: $input) {
  version milestones { id title(lang: ko) dueOn doneOn } } }`;
const CREATE_GOAL =
  'mutation($input: GoalInput!) { saved: createGoal(input: $input) { id code title(lang: ko) fromYear domain { code } } }';
const CREATE_DOMAIN =
  'mutation($input: DomainInput!) { saved: createDomain(input: $input) { code fromYear vision { code } } }';

describeOnBoth('editing the plan', (database: DatabaseKind) => {
  let platform: Platform;

  beforeAll(async () => {
    platform = await createPlatform({ database });
  });
  afterAll(() => platform.stop());

  const save = (input: object, as = 'planner'): Promise<Answer<Saved>> => platform.gql<Saved>(SAVE, { input }, { as });
  const milestones = [
    { titleKo: '설계', dueOn: '2006-03-31', doneOn: '2006-04-02' },
    { titleKo: '착공', titleEn: 'Groundbreaking', dueOn: '2006-09-30' },
  ];

  it('adds a goal to a domain, once for an idempotency key, from the year of the business date', async () => {
    const domain = await idOf(platform, 'domain', 'CULTURE');
    const input = { code: 'CULTURE-NEW', titleKo: '책 읽는 도시', domain, idempotencyKey: 'goal-1' };
    const made = await platform.data<{ saved: object }>(CREATE_GOAL, { input }, { as: 'planner' });
    expect(made.saved).toMatchObject({ code: 'CULTURE-NEW', fromYear: 2006, domain: { code: 'CULTURE' } });
    expect(await platform.data(CREATE_GOAL, { input }, { as: 'planner' })).toEqual(made);
    const again = await platform.gql(CREATE_GOAL, { input: { ...input, idempotencyKey: 'goal-2' } }, { as: 'planner' });
    expect(again.codes).toEqual(['BAD_USER_INPUT']);
  });

  it('adds a domain for planners alone; six is data and not a law', async () => {
    const vision = await idOf(platform, 'vision', 'VB2015');
    const input = { code: 'SAFETY', titleKo: '안전', vision, fromYear: 2007 };
    for (const as of ['head', 'staff', 'bsc', 'executive', 'auditor', 'admin']) {
      expect((await platform.gql(CREATE_DOMAIN, { input }, { as })).codes).toEqual(['FORBIDDEN']);
    }
    await platform.data(CREATE_DOMAIN, { input }, { as: 'planner' });
    const count = async (year: number) =>
      (
        await platform.data<{ domains: { totalCount: number } }>(
          'query($year: Int!) { domains(year: $year) { totalCount } }',
          { year },
          { as: 'staff' },
        )
      ).domains.totalCount;
    expect([await count(2006), await count(2007)]).toEqual([6, 7]);
  });

  it('keeps the milestones of an initiative: added, changed, reached and removed in one act', async () => {
    const { id, version } = await buildInitiative(platform, 'MILESTONES');
    const first = (await save({ id, version, milestones })).data?.saved;
    expect(first?.milestones).toMatchObject([
      { title: '설계', dueOn: '2006-03-31', doneOn: '2006-04-02' },
      { title: '착공', doneOn: null },
    ]);
    const [, second] = first?.milestones ?? [];
    const rest = [{ id: second?.id, titleKo: '기공식', dueOn: '2006-10-10' }];
    const next = (await save({ id, version: first?.version, milestones: rest })).data?.saved;
    expect(next?.milestones).toEqual([{ id: second?.id, title: '기공식', dueOn: '2006-10-10', doneOn: null }]);
    expect(next?.version).toBe((first?.version ?? 0) + 1);
  });

  it.each<[string, object[], string, unknown]>([
    ['reached tomorrow', [{ ...milestones[0], doneOn: '2006-06-16' }], 'milestone.in-future', 'doneOn'],
    ['without a title', [{ titleKo: '  ', dueOn: '2006-03-31' }], 'text.empty', 'titleKo'],
    [
      'of another initiative',
      [{ id: 'TWlsZXN0b25lOjE', titleKo: '남의 것', dueOn: '2006-03-31' }],
      'record.unknown',
      'id',
    ],
    ['51 of them', Array.from({ length: 51 }, () => milestones[0] as object), 'milestone.too-many', 'milestones'],
  ])('refuses milestones %s, and nothing is changed', async (what, wrong, code, field) => {
    const { id, version } = await buildInitiative(platform, `WRONG-${what.replaceAll(/\W/g, '-')}`);
    const before = await countRows(platform.databaseUrl);
    const answer = await save({ id, version, milestones: wrong });
    expect(answer.codes).toEqual(['BAD_USER_INPUT']);
    const issues = answer.errors[0]?.extensions?.issues as { code: string; path: unknown[] }[];
    expect(issues[0]).toMatchObject({ code });
    expect(issues[0]?.path.at(-1)).toBe(field);
    expect(await countRows(platform.databaseUrl)).toEqual(before);
  });

  it('refuses milestones over a version that is not the present one, and those of another department', async () => {
    const { id, version } = await buildInitiative(platform, 'MILESTONE-RIGHTS');
    expect((await save({ id, version: version + 1, milestones })).codes).toEqual(['CONFLICT']);
    expect((await save({ id, version, milestones }, 'bsc')).codes).toEqual(['FORBIDDEN']);
    expect((await save({ id, version, milestones }, 'staff')).codes).toEqual([]);
  });

  it('changes the departments that take part beside the lead', async () => {
    const culture = await idOf(platform, 'department', 'CULTURE_ARTS').catch(() =>
      idOf(platform, 'department', 'POLICY_PLANNING'),
    );
    const { id, version } = await buildInitiative(platform, 'TOGETHER', { departments: [culture, culture] });
    const read = async () =>
      (
        await platform.data<{ node: { departments: { id: string }[] } }>(
          'query($id: ID!) { node(id: $id) { ... on Initiative { departments { id } } } }',
          { id },
          { as: 'planner' },
        )
      ).node.departments.map((department) => department.id);
    expect(await read()).toEqual([culture]);
    await changeInitiative(platform, { id, version, departments: [] });
    expect(await read()).toEqual([]);
  });
});
