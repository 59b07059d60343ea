import {
  buildInitiative,
  CREATE_INITIATIVE,
  changeInitiative,
  idOf,
  initiativeInput,
  UPDATE_INITIATIVE,
} from '../src/builders.js';
import {
  type Answer,
  countRows,
  createPlatform,
  type DatabaseKind,
  describeOnBoth,
  type Platform,
} from '../src/index.js';

type Input = Record<string, unknown>;

const MILLION = '가'.repeat(330_000);
const LONE = '\ud800';

/** Change of a good new initiative → code, path and rule of the refusal. */
const CREATIONS: [string, Input, string, string[] | null, string | null][] = [
  ['a number for a title', { titleKo: 2006 }, 'BAD_USER_INPUT', ['input', 'titleKo'], null],
  ['no title', { titleKo: undefined }, 'BAD_USER_INPUT', null, null],
  ['null for a title', { titleKo: null }, 'BAD_USER_INPUT', ['input', 'titleKo'], null],
  ['an object for a code', { code: { eq: 'A' } }, 'BAD_USER_INPUT', ['input', 'code'], null],
  ['a field that does not exist', { budgetRequred: true }, 'BAD_USER_INPUT', null, null],
  ['an empty title', { titleKo: '   ' }, 'BAD_USER_INPUT', ['input', 'titleKo'], 'text.empty'],
  ['a title of 301 characters', { titleKo: '가'.repeat(301) }, 'BAD_USER_INPUT', ['input', 'titleKo'], 'text.too-long'],
  [
    'a title of 20,001 characters',
    { titleKo: '가'.repeat(20_001) },
    'BAD_USER_INPUT',
    ['input', 'titleKo'],
    'text.too-long',
  ],
  ['a NUL', { titleKo: '과제\u0000명' }, 'BAD_USER_INPUT', ['input', 'titleKo'], 'text.unclean'],
  ['a lone surrogate', { titleKo: `과제${LONE}` }, 'BAD_USER_INPUT', ['input', 'titleKo'], 'text.unclean'],
  ['a Korean code', { code: '과제-1' }, 'BAD_USER_INPUT', ['input', 'code'], 'code.invalid'],
  ['a code with full-width digits', { code: 'CODE１' }, 'BAD_USER_INPUT', ['input', 'code'], 'code.invalid'],
  ['a code with a blank', { code: 'A 1' }, 'BAD_USER_INPUT', ['input', 'code'], 'code.invalid'],
  ['a duplicate code', { code: 'sample.WELFARE-1-1' }, 'BAD_USER_INPUT', ['input', 'code'], 'record.duplicate'],
  ['no goal', { goal: '' }, 'BAD_USER_INPUT', ['input', 'goal'], 'record.missing'],
  ['an unknown goal', { goal: 'bm9uZQ' }, 'BAD_USER_INPUT', ['input', 'goal'], 'record.unknown'],
  [
    'a goal that is none',
    { goal: Buffer.from('Domain:1').toString('base64url') },
    'BAD_USER_INPUT',
    ['input', 'goal'],
    'record.unknown',
  ],
  ['a goal of SQL', { goal: "' OR 1=1 --" }, 'BAD_USER_INPUT', ['input', 'goal'], 'record.unknown'],
  ['an unknown department', { leadDepartment: 'x' }, 'BAD_USER_INPUT', ['input', 'leadDepartment'], 'record.unknown'],
  ['31 February', { startsOn: '2006-02-31' }, 'BAD_USER_INPUT', ['input', 'startsOn'], 'date.invalid'],
  ['a date in another order', { startsOn: '31-12-2006' }, 'BAD_USER_INPUT', ['input', 'startsOn'], 'date.invalid'],
  [
    'full-width digits in a date',
    { startsOn: '２００６-01-01' },
    'BAD_USER_INPUT',
    ['input', 'startsOn'],
    'date.invalid',
  ],
  [
    'an end before the start',
    { startsOn: '2006-03-01', endsOn: '2006-02-01' },
    'BAD_USER_INPUT',
    ['input', 'endsOn'],
    'term.reversed',
  ],
  [
    'an endless idempotency key',
    { idempotencyKey: 'k'.repeat(20_001) },
    'BAD_USER_INPUT',
    ['input', 'idempotencyKey'],
    'text.too-long',
  ],
];

