import { idOf } from '../src/builders.js';
import { createPlatform, type DatabaseKind, describeOnBoth, type Platform, readRows } from '../src/index.js';

const INITIATIVE = 'sample.WELFARE-1-1';
const CREATE = `mutation($input: CommitteeInput!) { made: createCommittee(input: $input) { id version seats { id } } }`;
const APPOINT = 'mutation($input: AppointmentInput!) { appointToSeat(input: $input) { id } }';
const DISMISS = 'mutation($input: DismissalInput!) { dismissFromSeat(input: $input) { person { login } } }';
const RESTORE =
  'mutation($id: ID!) { seat: restoreToSeat(id: $id) { person { login } toDate terms { fromDate toDate } } }';
const UPDATE = `mutation($input: CommitteeUpdate!) { committee: updateCommittee(input: $input) {
  version quorum dissolvedOn title(lang: en) department { code } } }`;
const FILES = 'query($code: String!) { initiative(code: $code) { attachments { id fileName } } }';
const GIVE_BACK = 'mutation($id: ID!) { file: restoreAttachment(id: $id) { fileName } }';

describeOnBoth('what was taken away', (database: DatabaseKind) => {
  let platform: Platform;
  let committee: { id: string; version: number; seats: { id: string }[] };
  const people = new Map<string, string>();

  beforeAll(async () => {
    platform = await createPlatform({ database });
    const { all } = await platform.data<{ all: { nodes: { id: string; login: string }[] } }>(
      '{ all: people(first: 100) { nodes { id login } } }',
      {},
      { as: 'planner' },
    );
    for (const { id, login } of all.nodes) people.set(login, id);
    const department = await idOf(platform, 'department', 'POLICY_PLANNING');
    const input = { code: 'UNDO', titleKo: '되돌림 위원회', department, seats: [{}, {}, {}], formedOn: '2006-01-02' };
    ({ made: committee } = await platform.data<{ made: typeof committee }>(CREATE, { input }, { as: 'planner' }));
    await appoint(0, 'advisor', '2006-02-01', '2006-12-31');
  });
  afterAll(() => platform.stop());

  const seat = (at: number) => (committee.seats[at] as { id: string }).id;
  const appoint = (at: number, login: string, fromDate: string, toDate?: string) =>
    platform.data(
      APPOINT,
      { input: { seat: seat(at), person: people.get(login), fromDate, toDate } },
      { as: 'planner' },
    );
  const dismiss = () =>
    platform.data(DISMISS, { input: { seat: seat(0), on: '2006-06-14', reason: '착오' } }, { as: 'planner' });
  const restore = (as = 'planner') => platform.gql<{ seat: object }>(RESTORE, { id: seat(0) }, { as });
  const issueOf = ({ errors }: { errors: { extensions: { issues?: { code: string }[] } }[] }) =>
    errors[0]?.extensions.issues?.[0]?.code;

  it('comes back to a committee: the term goes on to its former end, and the audit log knows both', async () => {
    expect(issueOf(await restore())).toBe('committee.nothing-to-restore');
    await dismiss();
    expect((await restore('staff')).codes).toEqual(['FORBIDDEN']);
    expect((await restore()).data).toEqual({
      seat: {
        person: { login: 'advisor' },
        toDate: '2006-12-31',
        terms: [{ fromDate: '2006-02-01', toDate: '2006-12-31' }],
      },
    });
    const rows = await readRows(
      platform.databaseUrl,
      "select changes from core_audit_entry where record_type = 'CommitteeSeat' order by id desc limit 2",
    );
    expect(rows.map(({ changes }) => String(changes).includes('"restored":true'))).toEqual([true, false]);
    expect(issueOf(await restore())).toBe('committee.nothing-to-restore');
  });

  it('does not come back to a seat that somebody else has taken', async () => {
    await dismiss();
    await appoint(0, 'evaluator', '2006-06-15');
    expect(issueOf(await restore())).toBe('committee.seat-held');
  });

  it('comes back with a committee that was dissolved by mistake, in another department too', async () => {
    const department = await idOf(platform, 'department', 'WELFARE_POLICY');
    const update = async (changes: object) => {
      const { committee: saved } = await platform.data<{ committee: { version: number } }>(
        UPDATE,
        { input: { id: committee.id, version: committee.version, ...changes } },
        { as: 'planner' },
      );
      committee = { ...committee, version: saved.version };
      return saved;
    };
    expect(await update({ dissolvedOn: '2006-06-30', quorum: 3, titleEn: 'Undo committee', department })).toMatchObject(
      { dissolvedOn: '2006-06-30', quorum: 3, title: 'Undo committee', department: { code: 'WELFARE_POLICY' } },
    );
    expect(await update({ dissolvedOn: null })).toMatchObject({ dissolvedOn: null, quorum: 3 });
    const own = await idOf(platform, 'department', 'POLICY_PLANNING');
    const given = await platform.gql(
      UPDATE,
      { input: { id: committee.id, version: committee.version, department: own } },
      { as: 'staff' },
    );
    expect(given.codes).toEqual(['FORBIDDEN']);
  });

  it('comes back to a record: an attachment is there again with its content', async () => {
    const record = await idOf(platform, 'initiative', INITIATIVE);
    const file = await platform.upload('계획.txt', '긴급복지', 'staff');
    const as = { as: 'staff' };
    await platform.data(
      'mutation($input: AttachmentInput!) { attachFile(input: $input) { id } }',
      { input: { file, record, disclosure: 'OPEN' } },
      as,
    );
    await platform.data(
      'mutation($input: AttachmentRemoval!) { removeAttachment(input: $input) }',
      { input: { id: file } },
      as,
    );
    expect(await platform.data(FILES, { code: INITIATIVE }, as)).toEqual({ initiative: { attachments: [] } });
    expect((await platform.gql(GIVE_BACK, { id: file }, { as: 'policy' })).codes).toEqual(['FORBIDDEN']);
    expect(await platform.data(GIVE_BACK, { id: file }, as)).toEqual({ file: { fileName: '계획.txt' } });
    expect(await platform.data(FILES, { code: INITIATIVE }, as)).toEqual({
      initiative: { attachments: [{ id: file, fileName: '계획.txt' }] },
    });
    const content = await platform.fetch(`/api/v1/files/${encodeURIComponent(file)}`, as);
    expect(await content.text()).toBe('긴급복지');
    expect((await platform.gql(GIVE_BACK, { id: file }, as)).codes).toEqual(['NOT_FOUND']);
  });
});
