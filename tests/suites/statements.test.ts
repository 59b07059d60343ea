import { buildInitiative } from '../src/builders.js';
import { createPlatform, NOTHING_KEPT, type Platform } from '../src/index.js';
import { countSelects, type SelectCounter } from '../src/mariadb.js';

const tree = (goals: string) => `{ visions { code missions { code domains { code } } domains { code missions { code }
  goals${goals} { totalCount nodes { code title domain { code } initiatives(first: 500) { totalCount nodes {
    code title status leadDepartment { code name parent { code } } departments { code } goal { code }
    milestones { title dueOn doneOn } evaluations { nodes { grade score { value } } } } } evaluations { nodes { grade } } } } } } }`;

describe('the number of SQL statements', () => {
  let platform: Platform;
  let counter: SelectCounter;

  beforeAll(async () => {
    platform = await createPlatform({ database: 'mariadb', env: NOTHING_KEPT });
    counter = await countSelects(platform.databaseUrl);
  });
  afterAll(async () => {
    await counter.close();
    await platform.stop();
  });

  const statementsOf = (query: string, ask: 'data' | 'gql' = 'data'): Promise<number> =>
    counter.fewest(10, () => platform[ask](query, {}, { as: 'planner' }));

  it('of the tree is for all goals what it is for one, but for counting those beside it', async () => {
    await platform.data(tree('(first: 1)'), {}, { as: 'planner' });
    const one = await statementsOf(tree('(first: 1)'));
    const all = await statementsOf(tree(''));
    expect(one).toBeGreaterThan(5);
    expect(all).toBe(one - 1);
  });

  it('of the tree does not grow with the rows', async () => {
    const before = await statementsOf(tree(''));
    for (let at = 0; at < 40; at += 1) await buildInitiative(platform, `MORE-${at}`);
    expect(await statementsOf(tree(''))).toBe(before);
    expect(before).toBeLessThanOrEqual(25);
  });

  it('of many records by their ids is one for each type', async () => {
    const { goals } = await platform.data<{ goals: { nodes: { id: string }[] } }>(
      '{ goals { nodes { id } } }',
      {},
      { as: 'planner' },
    );
    const some = (ids: { id: string }[]) =>
      `{ nodes(ids: ${JSON.stringify(ids.map(({ id }) => id))}) { id ... on Goal { code domain { code } } } }`;
    expect(await statementsOf(some(goals.nodes))).toBe(await statementsOf(some(goals.nodes.slice(0, 2))));
  });

  it('of an act on many plan items reads their edition once, before it writes or refuses', async () => {
    const where = '{department: {code: {eq: "WELFARE_POLICY"}}, planVersion: {status: {eq: FINAL}}}';
    const { planItems } = await platform.data<{ planItems: { nodes: { id: string; version: number }[] } }>(
      `{ planItems(where: ${where}) { nodes { id version } } }`,
      {},
      { as: 'planner' },
    );
    const submit = (items: readonly { id: string; version: number }[]) =>
      `mutation { submitPlanItems(input: {items: [${items.map(({ id, version }) => `{id: "${id}", version: ${version}}`).join()}]}) { id } }`;
    const refused = await platform.gql(submit(planItems.nodes), {}, { as: 'planner' });
    expect(refused.errors[0]?.extensions.issues).toHaveLength(planItems.nodes.length);
    expect(planItems.nodes.length).toBeGreaterThan(2);
    const [all, one] = [planItems.nodes, planItems.nodes.slice(0, 1)].map(submit) as [string, string];
    expect(await statementsOf(all, 'gql')).toBe(await statementsOf(one, 'gql'));
  });
});
