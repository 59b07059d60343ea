import { createPlatform, type DatabaseKind, describeOnBoth, type Platform } from '../src/index.js';

interface Page {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  edges: { cursor: string; node: { id: string } }[];
}
type Row = Record<string, string | boolean | null> & { leadDepartment: { code: string }; goal: { code: string } };
type Order = { field: string; direction: string; nulls?: string };

/** Root field → the account that reads it: each account has a rate of its own. */
const COLLECTIONS: Record<string, string> = {
  Domain: 'planner',
  Goal: 'planner',
  Initiative: 'analyst',
  Department: 'bsc',
  Person: 'policy',
  Activity: 'innovation',
};
const fieldOf = (type: string) => ({ Person: 'people', Activity: 'activities' })[type] ?? `${type.toLowerCase()}s`;
const SIZE = 19;

async function pageOf(platform: Platform, type: string, args: Record<string, unknown>): Promise<Page> {
  const { page } = await platform.data<{ page: Page }>(
    `query($first: Int, $last: Int, $after: String, $before: String, $orderBy: [${type}OrderBy!]) {
      page: ${fieldOf(type)}(first: $first, last: $last, after: $after, before: $before, orderBy: $orderBy) {
        totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } }`,
    args,
    { as: COLLECTIONS[type] as string },
  );
  return page;
}

const idsIn = ({ edges }: Page) => edges.map(({ node }) => node.id);

/** All ids, page by page, forward or backward, with the total that each page tells. */
async function walk(platform: Platform, type: string, orderBy: Order[], backward: boolean) {
  const ids: string[] = [];
  const totals = new Set<number>();
  let cursor: string | null = null;
  for (;;) {
    const position: Record<string, unknown> = backward
      ? { last: SIZE, before: cursor ?? undefined }
      : { first: SIZE, after: cursor ?? undefined };
    const page: Page = await pageOf(platform, type, { orderBy, ...position });
    totals.add(page.totalCount);
    if (backward) ids.unshift(...idsIn(page));
    else ids.push(...idsIn(page));
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
    if (!(backward ? hasPreviousPage : hasNextPage)) return { ids, totals: [...totals] };
    cursor = backward ? startCursor : endCursor;
  }
}

const ROWS = `query($where: InitiativeWhere, $orderBy: [InitiativeOrderBy!]) {
  initiatives(first: 500, where: $where, orderBy: $orderBy) { totalCount nodes {
    code title(lang: ko) titleEn: title(lang: en) status startsOn endsOn budgetRequired sample
    leadDepartment { code } goal { code } } } }`;

