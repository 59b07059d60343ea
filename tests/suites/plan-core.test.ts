import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { idOf } from '../src/builders.js';
import { createPlatform, type Platform, repository } from '../src/index.js';

/** The lines of the plan, the first at 1. */
const plan = [
  '',
  ...readFileSync(join(repository, 'schema/data/bucheon-2006/bucheon-2006-plan.txt'), 'utf8').split('\n'),
];
const line = (at: number): string => (plan[at] ?? '').trim().replace(/^[-□ㅇ]\s*/, '');

interface Coded {
  id: string;
  code: string;
  title: string;
}
interface Page<T> {
  nodes: T[];
}

describe("the core's rows of the plan", () => {
  let platform: Platform;

  beforeAll(async () => {
    platform = await createPlatform({ database: 'sqlite' });
  });
  afterAll(() => platform.stop());

  const read = <T>(query: string, variables: Record<string, unknown> = {}, as = 'staff') =>
    platform.data<T>(query, variables, { as });

  it('[CO-01] 정책기획과 has the only planner, and nobody else may change the plan', async () => {
    const { department, people } = await read<{
      department: { code: string; name: string };
      people: Page<{ login: string | null; roles: string[]; department: { code: string } }>;
    }>(
      `{ department(code: "POLICY_PLANNING") { code name(lang: ko) }
        people(first: 100) { nodes { login roles department { code } } } }`,
    );
    expect(department).toEqual({ code: 'POLICY_PLANNING', name: line(3).replace(/[()]/g, '') });
    const planners = people.nodes.filter(({ roles }) => roles.includes('planner'));
    expect(planners.map(({ login, department: home }) => [login, home.code])).toEqual([['planner', 'POLICY_PLANNING']]);
    const { domain } = await read<{ domain: { id: string; version: number } }>(
      '{ domain(code: "WELFARE") { id version } }',
    );
    const input = { ...domain, titleKo: '복지도시' };
    const rename = 'mutation($input: PlanRecordUpdate!) { updateDomain(input: $input) { title(lang: ko) } }';
    const accounts = people.nodes.flatMap(({ login }) => (login === null ? [] : [login]));
    expect(accounts).toHaveLength(13);
    for (const login of accounts.filter((each) => each !== 'planner')) {
      expect([login, (await platform.gql(rename, { input }, { as: login })).codes]).toEqual([login, ['FORBIDDEN']]);
    }
    const { domain: unchanged } = await read<{ domain: { title: string } }>(
      '{ domain(code: "WELFARE") { title(lang: ko) } }',
    );
    expect(unchanged.title).toBe('복지');
    expect((await platform.gql(rename, { input }, { as: 'planner' })).data).toEqual({
      updateDomain: { title: '복지도시' },
    });
  });

  it('[CO-02] VB2015 is read from the vision to the evaluations in one query, and no level can stand alone', async () => {
    const { visions } = await read<{
      visions: {
        code: string;
        missions: Coded[];
        domains: {
          code: string;
          goals: Page<{ code: string; initiatives: Page<{ code: string; evaluations: Page<unknown> }> }>;
        }[];
      }[];
    }>(
      `{ visions { code missions { code } domains { code goals { nodes { code initiatives(first: 100) { nodes {
        code evaluations { nodes { grade } } } } } } } } }`,
      {},
      'planner',
    );
    expect(visions.map(({ code, missions, domains }) => [code, missions.length, domains.length])).toEqual([
      ['VB2015', 4, 6],
    ]);
    const goals = visions[0]?.domains.flatMap((domain) => domain.goals.nodes) ?? [];
    const initiatives = goals.flatMap((goal) => goal.initiatives.nodes);
    expect([goals.length, initiatives.length]).toEqual([18, 58]);
    expect(initiatives.every(({ evaluations }) => Array.isArray(evaluations.nodes))).toBe(true);
    const lead = await idOf(platform, 'department', 'WELFARE_POLICY');
    const domain = await idOf(platform, 'domain', 'WELFARE');
    const input = { code: 'ALONE', titleKo: '홀로', goal: domain, leadDepartment: lead };
    const alone = await platform.gql(
      'mutation($input: InitiativeInput!) { createInitiative(input: $input) { id } }',
      { input },
      { as: 'planner' },
    );
    expect(alone.errors[0]?.extensions.issues).toMatchObject([{ path: ['input', 'goal'], code: 'record.unknown' }]);
  });

  it('[CO-07] each of the five programs has its overview, plans and expected effects, in the words of the plan', async () => {
    const { programs } = await read<{
      programs: { code: string; title: string; overview: string[]; plans: string[]; expectedEffects: string[] }[];
    }>('{ programs { code title(lang: ko) overview plans expectedEffects } }');
    expect(programs.map(({ title }) => title)).toEqual([5, 48, 78, 119, 153].map(line));
    expect(
      programs.map((each) => [each.code, each.overview.length, each.plans.length, each.expectedEffects.length]),
    ).toEqual([
      ['P2006-1', 4, 20, 4],
      ['P2006-2', 3, 12, 2],
      ['P2006-3', 3, 18, 3],
      ['P2006-4', 3, 16, 2],
      ['P2006-5', 3, 10, 2],
    ]);
    const [first] = programs;
    expect([first?.overview[0], first?.plans[0], first?.expectedEffects[0]]).toEqual([line(12), line(19), line(43)]);
  });

  it('[CO-08] activities of the year have their months and recurrence, and those that are late are listed', async () => {
    const { activities } = await read<{
      activities: Page<
        Coded & {
          startsOn: string | null;
          endsOn: string | null;
          recurrence: string | null;
          status: string;
          program: { code: string };
        }
      >;
    }>(
      '{ activities(year: 2006, first: 100) { nodes { code title(lang: ko) startsOn endsOn recurrence status program { code } } } }',
    );
    expect(activities.nodes).toHaveLength(47);
    const of = (code: string) => activities.nodes.find((each) => each.code === code);
    expect(of('planned.PS-04')).toMatchObject({
      title: '정책토론회',
      startsOn: '2006-03-01',
      endsOn: '2006-03-31',
      recurrence: null,
      status: 'DONE',
      program: { code: 'P2006-1' },
    });
    expect(of('planned.PS-07')).toMatchObject({ title: 'BSC 평가분석', recurrence: 'quarterly', status: 'UNDER_WAY' });
    expect(of('planned.PS-09')).toMatchObject({ startsOn: '2006-06-01', endsOn: '2006-07-31', status: 'UNDER_WAY' });
    const late = activities.nodes.filter(({ status }) => status === 'OVERDUE').map(({ code }) => code);
    expect(late).toEqual(['planned.IN-04']);
    await platform.data('mutation { setBusinessDate(date: "2006-12-01") { planYear } }', {}, { as: 'planner' });
    const { activities: later } = await read<{ activities: Page<{ code: string; status: string }> }>(
      '{ activities(year: 2006, first: 100) { nodes { code status } } }',
    );
    const lateThen = later.nodes.filter(({ status }) => status === 'OVERDUE').map(({ code }) => code);
    expect(lateThen).toEqual(expect.arrayContaining(['planned.PS-08', 'planned.PS-09', 'planned.IN-03']));
    await platform.data('mutation { setBusinessDate(date: "2006-06-15") { planYear } }', {}, { as: 'planner' });
  });

  it('[CO-09] with bsc off for 복지정책과 its fields are gone there, and everything else answers', async () => {
    const department = await idOf(platform, 'department', 'WELFARE_POLICY');
    const set = (modules: string[] | null) =>
      platform.data<{ set: { enabledModules: string[] } }>(
        'mutation($department: ID!, $modules: [String!]) { set: setDepartmentModules(department: $department, modules: $modules) { enabledModules } }',
        { department, modules },
        { as: 'planner' },
      );
    const kpis = () => platform.gql('{ kpis { totalCount } }', {}, { as: 'staff' });
    expect((await kpis()).codes).toEqual([]);
    expect((await set([])).set.enabledModules).toEqual([]);
    expect((await kpis()).codes).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    const rest = await read<{ initiatives: { totalCount: number }; domains: { totalCount: number } }>(
      '{ initiatives { totalCount } domains { totalCount } activities { totalCount } notices { totalCount } }',
    );
    expect([rest.initiatives.totalCount > 50, rest.domains.totalCount]).toEqual([true, 6]);
    expect((await platform.gql('{ kpis { totalCount } }', {}, { as: 'planner' })).codes).toEqual([]);
    expect((await set(null)).set.enabledModules).toContain('bsc');
    expect((await kpis()).codes).toEqual([]);
  });

  it('[PS-38] the way of any initiative goes up to the vision: 긴급복지 지원 창구 → 복지 → 비전부천 2015', async () => {
    const { initiatives } = await read<{
      initiatives: Page<Coded & { goal: Coded & { domain: Coded & { vision: Coded; missions: Coded[] } } }>;
    }>(
      `{ initiatives(first: 500) { nodes { code title(lang: ko) goal { code title(lang: ko) domain { code title(lang: ko)
        vision { code title(lang: ko) } missions { code } } } } } }`,
      {},
      'planner',
    );
    expect(initiatives.nodes.length).toBeGreaterThanOrEqual(58);
    expect(initiatives.nodes.map(({ goal }) => goal.domain.vision.code).filter((code) => code !== 'VB2015')).toEqual(
      [],
    );
    const task = initiatives.nodes.find(({ title }) => title === '긴급복지 지원 창구');
    expect([task?.goal.title, task?.goal.domain.code, task?.goal.domain.vision.title]).toEqual([
      '이웃이 돌보는 복지',
      'WELFARE',
      '비전부천 2015',
    ]);
    expect(task?.goal.domain.missions.map(({ code }) => code)).toEqual(['M-L7', 'M-L8']);
  });
});
