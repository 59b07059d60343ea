import { createPlatform, describeOnBoth, type Platform } from '@yeondong/testing';
import { type Calls, callsOn } from './fixtures.js';

const SHOWN = `id version status feasibility gate initiative { code } decidedOn
  alternatives { id version content total chosen } qualityReviews { stage score gate conditions conditionsDue }`;
type Record = { id: string; version: number };
const at = ({ id, version }: Record) => ({ id, version });

describeOnBoth('policies', (database) => {
  let platform: Platform;
  let calls: Calls;
  let department: string;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOn(platform);
    department = await calls.idOf('department', 'WELFARE_POLICY');
  }, 120_000);
  afterAll(() => platform?.stop());

  const aimedAt = async (facet: string) =>
    (
      await calls.read(
        `{ policies(where: {facet: ${facet}}) { totalCount nodes { code status department { code } domain { code }
          facets { dimension title } } } }`,
      )
    ).policies;
  const draft = (
    code: string,
    owner: string,
    domain: readonly [string, string],
    values: string[][],
    status = 'DRAFT',
  ) => ({
    ...{ code, status, department: { code: owner }, domain: { code: domain[0] } },
    facets: [['DOMAIN', domain[1]], ...values].map(([dimension, title]) => ({ dimension, title })),
  });
  const MARKET = ['BUDGET_PROGRAM', '재래시장 활성화 사업'];
  const ECONOMY = ['ECONOMY', '경제'] as const;
  const youth = draft('sample.PL-5', 'JOBS_POLICY', ECONOMY, [['POPULATION_GROUP', '청년']], 'DROPPED');
  const care = draft(
    'sample.PL-4',
    'SENIOR_WELFARE',
    ['WELFARE', '복지'],
    [
      ['POPULATION_GROUP', '노인'],
      ['BUDGET_PROGRAM', '노인 일자리 사업'],
    ],
  );

  it('[PR-23] of a domain name it', async () => {
    const market = draft('sample.PL-1', 'LOCAL_ECONOMY', ECONOMY, [MARKET], 'ADOPTED');
    expect(await aimedAt('{dimension: DOMAIN, code: {eq: "ECONOMY"}}')).toEqual({
      totalCount: 2,
      nodes: [market, youth],
    });
    const input = { code: 'T-P0', titleKo: '정책', problem: '문제', department };
    expect(await calls.refused('createPolicy', 'PolicyInput', 'id', input)).toEqual([
      ['policy-rnd.needed', 'input.domain'],
    ]);
  });

  it('[PR-24] of a region name its districts', async () => {
    const streets = draft(
      'sample.PL-2',
      'URBAN_PLANNING',
      ['URBAN_TRANSPORT', '도시·교통'],
      [
        ['REGION', '원미구'],
        ['REGION', '소사구'],
      ],
    );
    expect(await aimedAt('{dimension: REGION, code: {eq: "SOSA_GU"}}')).toEqual({ totalCount: 1, nodes: [streets] });
    expect(await aimedAt('{dimension: REGION}')).toEqual({ totalCount: 1, nodes: [streets] });
    expect((await aimedAt('{dimension: REGION, code: {eq: "OJEONG_GU"}, withChildren: true}')).totalCount).toBe(0);
  });

  it('[PR-25] of a program name it', async () => {
    const cartoons = draft(
      'sample.PL-3',
      'CULTURE_INDUSTRY',
      ['CULTURE', '문화'],
      [['BUDGET_PROGRAM', '만화산업 기반 확충 사업']],
    );
    expect(await aimedAt('{dimension: BUDGET_PROGRAM, code: {eq: "sample.BP-CARTOON"}}')).toEqual({
      totalCount: 1,
      nodes: [cartoons],
    });
  });

  it('[PR-26] of a group of people name it', async () => {
    expect(await aimedAt('{dimension: POPULATION_GROUP}')).toEqual({ totalCount: 2, nodes: [care, youth] });
    expect(await aimedAt('{dimension: POPULATION_GROUP, code: {eq: "SENIORS"}}')).toEqual({
      totalCount: 1,
      nodes: [care],
    });
  });

  it('are counted by what they are aimed at', async () => {
    const { policies } = await calls.read(
      '{ policies(where: {code: {startsWith: "sample."}}) { groupBy(facet: POPULATION_GROUP) { key title count } } }',
    );
    expect(policies.groupBy).toEqual([
      { key: 'YOUNG_ADULTS', title: '청년', count: 1 },
      { key: 'SENIORS', title: '노인', count: 1 },
      { key: null, title: null, count: 3 },
    ]);
  });

  it('[PR-17] are put to experts, whose opinions are incorporated or not, with the reason', async () => {
    const { policy, experts } = await calls.read(
      `{ policy(code: "sample.PL-4") { consultations { expert { code } opinion consultedOn incorporated reason } }
        experts(where: {code: {eq: "sample.EX-WELFARE-1"}}) { nodes { consultations { policy { code } incorporated } } } }`,
    );
    expect(policy.consultations).toEqual([
      {
        ...{ expert: { code: 'sample.EX-WELFARE-1' }, opinion: '돌봄 일자리는 교육을 먼저 한 뒤 맡겨야 함' },
        ...{ consultedOn: '2006-05-24', incorporated: true, reason: '대안에 40시간 교육을 넣음' },
      },
      {
        ...{ expert: { code: 'sample.EX-WELFARE-2' }, opinion: '보육 시설에도 노인 일자리를 함께 두는 것이 좋음' },
        ...{ consultedOn: '2006-05-25', incorporated: false, reason: '보육 시설은 자격이 따로 있어 다음 해에 검토' },
      },
    ]);
    expect(experts.nodes[0].consultations).toEqual([{ policy: { code: 'sample.PL-4' }, incorporated: true }]);
  });

  it('take opinions while they are drafts, and say why one is not incorporated', async () => {
    const expert = (await calls.read('{ experts(where: {code: {eq: "sample.EX-CULTURE-1"}}) { nodes { id } } }'))
      .experts.nodes[0].id;
    const draftOf = (code: string) => calls.idOf('policy', code);
    const record = ['recordConsultation', 'ConsultationInput', 'id version incorporated consultedOn'] as const;
    const input = { policy: await draftOf('sample.PL-3'), expert, opinion: '계약서 본보기를 함께 줄 것' };
    // An advisor writes for the expert alone that the advisor is; staff for their own department alone.
    expect(await calls.codes(...record, input, 'advisor')).toEqual(['FORBIDDEN']);
    expect(await calls.codes(...record, input, 'staff')).toEqual(['FORBIDDEN']);
    expect(await calls.refused(...record, { ...input, policy: await draftOf('sample.PL-5') })).toEqual([
      ['policy-rnd.policy.decided', 'input.policy'],
    ]);
    const { id, version, ...shown } = await calls.done(...record, input);
    expect(shown).toEqual({ incorporated: null, consultedOn: '2006-06-15' });
    const decide = ['decideConsultation', 'ConsultationDecision', 'incorporated reason'] as const;
    expect(await calls.refused(...decide, { id, version, incorporated: false })).toEqual([
      ['text.empty', 'input.reason'],
    ]);
    expect(await calls.done(...decide, { id, version, incorporated: true })).toEqual({
      incorporated: true,
      reason: null,
    });
  });

  it('[PR-22] come of strategies of a SWOT analysis that rest on both sides', async () => {
    const { swotAnalysis } = await calls.read(
      `{ swotAnalysis(code: "sample.SWOT-1") { leading strategies { quadrant priority items { letter } policies { code } } } }`,
    );
    expect(swotAnalysis.leading).toBe('WT');
    expect(swotAnalysis.strategies[1]).toEqual({
      ...{ quadrant: 'ST', priority: '1.73', items: [{ letter: 'S' }, { letter: 'T' }] },
      policies: [{ code: 'sample.PL-1' }],
    });
  });

  it('[PR-02] are scored by law, budget, technique and acceptance before they are adopted', async () => {
    const { policies } = await calls.read(
      '{ policies(where: {code: {in: ["sample.PL-1", "sample.PL-3"]}}) { nodes { code legal budgetary technical acceptance feasibility } } }',
    );
    expect(policies.nodes).toEqual([
      { code: 'sample.PL-1', legal: 5, budgetary: 4, technical: 4, acceptance: 4, feasibility: '4.25' },
      { code: 'sample.PL-3', legal: null, budgetary: null, technical: null, acceptance: null, feasibility: null },
    ]);
    const { policy } = await calls.read('{ policy(code: "sample.PL-3") { id version } }');
    const initiative = await calls.idOf('initiative', 'sample.CULTURE-1-2');
    const decision = { ...at(policy), ruling: 'ADOPT', initiative };
    expect(await calls.refused('decidePolicy', 'PolicyDecision', 'id', decision)).toEqual([
      ['policy-rnd.policy.feasibility', 'input.id'],
      ['policy-rnd.policy.alternatives', 'input.id'],
      ['policy-rnd.policy.gate', 'input.id'],
    ]);
  });

  it('[PR-06] compare their alternatives by effect, economy and feasibility, and choose one', async () => {
    const { policy } = await calls.read(
      '{ policy(code: "sample.PL-1") { status initiative { code } alternatives { content cost effect economy feasibility total chosen } } }',
    );
    expect(policy).toEqual({
      ...{ status: 'ADOPTED', initiative: { code: 'sample.ECONOMY-3-1' } },
      alternatives: [
        {
          ...{ content: '상인회가 함께 배달 수레를 둠', cost: 12_000_000, effect: 4, economy: 5, feasibility: 4 },
          ...{ total: 13, chosen: true },
        },
        {
          ...{ content: '배달 회사와 계약', cost: 48_000_000, effect: 4, economy: 2, feasibility: 4 },
          ...{ total: 10, chosen: false },
        },
      ],
    });
  });

  it('[PR-07] are reviewed by a checklist: passed, on conditions or failed', async () => {
    const { policies, qualityItems } = await calls.read(
      `{ policies(where: {status: {ne: DROPPED}}) { nodes { code gate qualityReviews { stage score gate conditionsDue } } }
        qualityItems(where: {stage: {eq: FORMATION}, required: {eq: true}}) { totalCount } }`,
    );
    expect(qualityItems.totalCount).toBe(4);
    const formation = (score: string, gate: string, conditionsDue: string | null = null) => ({
      ...{ stage: 'FORMATION', score, gate, conditionsDue },
    });
    // Five of nine items of PL-2 are met.
    expect(policies.nodes).toEqual([
      {
        ...{ code: 'sample.PL-1', gate: 'PASS' },
        qualityReviews: [
          formation('88.89', 'PASS'),
          { stage: 'PUBLICITY', score: '100', gate: 'PASS', conditionsDue: null },
        ],
      },
      { code: 'sample.PL-2', gate: 'CONDITIONAL', qualityReviews: [formation('55.56', 'CONDITIONAL', '2006-07-31')] },
      { code: 'sample.PL-3', gate: null, qualityReviews: [] },
      { code: 'sample.PL-4', gate: 'FAIL', qualityReviews: [formation('88.89', 'FAIL')] },
    ]);
  });

  it('go from the draft through scores, alternatives and the gate into an initiative', async () => {
    const input = {
      ...{ code: 'T-P1', titleKo: '돌봄 통합 창구', facets: [await calls.idOf('facetValue', 'DISABLED')], department },
      problem: '창구가 여럿이다.',
    };
    const created = await calls.done('createPolicy', 'PolicyInput', SHOWN, input, 'staff');
    expect(created).toMatchObject({ status: 'DRAFT', feasibility: null, gate: null });
    const scores = { legal: 4, budgetary: 4, technical: 5, acceptance: 4 };
    const update = (more: object) =>
      ['updatePolicy', 'PolicyUpdate', SHOWN, { ...at(created), ...more }, 'staff'] as const;
    expect(await calls.refused(...update({ ...scores, legal: 6 }))).toEqual([['policy-rnd.swot.scale', 'input.legal']]);
    const scored = await calls.done(...update(scores));
    expect(scored.feasibility).toBe('4.25');
    const alternative = (content: string) => ({ policy: created.id, content, effect: 4, economy: 3, feasibility: 5 });
    await calls.done('addPolicyAlternative', 'AlternativeInput', 'id', alternative('한 창구'), 'staff');
    const compared = await calls.done('addPolicyAlternative', 'AlternativeInput', SHOWN, alternative('전화'), 'staff');
    for (const one of compared.alternatives)
      await calls.done('choosePolicyAlternative', 'AlternativeChoice', 'id', at(one), 'staff');
    await reviewed(created.id);
    const initiative = await calls.idOf('initiative', 'sample.WELFARE-1-2');
    const decision = { ...at(scored), ruling: 'ADOPT', initiative };
    expect(await calls.codes('decidePolicy', 'PolicyDecision', 'id', decision, 'staff')).toEqual(['FORBIDDEN']);
    const adopted = await calls.done('decidePolicy', 'PolicyDecision', SHOWN, decision);
    expect(adopted).toMatchObject({
      ...{ status: 'ADOPTED', gate: 'PASS', decidedOn: '2006-06-15', initiative: { code: 'sample.WELFARE-1-2' } },
      alternatives: [
        { content: '한 창구', total: 12, chosen: false },
        { content: '전화', total: 12, chosen: true },
      ],
    });
    expect(await calls.refused(...update({ ...at(adopted), problem: '다른 문제' }))).toEqual([
      ['policy-rnd.policy.decided', 'input.id'],
    ]);
  });

  /** Reviewed on conditions at first, then passed. */
  async function reviewed(policy: string): Promise<void> {
    const { qualityItems } = await calls.read(
      '{ qualityItems(where: {stage: {eq: FORMATION}}) { nodes { code required } } }',
    );
    const answers = (no: number) =>
      qualityItems.nodes.map(({ code }: { code: string }, index: number) => ({
        ...{ item: code, answer: index >= qualityItems.nodes.length - no ? 'NO' : 'YES' },
      }));
    const review = (given: object[], more: object = {}) =>
      [
        'reviewPolicyQuality',
        'QualityReviewInput',
        SHOWN,
        { policy, stage: 'FORMATION', answers: given, ...more },
      ] as const;
    expect(await calls.refused(...review(answers(0).slice(1)))).toEqual([
      ['policy-rnd.policy.answers', 'input.answers'],
    ]);
    expect(await calls.refused(...review(answers(4)))).toEqual([['policy-rnd.needed', 'input.conditionsDue']]);
    const conditional = await calls.done(
      ...review(answers(4), { conditions: '의견을 들을 것', conditionsDue: '2006-07-31' }),
    );
    expect(conditional.qualityReviews).toMatchObject([
      { score: '55.56', gate: 'CONDITIONAL', conditionsDue: '2006-07-31' },
    ]);
    const passed = await calls.done(...review(answers(2)));
    expect(passed.qualityReviews[1]).toMatchObject({ score: '77.78', gate: 'PASS', conditions: null });
  }
});
