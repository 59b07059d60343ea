import { idOf } from '../src/builders.js';
import { createPlatform, type Platform } from '../src/index.js';

const ROLES = [
  ...['admin', 'planner', 'bsc', 'policy', 'innovation', 'statistician', 'head', 'staff', 'evaluator', 'advisor'],
  ...['executive', 'analyst', 'auditor'],
];
const ALL = ROLES;
const OFFICERS = ['planner', 'bsc', 'policy', 'innovation', 'statistician'];

const initiativeInput = '{ code: "한", titleKo: "x", goal: "x", leadDepartment: "x" }';

const surveyInput = '{ code: "한", titleKo: "x", department: "x", purpose: OTHER, population: STAFF }';

/** What each role may do, as contract.md §4 has it: everybody else gets FORBIDDEN. Inputs are wrong, so nothing is written. */
const RIGHTS: [string, string[]][] = [
  ['query { me { login } }', ALL],
  ['query { modules { id } }', ALL],
  ['query { visions { code } vision(code: "x") { id } }', ALL],
  ['query { domains { totalCount } goals { totalCount } initiatives { totalCount } }', ALL],
  ['query { domain(code: "x") { id } goal(code: "x") { id } initiative(code: "x") { id } }', ALL],
  ['query { departments { totalCount } department(code: "x") { id } people { totalCount } }', ALL],
  ['query { programs { code } activities { totalCount } }', ALL],
  ['query { node(id: "x") { id } nodes(ids: ["x"]) { id } }', ALL],
  ['query { apiTokens { id } }', ALL],
  ['query { surveys { totalCount } survey(code: "x") { id } }', ALL],
  ['query { auditEntries { totalCount } }', ['admin', 'auditor']],
  ['query { department(code: "WELFARE_POLICY") { modules { enabled } } }', ['admin', 'planner']],
  ['mutation { createApiToken(input: { name: "", scopes: [], days: 0 }) { token } }', ALL],
  ['mutation { changePassword(current: "x", next: "x") }', ALL],
  [`mutation { createInitiative(input: ${initiativeInput}) { id } }`, ['planner', 'head', 'staff']],
  ['mutation { updateInitiative(input: { id: "x", version: 1 }) { id } }', ['planner', 'head', 'staff']],
  ['mutation { updateDomain(input: { id: "x", version: 1 }) { id } }', ['planner']],
  ['mutation { updateGoal(input: { id: "x", version: 1 }) { id } }', ['planner']],
  [
    'mutation { recordOccurrence(input: { activity: "x", heldOn: "2006-01-01" }) { id } }',
    [...OFFICERS, 'head', 'staff'],
  ],
  ['mutation { removeOccurrence(id: "x") }', [...OFFICERS, 'head', 'staff']],
  ['mutation { setBusinessDate(date: "1800-01-01") { planYear } }', ['planner']],
  ['mutation { setDepartmentModules(department: "x", modules: []) { id } }', ['admin', 'planner']],
  ['mutation { createPerson(input: { name: "", roles: ["none"] }) { id } }', ['admin']],
  ['mutation { updatePerson(input: { id: "x", version: 1 }) { id } }', ['admin']],
  ['mutation { issuePassword(input: { id: "x", version: 1 }) { password } }', ['admin']],
  [`mutation { createSurvey(input: ${surveyInput}) { id } }`, [...OFFICERS, 'head', 'staff']],
  ['mutation { openSurvey(input: { id: "x", version: 1 }) { id } }', [...OFFICERS, 'head']],
  ['mutation { issueSurveyTokens(input: { id: "x", count: 0 }) { count } }', [...OFFICERS, 'head']],
  ['mutation { restoreToSeat(id: "x") { id } }', [...OFFICERS, 'head', 'staff']],
  ['mutation { restoreAttachment(id: "x") { id } }', [...OFFICERS, 'head', 'staff']],
];

const codesOf = (answer: { codes: string[] }) => [...new Set(answer.codes)];

