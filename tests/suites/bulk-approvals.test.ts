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
});