/** A condition → the same in words of this file. */
const CONDITIONS: [string, Record<string, unknown>, (row: Row) => boolean][] = [
  ['code eq', { code: { eq: 'sample.WELFARE-1-1' } }, ({ code }) => code === 'sample.WELFARE-1-1'],
  ['code ne', { code: { ne: 'sample.WELFARE-1-1' } }, ({ code }) => code !== 'sample.WELFARE-1-1'],
  ['code in', { code: { in: ['sample.ECONOMY-1-1', 'NONE'] } }, ({ code }) => code === 'sample.ECONOMY-1-1'],
  ['code in nothing', { code: { in: [] } }, () => false],
  ['code notIn', { code: { notIn: ['sample.ECONOMY-1-1'] } }, ({ code }) => code !== 'sample.ECONOMY-1-1'],
  ['code notIn nothing', { code: { notIn: [] } }, () => true],
  ['code startsWith', { code: { startsWith: 'sample.ECO' } }, ({ code }) => String(code).startsWith('sample.ECO')],
  ['% is no wildcard', { code: { startsWith: '%' } }, () => false],
  ['_ is no wildcard', { title: { contains: '_' } }, () => false],
  ['title contains Korean', { title: { contains: '공원' } }, ({ title }) => String(title).includes('공원')],
  [
    'title contains English in any case',
    { title: { contains: 'PARK' } },
    ({ titleEn }) => /park/i.test(String(titleEn)),
  ],
  ['startsOn lt', { startsOn: { lt: '2006-02-01' } }, ({ startsOn }) => String(startsOn) < '2006-02-01'],
  ['startsOn lte', { startsOn: { lte: '2006-02-01' } }, ({ startsOn }) => String(startsOn) <= '2006-02-01'],
  ['startsOn gt', { startsOn: { gt: '2006-07-01' } }, ({ startsOn }) => String(startsOn) > '2006-07-01'],
  ['startsOn gte', { startsOn: { gte: '2006-07-01' } }, ({ startsOn }) => String(startsOn) >= '2006-07-01'],
  [
    'endsOn between',
    { endsOn: { between: ['2006-12-31', '2007-12-31'] } },
    ({ endsOn }) => String(endsOn) >= '2006-12-31' && String(endsOn) <= '2007-12-31',
  ],
  ['isNull', { endsOn: { isNull: true } }, ({ endsOn }) => endsOn === null],
  ['not isNull', { endsOn: { isNull: false } }, ({ endsOn }) => endsOn !== null],
  ['status in', { status: { in: ['SUSPENDED', 'PLANNED'] } }, ({ status }) => /SUSP|PLAN/.test(String(status))],
  ['status ne', { status: { ne: 'IN_PROGRESS' } }, ({ status }) => status !== 'IN_PROGRESS'],
  ['budgetRequired', { budgetRequired: { eq: false } }, ({ budgetRequired }) => budgetRequired === false],
  ['nothing', {}, () => true],
  [
    'and',
    { and: [{ status: { eq: 'IN_PROGRESS' } }, { budgetRequired: { eq: false } }] },
    ({ status, budgetRequired }) => status === 'IN_PROGRESS' && budgetRequired === false,
  ],
  [
    'or',
    { or: [{ status: { eq: 'COMPLETED' } }, { status: { eq: 'PLANNED' } }] },
    ({ status }) => status === 'COMPLETED' || status === 'PLANNED',
  ],
  ['or of nothing', { or: [] }, () => false],
  ['not', { not: { status: { eq: 'IN_PROGRESS' } } }, ({ status }) => status !== 'IN_PROGRESS'],
  [
    'two at once',
    { status: { eq: 'IN_PROGRESS' }, startsOn: { gte: '2006-03-01' } },
    ({ status, startsOn }) => status === 'IN_PROGRESS' && String(startsOn) >= '2006-03-01',
  ],
  [
    'a record above',
    { goal: { domain: { code: { eq: 'CULTURE' } } } },
    ({ goal }) => goal.code.startsWith('sample.CULTURE'),
  ],
  [
    'a department',
    { leadDepartment: { code: { eq: 'PARKS_GREEN' } } },
    ({ leadDepartment }) => leadDepartment.code === 'PARKS_GREEN',
  ],
];

