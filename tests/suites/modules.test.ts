import { idOf } from '../src/builders.js';
import {
  countRows,
  type DatabaseKind,
  describeOnBoth,
  type Platform,
  runYeondong,
  startPlatform,
} from '../src/index.js';

const INTROSPECTION = `{ __schema { types { name fields { name args { name } } inputFields { name } enumValues { name } } } }`;
const SET =
  'mutation($department: ID!, $modules: [String!]) { setDepartmentModules(department: $department, modules: $modules) { code enabledModules } }';
/** Names of bsc and of the example that the contract or their files give them. */
const KNOWN = [
  'kpis',
  'kpi',
  'scorecards',
  'scorecard',
  'Kpi',
  'Scorecard',
  'bsc',
  'FieldNote',
  'fieldNotes',
  'example',
];

interface Named {
  name: string;
}
interface Introspection {
  __schema: {
    types: (Named & {
      fields: (Named & { args: Named[] })[] | null;
      inputFields: Named[] | null;
      enumValues: Named[] | null;
    })[];
  };
}

/** Every name of a schema: of types, their fields, arguments, input fields and enum values. */
function namesIn({ __schema }: Introspection): Set<string> {
  const names = __schema.types.flatMap((type) => [
    type.name,
    ...(type.fields ?? []).flatMap((field) => [field.name, ...field.args.map(({ name }) => name)]),
    ...(type.inputFields ?? []).map(({ name }) => name),
    ...(type.enumValues ?? []).map(({ name }) => name),
  ]);
  return new Set(names);
}

describeOnBoth('modules by department', (database: DatabaseKind) => {
  let platform: Platform;
  let own: Set<string>;
  let department: string;
  let bureau: string;

  beforeAll(async () => {
    platform = await startPlatform({ database, modules: ['@yeondong/bsc', '@yeondong/example'] });
    department = await idOf(platform, 'department', 'WELFARE_POLICY');
    bureau = await idOf(platform, 'department', 'WELFARE_HYGIENE_BUREAU');
    const all = namesIn(await platform.data<Introspection>(INTROSPECTION, {}, { as: 'staff' }));
    await set(department, []);
    const core = namesIn(await platform.data<Introspection>(INTROSPECTION, {}, { as: 'staff' }));
    own = new Set([...all].filter((name) => !core.has(name)));
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

  it('take their names along when they go', () => {
    expect([...own]).toEqual(expect.arrayContaining(KNOWN));
    expect(own.size).toBeGreaterThan(60);
  });

  it('have none of their names in the printed schema of the department', async () => {
    const sdl = await (await platform.fetch('/schema.graphql', { as: 'staff' })).text();
    // Descriptions use plain words that are also names of modules' fields; of those only the unmistakable count.
    const described = new Set(sdl.match(/\w+/g));
    const named = new Set(sdl.replaceAll(/"""[\s\S]*?"""/g, '').match(/\w+/g));
    expect(sdl).toContain('type Initiative');
    expect([...own].filter((name) => named.has(name))).toEqual([]);
    expect([...own].filter((name) => (/[a-z][A-Z]/.test(name) || KNOWN.includes(name)) && described.has(name))).toEqual(
      [],
    );
    expect(sdl).not.toMatch(/성과관리|현장 메모|Balanced scorecard|Field notes/);
  });

  it('answer their names like names that never were', async () => {
    const unknown = 'zqxj';
    const places = [
      (name: string) => `{ ${name} { id } }`,
      (name: string) => `{ visions { ... on ${name} { id } } }`,
      (name: string) => `{ initiatives { nodes { ${name} { id } } } }`,
      (name: string) => `{ initiatives(where: { ${name}: {} }) { totalCount } }`,
      (name: string) => `{ initiatives(orderBy: [{ field: ${name} }]) { totalCount } }`,
      (name: string) => `query($x: ${name}) { me { id } }`,
      (name: string) => `mutation { ${name} { id } }`,
      (name: string) => `{ me { ${name} @skip(if: true) } }`,
    ];
    for (const place of places) {
      const expected = JSON.stringify(told(await asStaff(place(unknown))));
      for (const name of KNOWN) {
        const answer = JSON.stringify(told(await asStaff(place(name)))).replaceAll(name, unknown);
        expect({ query: place(name), answer }).toEqual({ query: place(name), answer: expected });
      }
    }
    const types = await asStaff('{ a: __type(name: "Kpi") { name } b: __type(name: "FieldNote") { name } }');
    expect(types.data).toEqual({ a: null, b: null });
  });

  it('have no records by their ids, and stay with the planner', async () => {
    const query = '{ kpis(first: 5) { totalCount nodes { id } } }';
    const { kpis } = await platform.data<{ kpis: { totalCount: number; nodes: { id: string }[] } }>(
      query,
      {},
      { as: 'planner' },
    );
    expect(kpis.totalCount).toBeGreaterThan(0);
    const ids = kpis.nodes.map(({ id }) => id);
    const nodes = 'query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';
    expect((await asStaff(nodes, { ids })).data).toEqual({ nodes: ids.map(() => null) });
    const seen = await platform.data<{ nodes: { __typename: string }[] }>(nodes, { ids }, { as: 'planner' });
    expect(seen.nodes.map(({ __typename }) => __typename)).toEqual(ids.map(() => 'Kpi'));
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

const told = ({
  status,
  errors,
}: {
  status: number;
  errors: { message: string; extensions: Record<string, unknown> }[];
}) => ({
  status,
  errors: errors.map(({ message, extensions: { requestId: _, ...extensions } }) => [message, extensions]),
});
