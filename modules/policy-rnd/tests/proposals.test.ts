import { createPlatform, describeOnBoth, type Platform } from '@yeondong/testing';
import { type Calls, callsOn } from './fixtures.js';

const SHOWN =
  'id version status decision decideDue score grade heldUntil implementedOn department { code } initiative { code } rule { code }';
type Record = { id: string; version: number };
const at = ({ id, version }: Record) => ({ id, version });

describeOnBoth('proposals', (database) => {
  let platform: Platform;
  let calls: Calls;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOn(platform);
  }, 120_000);
  afterAll(() => platform?.stop());

  it('[PR-16] are counted by what was adopted and what was carried out of it', async () => {
    const { proposalFigures } = await calls.read(
      `{ proposalFigures(year: 2006) { submitted open overdue decided adopted matured implemented
        adoptionRate { value } implementationRate { value } } }`,
    );
    expect(proposalFigures).toEqual({
      ...{ submitted: 16, open: 13, overdue: 1, decided: 4, adopted: 2, matured: 5, implemented: 3 },
      adoptionRate: { value: '50' },
      implementationRate: { value: '60' },
    });
    const { initiative } = await calls.read(
      `{ initiative(code: "sample.SELF_GOVERNANCE-3-1") { proposals(where: {verifiedSaving: {gt: 0}}) { nodes {
        code status grade implementedOn verifiedSaving } } } }`,
    );
    expect(initiative.proposals.nodes).toEqual([
      {
        ...{ code: 'sample.P2006.K01', status: 'CLOSED', grade: 'GOLD', implementedOn: '2006-03-20' },
        verifiedSaving: 5_200_000,
      },
    ]);
  });

  it('[PR-13] go from a draft through screening, department, committee and initiative to the end', async () => {
    const input = {
      ...{
        code: 'T-1',
        titleKo: '민원 안내 화면',
        kind: 'KNOWLEDGE',
        problem: '줄이 길다.',
        idea: '화면으로 안내한다.',
      },
      ...{ ownShare: '70', coProposers: [{ person: await calls.personId('bsc'), share: '30' }] },
    };
    const draft = await calls.done('createProposal', 'ProposalInput', SHOWN, input, 'staff');
    expect(await calls.proposal('T-1', 'evaluator')).toBeNull();
    const submitted = await calls.done('submitProposal', 'ProposalSubmission', SHOWN, at(draft), 'staff');
    const screen = (record: Record, more: object) =>
      calls.done('screenProposal', 'ProposalScreening', SHOWN, { ...at(record), ...more });
    const received = await screen(submitted, { step: 'RECEIVE' });
    // The rules of June 2006: 15 June + 30 days is a Saturday, and Monday a holiday.
    expect(received).toMatchObject({ status: 'RECEIVED', rule: { code: 'sample.RULE-2006' }, decideDue: '2006-07-18' });
    const department = await calls.idOf('department', 'CIVIL_SERVICE');
    const assigned = await screen(received, { step: 'ASSIGN', department });
    const opinion = { ...at(assigned), opinion: '한 대를 둘 수 있음' };
    expect(await calls.codes('reviewProposal', 'DepartmentReview', 'id', opinion, 'staff')).toEqual(['FORBIDDEN']);
    const reviewed = await calls.done('reviewProposal', 'DepartmentReview', SHOWN, opinion, 'planner');
    expect(reviewed).toMatchObject({ status: 'COMMITTEE', department: { code: 'CIVIL_SERVICE' } });
    const judged = await score(reviewed);
    const decision = { ...at(judged), ruling: 'ADOPT' };
    const adopted = await calls.done('decideProposal', 'ProposalDecisionInput', SHOWN, decision);
    // (84 + 86) / 2.
    expect(adopted).toMatchObject({ status: 'ADOPTED', decision: 'ADOPTED', score: '85', grade: 'SILVER' });
    const initiative = await calls.idOf('initiative', 'sample.SELF_GOVERNANCE-3-1');
    const work = (record: Record, more: object) =>
      calls.done('implementProposal', 'ProposalWork', SHOWN, { ...at(record), ...more }, 'planner');
    const planned = await work(adopted, { step: 'PLAN', initiative, plan: '한 대 설치', planDue: '2006-09-30' });
    expect(planned).toMatchObject({
      status: 'IMPLEMENTATION_PLAN',
      initiative: { code: 'sample.SELF_GOVERNANCE-3-1' },
    });
    const done = await work(await work(planned, { step: 'START' }), { step: 'COMPLETE', claimedSaving: 1_000_000 });
    expect(done).toMatchObject({ status: 'IMPLEMENTED', implementedOn: '2006-06-15' });
    const finish = (record: Record, more: object) =>
      calls.done('finishProposal', 'ProposalFinish', SHOWN, { ...at(record), ...more });
    const evaluated = await finish(done, { step: 'EVALUATE', evaluation: '줄이 짧아짐', verifiedSaving: 800_000 });
    expect(await finish(evaluated, { step: 'CLOSE' })).toMatchObject({ status: 'CLOSED', decision: 'ADOPTED' });
  });

  /** Two evaluators, 84 and 86 points; the proposal as it is afterwards. */
  async function score(proposal: Record): Promise<Record> {
    const reviewers = [await calls.personId('evaluator'), await calls.personId('advisor')];
    await calls.done('assignReviewers', 'ReviewerAssignment', 'id', { ...at(proposal), reviewers });
    for (const [login, effort] of [
      ['evaluator', '11'],
      ['advisor', '13'],
    ] as const) {
      const { reviews } = await calls.proposal('T-1', login);
      expect(reviews).toHaveLength(1);
      const points = ['18', '26', '16', '13', effort].map((given, index) => ({
        criterion: ['CREATIVITY', 'ECONOMY', 'CONTINUITY', 'SCOPE', 'EFFORT'][index],
        points: given,
      }));
      await calls.done('scoreProposal', 'ReviewSheetInput', 'id', { ...at(reviews[0]), points }, login);
    }
    return calls.proposal('T-1');
  }

  it('[PR-14] are entries of a contest of ideas while it is open, with its prizes, and names hidden until it is judged', async () => {
    const { contests } = await calls.read(
      `{ contests(year: 2006, where: {kind: {eq: IDEA}, stage: {eq: OPEN}}) { nodes { id code opensOn closesOn prizeBudget
        prizes { grade quantity amount from } criteria { code most } proposals { nodes { code contest { code } } } } } }`,
    );
    const [contest] = contests.nodes;
    expect(contest).toMatchObject({
      ...{ code: 'sample.CONTEST-2006', opensOn: '2006-05-22', closesOn: '2006-06-30', prizeBudget: 8_000_000 },
      prizes: [
        { grade: 'GOLD', quantity: 1, amount: 3_000_000, from: '90' },
        { grade: 'SILVER', quantity: 2, amount: 1_000_000, from: '85' },
        { grade: 'BRONZE', quantity: 3, amount: 500_000, from: '80' },
        { grade: 'ENCOURAGEMENT', quantity: 5, amount: 200_000, from: '70' },
      ],
    });
    expect(contest.criteria.map(({ code, most }: { code: string; most: number }) => `${code} ${most}`)).toEqual([
      ...['CREATIVITY 20', 'ECONOMY 30', 'CONTINUITY 20', 'SCOPE 15', 'EFFORT 15'],
    ]);
    expect(contest.proposals.nodes.map(({ code }: { code: string }) => code).sort()).toEqual([
      ...['sample.P2006.C02', 'sample.P2006.C03'],
    ]);
    expect(contest.proposals.nodes[0].contest.code).toBe('sample.CONTEST-2006');
    const entry = { code: 'T-2', titleKo: '시장 노래', kind: 'CONTEST', problem: '조용하다.', idea: '노래를 튼다.' };
    const create = (more: object) =>
      calls.refused('createProposal', 'ProposalInput', 'id', { ...entry, ...more }, 'staff');
    expect(await create({})).toEqual([['policy-rnd.proposal.contest-needed', 'input.contest']]);
    expect(await create({ contest: contest.id })).toEqual([]);
    const own = await calls.read(
      '{ proposal(code: "sample.P2006.C03") { blind participants { person { login } } } }',
      'evaluator',
    );
    expect(own.proposal.participants).toEqual([{ person: { login: 'evaluator' } }]);
  });

  it('[PR-15] are of citizens and officials, by department', async () => {
    const { proposalFacts } = await calls.read(
      '{ proposalFacts(by: [PROPOSER_TYPE], where: {}) { proposerType proposals { value } } }',
    );
    const counts = Object.fromEntries(
      proposalFacts.map((row: { proposerType: string; proposals: { value: string } }) => [
        row.proposerType,
        Number(row.proposals.value),
      ]),
    );
    expect(counts).toEqual({ CITIZEN: 12, OFFICIAL: 14 });
    // Fourteen with the two of the tests above.
    // Of 2006: staff K03, K06 and K09, which was withdrawn; the head K07.
    const { department } = await calls.read(
      `{ department(code: "WELFARE_POLICY") { proposalParticipation(year: 2006) { value inputs { name value } }
        before: proposalParticipation(year: 2005) { value } never: proposalParticipation(year: 2004) { value } } }`,
    );
    expect(department).toEqual({
      proposalParticipation: {
        value: '100',
        inputs: [
          { name: 'proposers', value: '2' },
          { name: 'staff', value: '2' },
        ],
      },
      ...{ before: { value: '100' }, never: { value: '0' } },
    });
    const input = {
      code: 'T-3',
      titleKo: '시민의 생각',
      kind: 'FREE',
      problem: '어둡다.',
      idea: '밝힌다.',
      byCitizen: true,
    };
    expect(await calls.refused('createProposal', 'ProposalInput', 'id', input, 'staff')).toEqual([
      ['policy-rnd.proposal.by-citizen', 'input.byCitizen'],
    ]);
  });

  it('on their way are found at initiatives by number, the most first', async () => {
    const { initiatives } = await calls.read(
      `{ initiatives(year: 2006, where: {policyRnd: {openProposals: {gte: 1}}}, first: 1,
        orderBy: [{field: OPEN_PROPOSALS, direction: DESC}, {field: CODE}]) { totalCount nodes { code
        proposals(where: {status: {in: [RECEIVED, HELD]}}, orderBy: [{field: CODE}]) { totalCount nodes { code } } } } }`,
    );
    expect(initiatives).toEqual({
      totalCount: 13,
      nodes: [
        {
          code: 'sample.ECONOMY-3-1',
          proposals: { totalCount: 2, nodes: [{ code: 'sample.P2006.C02' }, { code: 'sample.P2006.F07' }] },
        },
      ],
    });
  });

  it('are asked for within initiatives that meet conditions of other modules, page by page', async () => {
    const found: unknown[] = [];
    let after = 'null';
    do {
      const { initiatives } = await calls.read(
        `{ initiatives(year: 2006, first: 1, after: ${after}, orderBy: [{field: OPEN_PROPOSALS, direction: DESC}, {field: CODE}],
          where: {policyRnd: {openProposals: {gte: 1}}, planSync: {fiscalCoverage: {eq: FULL}},
            bsc: {kpiTrend: {in: [WORSENING, UNKNOWN]}}}) {
          totalCount pageInfo { hasNextPage endCursor } nodes { code proposals { nodes { code } } } } }`,
      );
      expect(initiatives.totalCount).toBe(3);
      found.push(...initiatives.nodes);
      after = initiatives.pageInfo.hasNextPage ? `"${initiatives.pageInfo.endCursor}"` : '';
    } while (after !== '');
    expect(found).toEqual(
      [
        ['sample.ECONOMY-1-3', 'sample.P2006.C03'],
        ['sample.SELF_GOVERNANCE-1-1', 'sample.P2006.K03'],
        ['sample.WELFARE-1-2', 'sample.P2006.K05'],
      ].map(([code, proposal]) => ({ code, proposals: { nodes: [{ code: proposal }] } })),
    );
  });

  it('are not read by other departments before they are decided', async () => {
    const { proposals } = await calls.read(
      '{ proposals(where: {decision: {isNull: true}}, first: 500) { nodes { code } } }',
      'analyst',
    );
    expect(proposals.nodes.filter(({ code }: { code: string }) => /\.(K04|K06|F07)$/.test(code))).toEqual([]);
  });
});