describeOnBoth('collections', (database: DatabaseKind) => {
  let platform: Platform;
  let rows: Row[];
  const orders = new Map<string, string[]>();

  beforeAll(async () => {
    platform = await createPlatform({ database });
    const data = await platform.data<{ initiatives: { nodes: Row[] } }>(ROWS, {}, { as: 'planner' });
    rows = data.initiatives.nodes;
    for (const type of Object.keys(COLLECTIONS)) {
      const { order } = await platform.data<{ order: { enumValues: { name: string }[] } }>(
        `{ order: __type(name: "${type}OrderField") { enumValues { name } } }`,
        {},
        { as: 'planner' },
      );
      orders.set(
        type,
        order.enumValues.map(({ name }) => name),
      );
    }
  });
  afterAll(() => platform.stop());

  it.each(Object.keys(COLLECTIONS))(
    'pages of %s in every order are the whole list, forward and backward',
    async (type) => {
      for (const field of orders.get(type) ?? []) {
        for (const [direction, nulls] of [
          ['ASC', 'FIRST'],
          ['ASC', 'LAST'],
          ['DESC', 'FIRST'],
          ['DESC', 'LAST'],
        ]) {
          const orderBy = [{ field, direction, nulls }] as Order[];
          const whole = await pageOf(platform, type, { first: 500, orderBy });
          const name = `${field} ${direction} ${nulls}`;
          expect({ name, size: new Set(idsIn(whole)).size }).toEqual({ name, size: whole.totalCount });
          const expected = { name, ids: idsIn(whole), totals: [whole.totalCount] };
          expect({ name, ...(await walk(platform, type, orderBy, false)) }).toEqual(expected);
          expect({ name, ...(await walk(platform, type, orderBy, true)) }).toEqual(expected);
        }
      }
    },
  );

  it.each([
    ['CODE', 'code'],
    ['STARTS_ON', 'startsOn'],
    ['ENDS_ON', 'endsOn'],
  ])('orders initiatives by %s, byte for byte, then by the second key', async (field, property) => {
    for (const direction of ['ASC', 'DESC']) {
      const orderBy = [
        { field, direction },
        { field: 'CODE', direction: 'DESC' },
      ];
      const { initiatives } = await platform.data<{ initiatives: { nodes: Row[] } }>(
        ROWS,
        { orderBy },
        { as: 'planner' },
      );
      const sorted = [...rows].sort((left, right) => {
        const [a, b] = [String(left[property]), String(right[property])];
        if (a !== b) return (a < b ? -1 : 1) * (direction === 'ASC' ? 1 : -1);
        return String(left.code) < String(right.code) ? 1 : -1;
      });
      expect(initiatives.nodes.map(({ code }) => code)).toEqual(sorted.map(({ code }) => code));
    }
  });

  it.each(CONDITIONS)('where: %s', async (_name, where, holds) => {
    const { initiatives } = await platform.data<{ initiatives: { totalCount: number; nodes: Row[] } }>(
      ROWS,
      { where },
      { as: 'planner' },
    );
    const expected = rows.filter(holds).map(({ code }) => code);
    expect(initiatives.nodes.map(({ code }) => code).sort()).toEqual(expected.sort());
    expect(initiatives.totalCount).toBe(expected.length);
  });

  it('answers some, none and every of the records below', async () => {
    const count = async (initiatives: object) => {
      const data = await platform.data<{ goals: { nodes: { code: string }[] } }>(
        'query($where: GoalWhere) { goals(where: $where) { nodes { code } } }',
        { where: { initiatives } },
        { as: 'planner' },
      );
      return data.goals.nodes.length;
    };
    const goals = [...new Set(rows.map(({ goal }) => goal.code))].map((code) =>
      rows.filter((row) => row.goal.code === code),
    );
    const planned = (row: Row) => row.status === 'PLANNED';
    const where = { status: { eq: 'PLANNED' } };
    expect(await count({ some: where })).toBe(goals.filter((below) => below.some(planned)).length);
    expect(await count({ none: where })).toBe(goals.filter((below) => !below.some(planned)).length);
    expect(await count({ every: { not: where } })).toBe(goals.filter((below) => !below.some(planned)).length);
  });

  it.each([
    [{ first: -1 }, 'first'],
    [{ first: 501 }, 'first'],
    [{ last: 501 }, 'last'],
    [{ first: 1, last: 1 }, 'last'],
    [{ first: 1, after: 'bm90IGEgY3Vyc29y' }, 'after'],
    [{ last: 1, before: '"]' }, 'before'],
  ])('refuses the page %j', async (args, path) => {
    const answer = await platform.gql(
      `query($first: Int, $last: Int, $after: String, $before: String) {
        initiatives(first: $first, last: $last, after: $after, before: $before) { nodes { id } } }`,
      args,
      { as: 'planner' },
    );
    expect(answer.codes).toEqual(['BAD_USER_INPUT']);
    expect(answer.errors[0]?.extensions.issues?.[0]?.path).toEqual([path]);
  });

  it('refuses a cursor of another order', async () => {
    const first = await pageOf(platform, 'Initiative', { first: 1, orderBy: [{ field: 'CODE', direction: 'ASC' }] });
    await expect(
      pageOf(platform, 'Initiative', {
        first: 1,
        after: first.pageInfo.endCursor,
        orderBy: [{ field: 'CODE', direction: 'DESC' }],
      }),
    ).rejects.toThrow('cursor.invalid');
  });

  it('gives fifty records unless asked for more, and none for first: 0', async () => {
    const { initiatives, none } = await platform.data<Record<string, { totalCount: number; nodes: unknown[] }>>(
      '{ initiatives { totalCount nodes { id } } none: initiatives(first: 0) { totalCount nodes { id } } }',
      {},
      { as: 'planner' },
    );
    expect([initiatives?.nodes.length, initiatives?.totalCount]).toEqual([50, rows.length]);
    expect([none?.nodes.length, none?.totalCount]).toEqual([0, rows.length]);
  });
});