/** Change of a good update → the same. */
const UPDATES: [string, Input, string, string[] | null, string | null][] = [
  ['an unknown state', { status: 'FINISHED' }, 'BAD_USER_INPUT', ['input', 'status'], null],
  [
    'a move that the life cycle does not know',
    { status: 'COMPLETED' },
    'BAD_USER_INPUT',
    ['input', 'status'],
    'initiative.move',
  ],
  ['closing without a reason', { status: 'CLOSED' }, 'BAD_USER_INPUT', ['input', 'reason'], 'reason.missing'],
  ['a version of text', { version: 'one' }, 'BAD_USER_INPUT', ['input', 'version'], null],
  ['a version beyond integers', { version: 2 ** 40 }, 'BAD_USER_INPUT', ['input', 'version'], null],
  ['a null title', { titleKo: null }, 'BAD_USER_INPUT', ['input', 'titleKo'], null],
  ['a null lead department', { leadDepartment: null }, 'BAD_USER_INPUT', ['input', 'leadDepartment'], null],
];

/** Conditions that cannot be meant → path and rule. */
const QUERIES: [string, string, string | null][] = [
  [
    'full-width digits in an amount',
    '{ activities(where: { plannedAmount: { eq: "１００" } }) { totalCount } }',
    'won.invalid',
  ],
  [
    'an amount beyond 2^53',
    '{ activities(where: { plannedAmount: { eq: 9007199254740993 } }) { totalCount } }',
    'won.invalid',
  ],
  ['an amount with a point', '{ activities(where: { plannedAmount: { gt: 1.5 } }) { totalCount } }', 'won.invalid'],
  ['a between of one', '{ activities(where: { plannedCount: { between: [1] } }) { totalCount } }', 'where.between'],
  ['a null operator', '{ goals(where: { code: { eq: null } }) { totalCount } }', 'where.null'],
  [
    'a search of 201 characters',
    `{ goals(where: { title: { contains: "${'가'.repeat(201)}" } }) { totalCount } }`,
    'text.too-long',
  ],
  [
    'an endless search',
    `{ goals(where: { title: { contains: "${'a'.repeat(70_000)}" } }) { totalCount } }`,
    'text.too-long',
  ],
  ['a date that is none', '{ initiatives(where: { startsOn: { gte: "2006-13-01" } }) { totalCount } }', 'date.invalid'],
];

async function both(platform: Platform, query: string, variables: Input, as = 'planner'): Promise<Answer<Input>[]> {
  return Promise.all(
    ['ko', 'en'].map((language) => platform.gql(query, variables, { as, headers: { 'accept-language': language } })),
  );
}

function expectRefusal(answers: Answer<Input>[], code: string, path: string[] | null, rule: string | null): void {
  const [ko, en] = answers as [Answer<Input>, Answer<Input>];
  expect([ko.codes, en.codes]).toEqual([[code], [code]]);
  const issues = ko.errors[0]?.extensions.issues ?? [];
  expect(issues.length).toBeGreaterThan(0);
  if (path) expect(issues.map((issue) => issue.path)).toContainEqual(path);
  if (rule) expect(issues.map((issue) => issue.code)).toContain(rule);
  expect(ko.errors[0]?.extensions.requestId).toEqual(expect.any(String));
  expect(ko.errors[0]?.message).toMatch(/[가-힣]/);
  expect(en.errors[0]?.message).toMatch(/[A-Za-z]{3}/);
  expect(issues[0]?.message).toMatch(/[가-힣]/);
  expect(JSON.stringify([ko.errors, en.errors])).not.toMatch(
    /SQLITE|select |insert |core_|node_modules|\.ts|\.js|undefined|\{\w+\}/i,
  );
}

