import { countRows, createPlatform, type DatabaseKind, describeOnBoth, type Platform } from '../src/index.js';

interface Pin {
  id: string;
  title: string;
  path: string;
}

const PIN = 'mutation($input: PinnedViewInput!) { pinView(input: $input) { id title path } }';
const UNPIN = 'mutation($id: ID!) { unpinView(id: $id) }';
const LIST = '{ pinnedViews { id title path } }';

describeOnBoth('pinned views', (database: DatabaseKind) => {
  let platform: Platform;

  beforeAll(async () => {
    platform = await createPlatform({ database });
  });
  afterAll(() => platform.stop());

  const pin = (as: string, title: string, path: string) =>
    platform.gql<{ pinView: Pin }>(PIN, { input: { title, path } }, { as });
  const listOf = async (as: string) =>
    (await platform.data<{ pinnedViews: Pin[] }>(LIST, {}, { as })).pinnedViews.map(({ title }) => title);

  it('are one person’s own, in the order in which they were pinned', async () => {
    await pin('staff', '5월 실적 입력', '/m/bsc/entry?department=WELFARE_POLICY&period=2006-05');
    const { data } = await pin('staff', '늦은 활동', '/calendar?state=overdue');
    await pin('head', '결재할 것', '/');
    expect(await listOf('staff')).toEqual(['5월 실적 입력', '늦은 활동']);
    expect(await listOf('head')).toEqual(['결재할 것']);
    const id = data?.pinView.id as string;
    expect((await platform.gql(UNPIN, { id }, { as: 'head' })).codes).toEqual(['BAD_USER_INPUT']);
    expect(await platform.data(UNPIN, { id }, { as: 'staff' })).toEqual({ unpinView: true });
    expect(await listOf('staff')).toEqual(['5월 실적 입력']);
  });

  it('of pages of a module are gone while the module is off, and are back with it', async () => {
    const turn = async (modules: string[] | null) => {
      const { department } = await platform.data<{ department: { id: string } }>(
        '{ department(code: "WELFARE_POLICY") { id } }',
        {},
        { as: 'planner' },
      );
      const text = `mutation($department: ID!, $modules: [String!]) {
        setDepartmentModules(department: $department, modules: $modules) { id } }`;
      await platform.data(text, { department: department.id, modules }, { as: 'planner' });
    };
    await turn([]);
    expect(await listOf('staff')).toEqual([]);
    await turn(null);
    expect(await listOf('staff')).toEqual(['5월 실적 입력']);
  });

  it.each([
    ['of another host', 'x', 'https://evil.example/', 'path.outside'],
    ['of another host without a scheme', 'x', '//evil.example/', 'path.outside'],
    ['without a name', ' ', '/vision', 'text.empty'],
    ['with a name too long', 'x'.repeat(101), '/vision', 'text.too-long'],
  ])('are refused %s', async (_what, title, path, code) => {
    const before = await countRows(platform.databaseUrl);
    const answer = await pin('planner', title, path);
    expect(answer.codes).toEqual(['BAD_USER_INPUT']);
    expect(answer.errors[0]?.extensions?.issues).toMatchObject([{ code }]);
    expect(await countRows(platform.databaseUrl)).toEqual(before);
  });

  it('are fifty at most', async () => {
    for (let at = 0; at < 50; at += 1)
      expect((await pin('analyst', `보기 ${at}`, `/vision?at=${at}`)).codes).toEqual([]);
    expect((await pin('analyst', '하나 더', '/vision')).codes).toEqual(['BAD_USER_INPUT']);
  });
});
