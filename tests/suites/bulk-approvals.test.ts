import { buildInitiative } from '../src/builders.js';
import { createPlatform, type DatabaseKind, describeOnBoth, type Platform, readRows } from '../src/index.js';

interface Approval {
  id: string;
  version: number;
  state: string;
}

const ASK = 'mutation($input: ApprovalInput!) { asked: requestApproval(input: $input) { id version state } }';
const APPROVE = 'mutation($input: ApprovalsDecision!) { done: approveSteps(input: $input) { id version state } }';
const RETURN = 'mutation($input: ApprovalsReturn!) { done: returnApprovals(input: $input) { id version state } }';

describeOnBoth('approvals decided together', (database: DatabaseKind) => {
  let platform: Platform;
  let made = 0;

  beforeAll(async () => {
    platform = await createPlatform({ database });
  });
  afterAll(() => platform.stop());

  const ask = async (as = 'staff'): Promise<Approval> => {
    made += 1;
    const { id: record } = await buildInitiative(platform, `BULK-${made}`, { as });
    const input = { record, title: `계획 ${made}` };
    return (await platform.data<{ asked: Approval }>(ASK, { input }, { as })).asked;
  };
  const reference = ({ id, version }: Approval) => ({ id, version });
  const act = (mutation: string, approvals: unknown[], more: object = {}, as = 'head') =>
    platform.gql<{ done: Approval[] }>(mutation, { input: { approvals, ...more } }, { as });
  const issuesOf = (answer: Awaited<ReturnType<typeof act>>) =>
    (answer.errors[0]?.extensions.issues ?? []).map(({ path, code }) => [(path as unknown[]).join('.'), code]);
  const statesOf = async () =>
    (await readRows(platform.databaseUrl, 'SELECT state FROM core_approval_request ORDER BY id')).map(
      ({ state }) => state,
    );
  const audited = async () =>
    Number(
      (
        await readRows(
          platform.databaseUrl,
          "SELECT COUNT(*) AS n FROM core_audit_entry WHERE act = 'core.approval.decide'",
        )
      )[0]?.n,
    );

  it('are approved in one transaction with one audit entry, in the order of the list', async () => {
    const all = [await ask(), await ask(), await ask()];
    const answer = await act(APPROVE, all.map(reference).reverse(), { comment: '좋습니다' });
    expect(answer.data?.done.map(({ id, state }) => [id, state])).toEqual(
      all.map(({ id }) => [id, 'APPROVED']).reverse(),
    );
    expect(await audited()).toBe(1);
  });

  it('are none of them decided where one is refused, and every refusal stands at its own row', async () => {
    const [mine, first, second] = [await ask('planner'), await ask(), await ask()];
    const before = await statesOf();
    const done = await act(APPROVE, [reference(first)]);
    const answer = await act(APPROVE, [mine, first, second].map(reference));
    expect(issuesOf(answer)).toEqual([
      ['input.approvals.0', 'approval.not-your-turn'],
      ['input.approvals.1', 'approval.state'],
    ]);
    expect(done.codes).toEqual([]);
    expect(await statesOf()).toEqual(before.map((state, index) => (index === before.length - 2 ? 'APPROVED' : state)));
    const wrong = await act(APPROVE, [{ id: 'x', version: 1 }, reference(second), reference(second)]);
    expect(issuesOf(wrong)).toEqual([
      ['input.approvals.0.id', 'record.unknown'],
      ['input.approvals.2.id', 'rows.twice'],
    ]);
    expect(issuesOf(await act(APPROVE, []))).toEqual([['input.approvals', 'rows.none']]);
    const stale = await act(APPROVE, [{ id: second.id, version: 7 }]);
    expect(stale.codes).toEqual(['CONFLICT']);
    expect((await statesOf()).at(-1)).toBe('SUBMITTED');
  });

  it('are returned together with one reason, which the drafter reads', async () => {
    const all = [await ask(), await ask()];
    expect(issuesOf(await act(RETURN, all.map(reference), { reason: ' ' }))).toEqual([['input.reason', 'text.empty']]);
    const answer = await act(RETURN, all.map(reference), { reason: '예산 근거를 붙이십시오' });
    expect(answer.data?.done.map(({ state }) => state)).toEqual(['RETURNED', 'RETURNED']);
    const { notices } = await platform.data<{ notices: { nodes: { kind: string }[] } }>(
      '{ notices(where: { kind: { eq: RETURNED } }) { nodes { kind } } }',
      {},
      { as: 'staff' },
    );
    expect(notices.nodes).toHaveLength(2);
    expect((await act(RETURN, all.map(reference), { reason: 'x' }, 'analyst')).codes).toEqual(['FORBIDDEN']);
  });

  it('are decided for an absent head by who acts, on the days of the absence alone, and say so in the box and the log', async () => {
    const today = (date: string) =>
      platform.data(
        'mutation($date: Date!) { setBusinessDate(date: $date) { businessDate } }',
        { date },
        { as: 'planner' },
      );
    const { acting } = await platform.data<{ acting: { nodes: { id: string }[] } }>(
      '{ acting: people(where: { login: { eq: "bsc" } }) { nodes { id } } }',
      {},
      { as: 'head' },
    );
    await platform.data(
      'mutation($input: ActingInput!) { appointActingApprover(input: $input) { fromDate } }',
      { input: { acting: acting.nodes[0]?.id, fromDate: '2006-07-03', toDate: '2006-07-05' } },
      { as: 'head' },
    );
    const waiting = await ask();
    for (const day of ['2006-07-02', '2006-07-06']) {
      await today(day);
      expect(issuesOf(await act(APPROVE, [reference(waiting)], {}, 'bsc'))).toEqual([
        ['input.approvals.0', 'approval.not-your-turn'],
      ]);
    }
    await today('2006-07-05');
    const { data } = await platform.gql<{ done: { steps: object[] }[] }>(
      `mutation($input: ApprovalsDecision!) { done: approveSteps(input: $input) {
        steps { role manner approvedBy { login } onBehalfOf { login } } } }`,
      { input: { approvals: [reference(waiting)] } },
      { as: 'bsc' },
    );
    expect(data?.done[0]?.steps.at(-1)).toEqual({
      ...{ role: 'DIVISION_HEAD', manner: 'ACTING' },
      ...{ approvedBy: { login: 'bsc' }, onBehalfOf: { login: 'head' } },
    });
    const [entry] = await readRows(
      platform.databaseUrl,
      `SELECT e.changes, p.login, h.id AS head FROM core_audit_entry e JOIN core_person p ON p.id = e.actor_id
        JOIN core_person h ON h.login = 'head' WHERE e.act = 'core.approval.decide' ORDER BY e.id DESC LIMIT 1`,
    );
    expect(entry?.login).toBe('bsc');
    expect(String(entry?.changes)).toContain(`"onBehalfOf":${entry?.head}`);
    expect(String(entry?.changes)).toContain('"manner":"ACTING"');
  });
});