describe('rights', () => {
  let platform: Platform;

  beforeAll(async () => {
    platform = await createPlatform({ database: 'sqlite' });
  });
  afterAll(() => platform.stop());

  it.each(RIGHTS)('%s is for those who may', async (query, allowed) => {
    const refused: string[] = [];
    for (const as of ROLES) {
      const answer = await platform.gql(query, {}, { as });
      if (answer.codes.includes('FORBIDDEN')) refused.push(as);
      else if (query.startsWith('query')) expect({ as, codes: answer.codes }).toEqual({ as, codes: [] });
    }
    expect(refused).toEqual(ROLES.filter((role) => !allowed.includes(role)));
  });

  it.each(RIGHTS)('%s asks visitors to sign in', async (query) => {
    expect(codesOf(await platform.gql(query))).toEqual(['UNAUTHENTICATED']);
  });

  it('tell visitors the city and the business date, for the page where they sign in', async () => {
    const answer = await platform.gql<{ settings: unknown }>('{ settings { cityKo businessDate } }');
    expect(answer.data?.settings).toEqual({ cityKo: '부천시', businessDate: '2006-06-15' });
  });

  it('tell visitors nothing of the schema', async () => {
    const probes = [
      '{ __schema { types { name } } }',
      '{ __type(name: "Goal") { name } }',
      '{ ...F } fragment F on Query { __schema { types { name } } }',
      '{ __typename x: __schema { queryType { name } } }',
      '{ goalz { totalCount } }',
      '{ goals { totalCount } }',
      'mutation { signIm(login: "x", password: "y") { token } }',
      'query($where: GoalWhere) { __typename }',
    ];
    for (const query of probes) {
      const answer = await platform.gql(query);
      expect({ query, codes: codesOf(answer), data: answer.data }).toEqual({
        query,
        codes: ['UNAUTHENTICATED'],
        data: null,
      });
      expect(JSON.stringify(answer.errors)).not.toMatch(/Goal|goals|signIn|Did you mean/);
    }
    const sdl = await platform.fetch('/schema.graphql');
    expect(sdl.status).toBe(401);
    expect(await sdl.text()).not.toContain('type ');
  });

  it('let nobody but an administrator read who signed in where', async () => {
    const { people } = await platform.data<{ people: { nodes: { login: string | null }[] } }>(
      '{ people { nodes { login } } }',
      {},
      { as: 'admin' },
    );
    expect(people.nodes.map(({ login }) => login)).toContain('planner');
    const auditNode = Buffer.from('AuditEntry:1').toString('base64url');
    const query = 'query($id: ID!) { node(id: $id) { id } }';
    expect(await platform.data(query, { id: auditNode }, { as: 'planner' })).toEqual({ node: null });
  });

  it('of the head and the staff end at their own departments', async () => {
    const id = await idOf(platform, 'initiative', 'sample.CULTURE-1-1');
    const own = await idOf(platform, 'initiative', 'sample.WELFARE-1-1');
    const change = (record: string, as: string) =>
      platform.gql(
        'mutation($id: ID!) { updateInitiative(input: { id: $id, version: 99, titleKo: "x" }) { id } }',
        { id: record },
        { as },
      );
    for (const as of ['head', 'staff']) {
      expect((await change(id, as)).codes).toEqual(['FORBIDDEN']);
      expect((await change(own, as)).codes).toEqual(['CONFLICT']);
    }
    const foreign = await idOf(platform, 'department', 'PARKS_GREEN');
    const goal = await idOf(platform, 'goal', 'sample.ENVIRONMENT-3');
    const input = { code: 'FOREIGN', titleKo: '남의 부서 과제', goal, leadDepartment: foreign };
    const created = await platform.gql(
      'mutation($input: InitiativeInput!) { createInitiative(input: $input) { id } }',
      { input },
      { as: 'staff' },
    );
    expect(created.codes).toEqual(['FORBIDDEN']);
  });

  it('of the auditor and the analyst include no writing of records at all', async () => {
    const { __schema } = await platform.data<{ __schema: { mutationType: { fields: MutationField[] } } }>(
      MUTATIONS,
      {},
      { as: 'auditor' },
    );
    const own =
      /^(signIn|signOut|answerSurvey|saveSurveyAnswers|submitOpinion|changePassword|createApiToken|revokeApiToken|pinView|unpinView|read.*Notice.*|.*Notices?.*)$/;
    const fields = __schema.mutationType.fields.filter(({ name }) => !own.test(name));
    expect(fields.length).toBeGreaterThan(8);
    const allowed: string[] = [];
    for (const field of fields) {
      const args = field.args
        .filter(({ type }) => type.kind === 'NON_NULL')
        .map(({ name, type }) => `${name}: ${literal(type)}`);
      const query = `mutation { ${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''} ${isLeaf(field.type) ? '' : '{ __typename }'} }`;
      for (const as of ['auditor', 'analyst']) {
        const answer = await platform.gql(query, {}, { as });
        if (codesOf(answer).join() !== 'FORBIDDEN') allowed.push(`${as}: ${field.name} → ${answer.codes.join()}`);
      }
    }
    expect(allowed).toEqual([]);
  });
});

interface TypeRef {
  kind: string;
  name: string | null;
  ofType: TypeRef | null;
  inputFields?: { name: string; type: TypeRef }[] | null;
  enumValues?: { name: string }[] | null;
}
interface MutationField {
  name: string;
  type: TypeRef;
  args: { name: string; type: TypeRef }[];
}

const IN =
  'kind name inputFields { name type { kind name ofType { kind name enumValues { name } ofType { kind name ofType { kind name } } } } } enumValues { name }';
const MUTATIONS = `{ __schema { mutationType { fields { name type { kind name ofType { kind name ofType { kind name } } }
  args { name type { ${IN} ofType { ${IN} ofType { ${IN} } } } } } } } }`;

const bare = (type: TypeRef): TypeRef => (type.ofType ? bare(type.ofType) : type);
const isLeaf = (type: TypeRef) => ['SCALAR', 'ENUM'].includes(bare(type).kind);
const SCALARS: Record<string, string> = {
  Int: '1',
  Boolean: 'true',
  Date: '"2006-01-01"',
  Won: '1',
  Decimal: '"1"',
  Period: '"2006-05"',
  DateTime: '"2006-01-01T00:00:00Z"',
};

/** The least value that fits the type. */
function literal(type: TypeRef): string {
  if (type.kind === 'NON_NULL') return literal(type.ofType as TypeRef);
  if (type.kind === 'LIST') return '[]';
  if (type.kind === 'ENUM') return type.enumValues?.[0]?.name ?? 'NONE';
  if (type.kind !== 'INPUT_OBJECT') return SCALARS[type.name ?? ''] ?? '"x"';
  const required = (type.inputFields ?? []).filter((field) => field.type.kind === 'NON_NULL');
  return `{ ${required.map((field) => `${field.name}: ${literal(field.type)}`).join(', ')} }`;
}
