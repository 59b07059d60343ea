import { countRows, createPlatform, type Platform } from '@yeondong/testing';
import { type Calls, callsOn } from './fixtures.js';

type Input = Record<string, unknown>;
const CRITERIA = [
  { code: 'CREATIVITY', titleKo: '창의성', titleEn: 'Creativity', most: 50 },
  { code: 'ECONOMY', titleKo: '경제성', titleEn: 'Economy', most: 50 },
];
const GRADES = [
  { grade: 'GOLD', titleKo: '금상', titleEn: 'Gold', from: '90' },
  { grade: 'SILVER', titleKo: '은상', titleEn: 'Silver', from: '85' },
];
const RULE = {
  ...{ code: 'T-R', titleKo: '규정', validFrom: '2007-01-01', decideDays: 30, quorum: 3 },
  ...{ criteria: CRITERIA, grades: GRADES },
};
const PROPOSAL = { code: 'T-P', titleKo: '제안', kind: 'FREE', problem: '문제', idea: '방안' };

/** A2.9 of the bad inputs: what is sent → code and place. */
const CASES: [name: string, mutation: string, type: string, input: Input, code: string, place: string][] = [
  [
    ...(['criteria that sum to 95', 'createProposalRule', 'ProposalRuleInput'] as const),
    { ...RULE, criteria: [CRITERIA[0], { ...CRITERIA[1], most: 45 }] },
    ...(['panel.criteria-sum', 'criteria'] as const),
  ],
  [
    ...(['grades that overlap at 85', 'createProposalRule', 'ProposalRuleInput'] as const),
    { ...RULE, grades: [GRADES[1], GRADES[1]] },
    ...(['panel.bands', 'grades'] as const),
  ],
  [
    ...(['a quorum of none', 'createProposalRule', 'ProposalRuleInput'] as const),
    { ...RULE, quorum: 0 },
    ...(['policy-rnd.rule.least', 'quorum'] as const),
  ],
  [
    ...(['a text of 200 KB', 'createProposal', 'ProposalInput'] as const),
    { ...PROPOSAL, idea: '가'.repeat(70_000) },
    ...(['text.too-long', 'idea'] as const),
  ],
  [
    ...(['a share of more than all', 'createProposal', 'ProposalInput'] as const),
    { ...PROPOSAL, ownShare: '90' },
    ...(['policy-rnd.proposal.shares', 'coProposers'] as const),
  ],
  [
    ...(['a proposal sent tomorrow', 'createProposal', 'ProposalInput'] as const),
    { ...PROPOSAL, sentOn: '2006-06-16' },
    ...(['policy-rnd.to-come', 'sentOn'] as const),
  ],
];

describe('bad inputs of policy-rnd', () => {
  let platform: Platform;
  let calls: Calls;

  beforeAll(async () => {
    platform = await createPlatform({ database: 'sqlite' });
    calls = callsOn(platform);
    // Signing in writes a session; it must not count below.
    for (const login of ['policy', 'staff', 'evaluator', 'advisor']) await calls.read('{ me { id } }', login);
  }, 120_000);
  afterAll(() => platform?.stop());

  it.each(CASES)('%s: refused, and nothing is written', async (_, mutation, type, input, code, place) => {
    const before = await countRows(platform.databaseUrl);
    expect(await calls.refused(mutation, type, 'id', input)).toEqual([[code, `input.${place}`]]);
    expect(await countRows(platform.databaseUrl)).toEqual(before);
  });

  const act = async (code: string, mutation: string, type: string, more: Input, as?: string) => {
    const { id, version } = await calls.proposal(code);
    return calls.refused(mutation, type, 'id', { id, version, ...more }, as);
  };

  it('25 of 20 points, and points after the decision', async () => {
    const { reviews } = await calls.proposal('sample.P2006.K06', 'advisor');
    const points = ['25', '20', '15', '10', '10'].map((given, at) => ({
      criterion: ['CREATIVITY', 'ECONOMY', 'CONTINUITY', 'SCOPE', 'EFFORT'][at],
      points: given,
    }));
    const [{ id, version }] = reviews;
    expect(await calls.refused('scoreProposal', 'ReviewSheetInput', 'id', { id, version, points }, 'advisor')).toEqual([
      ['panel.points-range', 'input.points.0.points'],
    ]);
    const decided = await calls.proposal('sample.P2006.K03', 'evaluator');
    const own = decided.reviews.find(({ reviewer }: { reviewer: { login: string } }) => reviewer.login === 'evaluator');
    const late = { id: own.id, version: own.version, points };
    expect(await calls.refused('scoreProposal', 'ReviewSheetInput', 'id', late, 'evaluator')).toEqual([
      ['policy-rnd.score.closed', 'input.id'],
    ]);
  });

  it('all evaluators but one missing or recused, held without a day, withdrawn after it was adopted', async () => {
    const decide = (more: Input) => act('sample.P2006.K06', 'decideProposal', 'ProposalDecisionInput', more);
    expect(await decide({ ruling: 'ADOPT' })).toEqual([['policy-rnd.proposal.quorum', 'input.id']]);
    expect(await decide({ ruling: 'HOLD', reason: '기다림' })).toEqual([['policy-rnd.needed', 'input.heldUntil']]);
    expect(
      await act('sample.P2006.K03', 'withdrawProposal', 'ProposalWithdrawal', { reason: '싫음' }, 'staff'),
    ).toEqual([['policy-rnd.proposal.status', 'input.id']]);
  });

  it('a seat for who lives outside or stands for another domain, or sits already', async () => {
    const { expertGroup, experts } = await calls.read(
      '{ expertGroup { places { domain { code } seat { id } expert { id } } } experts(first: 100) { nodes { id code } } }',
    );
    const free = expertGroup.places.find(
      ({ domain, expert }: { domain: { code: string }; expert: unknown }) => domain.code === 'ENVIRONMENT' && !expert,
    );
    const idOf = (code: string) => experts.nodes.find((node: { code: string }) => node.code === code).id;
    const appoint = (code: string) =>
      calls.refused('appointExpert', 'ExpertAppointment', 'id', {
        ...{ seat: free.seat.id, expert: idOf(code), fromDate: '2006-07-01' },
      });
    expect(await appoint('sample.EX-ENVIRONMENT-2')).toEqual([['policy-rnd.expert.no-consent', 'input.expert']]);
    expect(await appoint('sample.EX-CULTURE-3')).toEqual([
      ['policy-rnd.expert.other-domain', 'input.expert'],
      ['policy-rnd.expert.outside', 'input.expert'],
    ]);
    expect(await appoint('sample.EX-ENVIRONMENT-1')).toEqual([['committee.person-seated', 'input.person']]);
  });
});
