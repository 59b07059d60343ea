import { buildInitiative, idOf } from '../src/builders.js';
import {
  createPlatform,
  type DatabaseKind,
  describeOnBoth,
  type Platform,
  readRows,
  TEST_PASSWORD,
} from '../src/index.js';

const MOVE = `mutation($input: PeopleMoveInput!) { moved: movePeople(input: $input) {
  outcome { repeated rows revised unchanged issues { row column code message } }
  moves { row position person { login } from { code } to { code } successor { login } handed { source count } } } }`;
const CHANGE = 'mutation($input: InitiativeUpdate!) { updateInitiative(input: $input) { version } }';
const OTHER = 'SENIOR_WELFARE';
const COUNT = 30;

interface Moves {
  outcome: {
    repeated: boolean;
    rows: number;
    revised: number;
    unchanged: number;
    issues: { row: number; column: string; code: string; message: string }[];
  };
  moves: {
    row: number;
    position: string | null;
    person: { login: string };
    from: { code: string };
    to: { code: string };
    successor: { login: string } | null;
    handed: { source: string; count: number }[];
  }[];
}

describeOnBoth('thirty people who move on 1 July in one table', (database: DatabaseKind) => {
  let platform: Platform;
  const drafts: { id: string; version: number }[] = [];
  const login = (index: number) => `mover${index + 1}`;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    const department = await idOf(platform, 'department', 'WELFARE_POLICY');
    for (let index = 0; index < COUNT; index += 1) {
      const input = {
        ...{ login: login(index), name: `직원 ${index + 1}`, department, position: '주무관', roles: ['staff'] },
        ...(index < 3 ? { password: TEST_PASSWORD } : {}),
      };
      await platform.data(
        'mutation($input: PersonInput!) { createPerson(input: $input) { id } }',
        { input },
        { as: 'admin' },
      );
    }
    for (let index = 0; index < 3; index += 1) {
      const made = await buildInitiative(platform, `MOVED-${index + 1}`, { as: login(index) });
      drafts.push(made);
      const input = { record: made.id, title: `계획 ${index + 1}` };
      await platform.data(
        'mutation($input: ApprovalInput!) { requestApproval(input: $input) { id } }',
        { input },
        { as: login(index) },
      );
    }
    await platform.data('mutation { setBusinessDate(date: "2006-07-01") { businessDate } }', {}, { as: 'planner' });
  });
  afterAll(() => platform.stop());

  /** All go to the other department, the first three with what they hold going to a colleague who stays. */
  const table = (successor: (index: number) => string, department: (index: number) => string = () => '노인복지과') =>
    [
      '2006. 7. 1. 정기인사',
      '계정,이름,새 부서,새 직위,인계받는 사람',
      ...Array.from({ length: COUNT }, (_, index) =>
        [login(index), `직원 ${index + 1}`, department(index), index === 0 ? '차석' : '', successor(index)].join(','),
      ),
    ].join('\r\n');
  const move = (text: string, more: object = {}, as = 'admin') =>
    platform.gql<{ moved: Moves }>(
      MOVE,
      { input: { fileName: '정기인사.csv', bytes: Buffer.from(text).toString('base64'), ...more } },
      { as },
    );
  const faultsOf = async (text: string) =>
    ((await move(text, { dryRun: true })).data?.moved.outcome.issues ?? []).map(({ row, column, code }) =>
      [row, column, code].join(' '),
    );
  const inOther = async () =>
    Number(
      (
        await readRows(
          platform.databaseUrl,
          `SELECT COUNT(*) AS n FROM core_person p JOIN core_department d ON d.id = p.department_id
            WHERE d.code = '${OTHER}' AND p.login LIKE 'mover%'`,
        )
      )[0]?.n,
    );
  const change = (index: number, as: string, version: number) =>
    platform.gql(CHANGE, { input: { id: drafts[index]?.id, version, titleKo: `고친 계획 ${index + 1}` } }, { as });

  it('are refused where anything would lose its owner, with every fault at its cell, and none of them moves', async () => {
    expect(await faultsOf(table(() => ''))).toEqual([3, 4, 5].map((row) => `${row} successor people-move.held`));
    const wrong = table(
      (index) => ['staff', 'mover1', 'mover4', 'nobody', 'planner', 'mover6'][index] ?? '',
      (index) => (index === 9 ? '없는과' : '노인복지과'),
    );
    expect(await faultsOf(wrong)).toEqual([
      '4 successor people-move.elsewhere',
      '6 successor people-move.account',
      '7 successor people-move.elsewhere',
      '8 successor handover.to',
      '12 department department.unknown',
    ]);
    const circle = table(
      (index) => ['mover2', 'mover1', 'staff'][index] ?? '',
      (index) => (index < 2 ? '복지정책과' : '노인복지과'),
    );
    expect(await faultsOf(circle)).toEqual(['3 successor people-move.circle', '4 successor people-move.circle']);
    const refused = await move(wrong);
    expect(refused.errors[0]?.extensions.issues).toMatchObject([
      { path: ['input', 'bytes', 4, 'successor'], code: 'people-move.elsewhere' },
      {},
      {},
      {},
      {},
    ]);
    expect(
      (
        await move(
          table(() => 'staff'),
          {},
          'planner',
        )
      ).codes,
    ).toEqual(['FORBIDDEN']);
    expect(await inOther()).toBe(0);
  });

  it('are listed before with what each hands over, and then move in one transaction', async () => {
    const text = table((index) => (index < 3 ? 'staff' : ''));
    const before = await move(text, { dryRun: true });
    expect(before.data?.moved.outcome).toEqual({
      repeated: false,
      rows: COUNT,
      revised: COUNT,
      unchanged: 0,
      issues: [],
    });
    expect(before.data?.moved.moves[0]).toEqual({
      ...{ row: 3, position: '차석', person: { login: 'mover1' }, from: { code: 'WELFARE_POLICY' } },
      ...{ to: { code: OTHER }, successor: { login: 'staff' }, handed: [{ source: 'core.drafts', count: 1 }] },
    });
    expect(await inOther()).toBe(0);
    const entries = async () =>
      Number(
        (
          await readRows(
            platform.databaseUrl,
            "SELECT COUNT(*) AS n FROM core_audit_entry WHERE act = 'core.people.manage'",
          )
        )[0]?.n,
      );
    const audited = await entries();
    const done = await move(text);
    expect(done.data?.moved).toEqual(before.data?.moved);
    expect([await inOther(), (await entries()) - audited]).toEqual([COUNT, 1]);
    const { ownerless } = await platform.data<{ ownerless: object[] }>('{ ownerless { title } }', {}, { as: 'admin' });
    expect(ownerless).toEqual([]);
    const posts = await readRows(
      platform.databaseUrl,
      `SELECT title, from_date, to_date FROM core_position WHERE person_id =
        (SELECT id FROM core_person WHERE login = 'mover1') ORDER BY id`,
    );
    expect(posts).toEqual([
      { title: '주무관', from_date: '2006-06-15', to_date: '2006-06-30' },
      { title: '차석', from_date: '2006-07-01', to_date: null },
    ]);
    expect((await move(text)).data?.moved).toMatchObject({ outcome: { repeated: true }, moves: [] });
  });

  it('leave their rights with the former department, whose successor goes on with what they had begun', async () => {
    for (let index = 0; index < 3; index += 1) {
      const { errors } = await change(index, login(index), 1);
      expect(errors[0]?.extensions.issues).toMatchObject([{ path: ['input', 'id'], code: 'record.unknown' }]);
    }
    expect((await change(0, 'staff', 1)).codes).toEqual([]);
    const { id, version } = await buildInitiative(platform, 'MOVED-NEW', {
      as: 'mover1',
      leadDepartment: await idOf(platform, 'department', OTHER),
    });
    const renamed = await platform.gql(CHANGE, { input: { id, version, titleKo: '새 부서의 계획' } }, { as: 'mover1' });
    expect(renamed.codes).toEqual([]);
    const open = await idOf(platform, 'initiative', 'sample.WELFARE-1-1');
    const foreign = { id: open, version: 1, titleKo: '남의 계획' };
    expect((await platform.gql(CHANGE, { input: foreign }, { as: 'mover1' })).codes).toEqual(['FORBIDDEN']);
  });
});
