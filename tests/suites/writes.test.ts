import {
  buildInitiative,
  CREATE_INITIATIVE,
  changeInitiative,
  type InitiativeAnswer,
  initiativeInput,
} from '../src/builders.js';
import { createPlatform, type DatabaseKind, describeOnBoth, type Platform, readRows } from '../src/index.js';

const READ = 'query($id: ID!) { node(id: $id) { ... on Initiative { title(lang: ko) version status } } }';

describeOnBoth('writes', (database: DatabaseKind) => {
  let platform: Platform;

  beforeAll(async () => {
    platform = await createPlatform({ database });
  });
  afterAll(() => platform.stop());

  const countOf = async (text: string, params: unknown[] = []) =>
    Number((await readRows(platform.databaseUrl, `SELECT COUNT(*) AS n FROM ${text}`, params))[0]?.n);
  const audited = () => countOf("core_audit_entry WHERE act = 'core.initiative.write'");

  it('by eight editors of four records lose no update', async () => {
    const records = await Promise.all([1, 2, 3, 4].map((at) => buildInitiative(platform, `SHARED-${at}`)));
    const before = await audited();
    const written = new Map(records.map(({ id }) => [id, 0]));
    let conflicts = 0;
    const editor = async (name: number) => {
      for (let round = 0; round < 6; round += 1) {
        const { id } = records[(name + round) % 4] as InitiativeAnswer;
        for (;;) {
          const { node } = await platform.data<{ node: InitiativeAnswer }>(READ, { id }, { as: 'head' });
          const answer = await changeInitiative(platform, {
            id,
            version: node.version,
            titleKo: `${node.title}·${name}`,
          });
          if (answer.codes.length === 0) break;
          expect(['CONFLICT', 'RETRY']).toContain(answer.codes[0]);
          conflicts += 1;
        }
        written.set(id, (written.get(id) ?? 0) + 1);
      }
    };
    await Promise.all(Array.from({ length: 8 }, (_, name) => editor(name)));
    for (const { id } of records) {
      const { node } = await platform.data<{ node: InitiativeAnswer }>(READ, { id }, { as: 'planner' });
      expect([node.version, node.title.split('·').length - 1]).toEqual([1 + (written.get(id) ?? 0), written.get(id)]);
    }
    expect(conflicts).toBeGreaterThan(0);
    expect((await audited()) - before).toBe(48);
  });

  it('with one idempotency key are one record, however often and at once they come', async () => {
    const input = { ...(await initiativeInput(platform, 'ONCE')), idempotencyKey: 'key-1' };
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        platform.gql<{ saved: InitiativeAnswer }>(CREATE_INITIATIVE, { input }, { as: 'planner' }),
      ),
    );
    answers.push(await platform.gql(CREATE_INITIATIVE, { input }, { as: 'planner' }));
    expect(answers.flatMap(({ codes }) => codes)).toEqual([]);
    expect(new Set(answers.map(({ data }) => data?.saved.id)).size).toBe(1);
    expect(await countOf("core_initiative WHERE code = 'ONCE'")).toBe(1);
  });

  it('with an idempotency key of another person are apart', async () => {
    const make = async (code: string, as: string) =>
      platform.data<{ saved: InitiativeAnswer }>(
        CREATE_INITIATIVE,
        { input: { ...(await initiativeInput(platform, code)), idempotencyKey: 'key-2' } },
        { as },
      );
    const [mine, theirs] = [await make('MINE', 'head'), await make('THEIRS', 'staff')];
    expect(mine.saved.id).not.toBe(theirs.saved.id);
  });

  it('of one code at once are one record and refusals', async () => {
    const input = await initiativeInput(platform, 'RACE');
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => platform.gql(CREATE_INITIATIVE, { input }, { as: 'planner' })),
    );
    expect(answers.map(({ codes }) => codes.join()).sort()).toEqual(['', ...Array(5).fill('BAD_USER_INPUT')]);
    expect(await countOf("core_initiative WHERE code = 'RACE'")).toBe(1);
  });

  it('leave exactly one audit entry each, and refusals none', async () => {
    const before = await audited();
    const record = await buildInitiative(platform, 'AUDITED', { as: 'staff' });
    const steps = await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        changeInitiative(platform, { id: record.id, version: 1, titleKo: `제목 ${at}` }, 'staff'),
      ),
    );
    expect(steps.filter(({ codes }) => codes.length === 0)).toHaveLength(1);
    expect((await audited()) - before).toBe(2);
    const key = Number(
      (await readRows(platform.databaseUrl, "SELECT id FROM core_initiative WHERE code = 'AUDITED'"))[0]?.id,
    );
    const { auditEntries } = await platform.data<{ auditEntries: { nodes: Record<string, string>[] } }>(
      '{ auditEntries(first: 50, where: { act: { eq: "core.initiative.write" } }, orderBy: [{ field: AT, direction: DESC }]) { nodes { act recordType address requestId changes at actor { login } } } }',
      {},
      { as: 'auditor' },
    );
    const mine = auditEntries.nodes.filter(({ changes }) => JSON.parse(changes ?? '[]')[0]?.key === key);
    expect(mine).toHaveLength(2);
    expect(mine[0]).toMatchObject({ recordType: 'Initiative', address: '127.0.0.1', actor: { login: 'staff' } });
  });

  it('move an initiative along its life cycle alone', async () => {
    const { id } = await buildInitiative(platform, 'LIFE', { as: 'staff' });
    let version = 1;
    const seen = async () =>
      (await platform.data<{ initiative: unknown }>('{ initiative(code: "LIFE") { id } }', {}, { as: 'executive' }))
        .initiative !== null;
    const move = async (status: string, reason?: string) => {
      const answer = await changeInitiative(platform, { id, version, status, ...(reason ? { reason } : {}) }, 'head');
      if (answer.codes.length === 0) version += 1;
      return answer.codes.join() || answer.data?.saved.status;
    };
    expect(await seen()).toBe(false);
    const moves: [string, string | undefined, string][] = [
      ['IN_PROGRESS', undefined, 'BAD_USER_INPUT'],
      ['PLANNED', undefined, 'PLANNED'],
      ['COMPLETED', undefined, 'BAD_USER_INPUT'],
      ['IN_PROGRESS', undefined, 'IN_PROGRESS'],
      ['SUSPENDED', undefined, 'BAD_USER_INPUT'],
      ['SUSPENDED', '예산 미확보', 'SUSPENDED'],
      ['IN_PROGRESS', undefined, 'IN_PROGRESS'],
      ['COMPLETED', undefined, 'COMPLETED'],
      ['PROPOSED', undefined, 'BAD_USER_INPUT'],
      ['CLOSED', '성과 확인', 'CLOSED'],
      ['PLANNED', '다시', 'BAD_USER_INPUT'],
    ];
    for (const [status, reason, expected] of moves)
      expect([status, await move(status, reason)]).toEqual([status, expected]);
    expect(await seen()).toBe(true);
    expect(await countOf("core_audit_entry WHERE reason = '예산 미확보'")).toBe(1);
  });

  it('to the text keep what stood before', async () => {
    const { id } = await buildInitiative(platform, 'TEXTS', { titleKo: '처음 제목' });
    await changeInitiative(platform, { id, version: 1, titleKo: '고친 제목' });
    expect(await countOf("core_text_version WHERE record_type = 'Initiative' AND title_ko = '처음 제목'")).toBe(1);
  });

  it('that fail at the last step leave nothing, while those beside them stay', async () => {
    const base = await initiativeInput(platform, 'BESIDE');
    const person = { name: '시험 담당', roles: ['staff', 'head'], password: 'weak' };
    const work = Array.from({ length: 12 }, async (_, at) => {
      const refused = platform.gql(
        'mutation($input: PersonInput!) { createPerson(input: $input) { id } }',
        { input: { ...person, login: `trap-${at}` } },
        { as: 'admin' },
      );
      const written = platform.gql(CREATE_INITIATIVE, { input: { ...base, code: `BESIDE-${at}` } }, { as: 'planner' });
      return [(await refused).codes.join(), (await written).codes.join()];
    });
    expect(await Promise.all(work)).toEqual(Array(12).fill(['BAD_USER_INPUT', '']));
    expect(await countOf("core_initiative WHERE code LIKE 'BESIDE-%'")).toBe(12);
    expect(await countOf("core_person WHERE login LIKE 'trap-%'")).toBe(0);
    expect(await countOf('core_role_grant')).toBe(13);
  });

  it('take the sum of what was held, without the future', async () => {
    const query = '{ activity(code: "planned.PS-05") { id heldCount status occurrences { id heldOn } } }';
    const before = await platform.data<{ activity: { id: string; heldCount: number } }>(query, {}, { as: 'planner' });
    const { recordOccurrence } = await platform.data<{
      recordOccurrence: { id: string; activity: { heldCount: number } };
    }>(
      'mutation($input: OccurrenceInput!) { recordOccurrence(input: $input) { id activity { heldCount } } }',
      { input: { activity: before.activity.id, heldOn: '2006-06-14', people: 12 } },
      { as: 'planner' },
    );
    expect(recordOccurrence.activity.heldCount).toBe(before.activity.heldCount + 1);
    await platform.data(
      'mutation($id: ID!) { removeOccurrence(id: $id) }',
      { id: recordOccurrence.id },
      { as: 'planner' },
    );
    expect(await platform.data(query, {}, { as: 'planner' })).toEqual(before);
  });
});
