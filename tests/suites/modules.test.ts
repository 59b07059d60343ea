import { idOf } from '../src/builders.js';
import {
  countRows,
  createPlatform,
  type DatabaseKind,
  describeOnBoth,
  type Platform,
  runYeondong,
} from '../src/index.js';

const SET =
  'mutation($department: ID!, $modules: [String!]) { setDepartmentModules(department: $department, modules: $modules) { code enabledModules } }';
describeOnBoth('modules by department', (database: DatabaseKind) => {
  let platform: Platform;
  let department: string;
  let bureau: string;

  beforeAll(async () => {
    platform = await createPlatform({ database, modules: ['@yeondong/bsc', '@yeondong/example'] });
    department = await idOf(platform, 'department', 'WELFARE_POLICY');
    bureau = await idOf(platform, 'department', 'WELFARE_HYGIENE_BUREAU');
    await set(department, []);
  });
  afterAll(() => platform.stop());

  const set = (id: string, modules: string[] | null) =>
    platform.data(SET, { department: id, modules }, { as: 'planner' });
  const modulesOf = async (as: string, headers: Record<string, string> = {}) =>
    (await platform.data<{ modules: { id: string }[] }>('{ modules { id } }', {}, { as, headers })).modules
      .map(({ id }) => id)
      .sort();
  const asStaff = (query: string, variables: Record<string, unknown> = {}) =>
    platform.gql(query, variables, { as: 'staff' });

  it('are those of the acting department', async () => {
    expect(await modulesOf('planner')).toEqual(['bsc', 'example']);
    expect(await modulesOf('planner', { 'x-department': 'WELFARE_POLICY' })).toEqual([]);
    expect(await modulesOf('staff')).toEqual([]);
  });

  it('are back with their data at the next request', async () => {
    const rows = await countRows(platform.databaseUrl);
    await set(department, ['bsc']);
    expect(await modulesOf('staff')).toEqual(['bsc']);
    expect((await asStaff('{ kpis { totalCount } }')).codes).toEqual([]);
    expect((await asStaff('{ fieldNotes { totalCount } }')).codes).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    await set(department, []);
    expect((await asStaff('{ kpis { totalCount } }')).codes).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    const after = await countRows(platform.databaseUrl);
    const records = ([name]: [string, number]) => name.startsWith('bsc_') || name.startsWith('example_');
    expect(Object.entries(after).filter(records)).toEqual(Object.entries(rows).filter(records));
    expect(Object.entries(after).filter(records).length).toBeGreaterThan(3);
  });

  it('are those of the unit above where a department has no set of its own', async () => {
    await set(bureau, ['example']);
    await set(department, null);
    expect(await modulesOf('staff')).toEqual(['example']);
    await set(bureau, null);
    expect(await modulesOf('staff')).toEqual(['bsc', 'example']);
    await set(department, ['bsc']);
    await set(bureau, []);
    expect(await modulesOf('staff')).toEqual(['bsc']);
    await set(bureau, null);
  });

  it('are refused where nobody knows them', async () => {
    for (const modules of [['unknown'], ['bsc', 'BSC'], ['core-x']]) {
      const answer = await platform.gql(SET, { department, modules }, { as: 'planner' });
      expect(answer.codes).toEqual(['BAD_USER_INPUT']);
      expect(answer.errors[0]?.extensions.issues?.[0]).toMatchObject({ path: ['modules'], code: 'module.unknown' });
    }
    expect((await platform.gql(SET, { department, modules: [] }, { as: 'staff' })).codes).toEqual(['FORBIDDEN']);
  });

  it('are switched by the operator without a restart', async () => {
    await set(department, ['bsc', 'example']);
    const off = await runYeondong(
      ['module', 'disable', 'example', '--department', 'WELFARE_POLICY'],
      platform.environment,
    );
    expect({ code: off.code, stderr: off.stderr }).toMatchObject({ code: 0 });
    expect(await modulesOf('staff')).toEqual(['bsc']);
    const on = await runYeondong(
      ['module', 'enable', 'example', '--department', 'WELFARE_POLICY'],
      platform.environment,
    );
    expect(on.code).toBe(0);
    expect(await modulesOf('staff')).toEqual(['bsc', 'example']);
  });
});