describeOnBoth('bad input', (database: DatabaseKind) => {
  let platform: Platform;
  let good: Input;
  let target: { id: string; version: number };
  let before: Record<string, number>;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    good = await initiativeInput(platform, 'GOOD');
    target = await buildInitiative(platform, 'TARGET');
    for (const as of ['planner', 'staff', 'admin']) await platform.data('{ me { id } }', {}, { as });
  });
  afterAll(() => platform.stop());
  beforeEach(async () => {
    before = await countRows(platform.databaseUrl);
  });
  afterEach(async () => expect(await countRows(platform.databaseUrl)).toEqual(before));

  it.each(CREATIONS)('%s is refused', async (_name, change, code, path, rule) => {
    expectRefusal(await both(platform, CREATE_INITIATIVE, { input: { ...good, ...change } }), code, path, rule);
  });

  it.each(UPDATES)('%s is refused', async (_name, change, code, path, rule) => {
    const input = { id: target.id, version: target.version, ...change };
    expectRefusal(await both(platform, UPDATE_INITIATIVE, { input }), code, path, rule);
  });

  it.each(QUERIES)('%s is refused', async (_name, query, rule) => {
    expectRefusal(await both(platform, query, {}), 'BAD_USER_INPUT', null, rule);
  });

  it('a text of a megabyte is refused before it is read', async () => {
    const answer = await platform.gql(
      CREATE_INITIATIVE,
      { input: { ...good, titleKo: MILLION + MILLION } },
      { as: 'planner' },
    );
    expect([answer.status, answer.codes]).toEqual([413, ['PAYLOAD_TOO_LARGE']]);
    const within = await platform.gql(
      CREATE_INITIATIVE,
      { input: { ...good, titleKo: 'a'.repeat(990_000) } },
      { as: 'planner' },
    );
    expect(within.codes).toEqual(['BAD_USER_INPUT']);
  });

  it('a version of yesterday is a conflict that tells what stands now', async () => {
    for (const as of ['planner', 'staff']) {
      const answer = await changeInitiative(platform, { id: target.id, version: 0, titleKo: '낡은 제목' }, as);
      expect(answer.codes).toEqual(['CONFLICT']);
      expect(answer.errors[0]?.extensions).toMatchObject({ version: 1, current: { titleKo: '시험 과제 TARGET' } });
      expect(answer.errors[0]?.message).toMatch(/[가-힣]/);
    }
  });

  it("another department's draft is no record, and its sealed plan no place to write", async () => {
    const draft = await idOf(platform, 'initiative', 'sample.CULTURE-1-3');
    const hidden = await both(platform, UPDATE_INITIATIVE, { input: { id: draft, version: 1, titleKo: 'x' } }, 'staff');
    expectRefusal(hidden, 'BAD_USER_INPUT', ['input', 'id'], 'record.unknown');
    const seen = await idOf(platform, 'initiative', 'sample.CULTURE-1-1');
    const answer = await changeInitiative(platform, { id: seen, version: 1, titleKo: 'x' }, 'staff');
    expect(answer.codes).toEqual(['FORBIDDEN']);
  });

  it('an unknown role, login or department of a person is refused', async () => {
    const create = 'mutation($input: PersonInput!) { createPerson(input: $input) { id } }';
    const person = { name: '시험 담당', login: 'trial', roles: ['staff'] };
    const wrong = [
      { roles: ['boss'] },
      { roles: ['public'] },
      { login: '한글' },
      { login: 'planner' },
      { department: 'x' },
      { password: 'short' },
    ];
    for (const change of wrong) {
      const answer = await platform.gql(create, { input: { ...person, ...change } }, { as: 'admin' });
      expect({ change, codes: answer.codes }).toEqual({ change, codes: ['BAD_USER_INPUT'] });
    }
  });

  it('an occurrence of the future, of another year or of fewer than nobody is refused', async () => {
    const { activities } = await platform.data<{ activities: { nodes: { id: string }[] } }>(
      '{ activities(first: 1) { nodes { id } } }',
      {},
      { as: 'planner' },
    );
    const record = 'mutation($input: OccurrenceInput!) { recordOccurrence(input: $input) { id } }';
    for (const change of [{ heldOn: '2006-06-16' }, { heldOn: '2005-12-31' }, { heldOn: '2006-01-02', people: -1 }]) {
      const answers = await both(platform, record, { input: { activity: activities.nodes[0]?.id, ...change } });
      expectRefusal(answers, 'BAD_USER_INPUT', null, null);
    }
  });
});
