import { createPlatform, describeOnBoth, issuesOf, type Platform, readRows } from '@yeondong/testing';

const PROPOSE = 'mutation($input: IndicatorInput!) { proposeIndicator(input: $input) { id code status version } }';
const UPDATE = `mutation($input: IndicatorUpdate!) { updateIndicator(input: $input) { version unit
  initiatives { code } goals { code } } }`;
const act = (name: string) =>
  `mutation($input: IndicatorActInput!) { ${name}(input: $input) { status version reason } }`;
const ONE = `query($code: String!) { indicator(code: $code) { id version status reason unit purpose domain { code } field { code }
  department { code } proposedBy { login } } }`;

interface One {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly reason: string | null;
}

describeOnBoth('the life of an indicator', (database) => {
  let platform: Platform;
  let ids: Record<string, string>;

  beforeAll(async () => {
    platform = await createPlatform({ database, modules: ['@yeondong/social-indicators'] });
    const found = await platform.data<Record<string, { id: string }>>(
      `{ domain(code: "WELFARE") { id } department(code: "WELFARE_POLICY") { id } other: department(code: "CULTURE_ARTS") { id }
        goal(code: "sample.WELFARE-1") { id } first: initiative(code: "sample.WELFARE-1-1") { id } second: initiative(code: "sample.WELFARE-1-2") { id } }`,
      {},
      { as: 'planner' },
    );
    ids = Object.fromEntries(Object.entries(found).map(([name, { id }]) => [name, id]));
    const { indicatorFields } = await platform.data<{ indicatorFields: { nodes: { id: string }[] } }>(
      '{ indicatorFields(where: { code: { eq: "WELFARE" } }) { nodes { id } } }',
      {},
      { as: 'planner' },
    );
    ids.field = indicatorFields.nodes[0]?.id ?? '';
  }, 120_000);
  afterAll(() => platform?.stop());

  const proposal = (rest: object = {}) => ({
    code: 'SI-NEW-01',
    titleKo: '돌봄 대기 일수',
    titleEn: 'Days waiting for care',
    domain: ids.domain,
    field: ids.field,
    department: ids.department,
    definition: '돌봄을 신청한 날부터 받은 날까지의 평균 일수',
    purpose: '돌봄 예산의 배분',
    unit: '일',
    polarity: 'DOWN',
    ...rest,
  });
  const one = async (code: string, as = 'statistician') =>
    (await platform.data<{ indicator: One | null }>(ONE, { code }, { as })).indicator;
  const move = async (name: string, as: string, reason?: string) => {
    const now = await one('SI-NEW-01', as);
    return platform.gql(act(name), { input: { id: now?.id, version: now?.version, reason } }, { as });
  };
  const inCell = async () =>
    (
      await platform.data<{ indicatorMatrix: { count: number; domain: { code: string }; field: { code: string } }[] }>(
        '{ indicatorMatrix { count domain { code } field { code } } }',
        {},
        { as: 'analyst' },
      )
    ).indicatorMatrix.find(({ domain, field }) => domain.code === 'WELFARE' && field.code === 'WELFARE')?.count;

  it('[SI-01] begins as a department’s proposal, is reviewed, and counts once another person has adopted it', async () => {
    const created = await platform.gql(PROPOSE, { input: proposal() }, { as: 'staff' });
    expect(created.data).toMatchObject({ proposeIndicator: { code: 'SI-NEW-01', status: 'PROPOSED', version: 1 } });
    expect(await one('SI-NEW-01', 'analyst')).toBeNull();
    expect(await one('SI-NEW-01')).toMatchObject({ proposedBy: { login: 'staff' } });
    expect(await inCell()).toBe(11);

    expect((await move('reviewIndicator', 'staff')).codes).toEqual(['FORBIDDEN']);
    expect(issuesOf((await move('activateIndicator', 'planner')).errors)).toEqual([
      ['social-indicators.indicator.state', 'input.id'],
    ]);
    expect((await move('reviewIndicator', 'statistician')).codes).toEqual([]);
    expect(issuesOf((await move('returnIndicator', 'statistician')).errors)).toEqual([
      ['social-indicators.indicator.reason-required', 'input.reason'],
    ]);
    expect((await move('returnIndicator', 'statistician', '산식을 밝힐 것')).codes).toEqual([]);
    expect(await one('SI-NEW-01')).toMatchObject({ status: 'PROPOSED', reason: '산식을 밝힐 것' });
    expect((await move('reviewIndicator', 'statistician')).codes).toEqual([]);
    expect((await move('activateIndicator', 'planner')).codes).toEqual([]);
    expect(await one('SI-NEW-01', 'analyst')).toMatchObject({ status: 'ACTIVE', reason: null });
    expect(await inCell()).toBe(12);

    expect((await move('retireIndicator', 'statistician', '다른 지표와 겹침')).codes).toEqual([]);
    expect(await inCell()).toBe(11);
    const acts = await readRows(
      platform.databaseUrl,
      `SELECT a.act AS act, p.login AS login FROM core_audit_entry a JOIN core_person p ON p.id = a.actor_id
        WHERE a.act LIKE 'social-indicators.indicator.%' ORDER BY a.id`,
    );
    expect(acts.map(({ act: name, login }) => `${login} ${String(name).split('.').at(-1)}`)).toEqual([
      'staff write',
      'statistician decide',
      'statistician decide',
      'statistician decide',
      'planner decide',
      'statistician decide',
    ]);
  });

  it('is not adopted by who proposed it', async () => {
    const own = { code: 'SI-NEW-02', department: ids.department };
    await platform.data(PROPOSE, { input: proposal(own) }, { as: 'statistician' });
    const now = await one('SI-NEW-02');
    await platform.data(act('reviewIndicator'), { input: { id: now?.id, version: now?.version } }, { as: 'planner' });
    const refused = await platform.gql(
      act('activateIndicator'),
      { input: { id: now?.id, version: (now?.version ?? 0) + 1 } },
      { as: 'statistician' },
    );
    expect(issuesOf(refused.errors)).toEqual([['social-indicators.indicator.separation-of-duty', 'input.id']]);
  });

  it('[SI-05] says in which area and field it stands and what it is to be used for', async () => {
    await platform.data(PROPOSE, { input: proposal({ code: 'SI-NEW-03' }) }, { as: 'head' });
    expect(await one('SI-NEW-03', 'head')).toMatchObject({
      status: 'PROPOSED',
      domain: { code: 'WELFARE' },
      field: { code: 'WELFARE' },
      department: { code: 'WELFARE_POLICY' },
      purpose: '돌봄 예산의 배분',
    });
    for (const missing of ['domain', 'field']) {
      const answer = await platform.gql(PROPOSE, { input: proposal({ [missing]: undefined }) }, { as: 'head' });
      expect([missing, answer.codes]).toEqual([missing, ['BAD_USER_INPUT']]);
    }
  });

  it.each([
    [{ code: '돌봄' }, 'code.invalid', 'input.code'],
    [{ titleKo: ' ' }, 'text.empty', 'input.titleKo'],
    [{ definition: '' }, 'text.empty', 'input.definition'],
    [{ unit: '가'.repeat(31) }, 'text.too-long', 'input.unit'],
    [{ decimals: 7 }, 'social-indicators.indicator.decimals', 'input.decimals'],
    [{ margin: '0.1234567' }, 'decimal.too-precise', 'input.margin'],
    [{ margin: '-1' }, 'social-indicators.indicator.margin', 'input.margin'],
    [{ code: 'SI-LABOUR-01' }, 'record.duplicate', 'input.code'],
  ])('is refused as a proposal with %j', async (wrong, code, path) => {
    const answer = await platform.gql(PROPOSE, { input: proposal({ code: 'SI-NEW-09', ...wrong }) }, { as: 'staff' });
    expect(issuesOf(answer.errors)).toEqual([[code, path]]);
    expect(await one('SI-NEW-09')).toBeNull();
  });

  it('is proposed by staff for their own department alone', async () => {
    const answer = await platform.gql(
      PROPOSE,
      { input: proposal({ code: 'SI-NEW-09', department: ids.other }) },
      { as: 'staff' },
    );
    expect(answer.codes).toEqual(['FORBIDDEN']);
  });

  it('keeps unit, frequency and aggregation once it is in use, and may change them before', async () => {
    const draft = await one('SI-NEW-03');
    const changed = await platform.data<{ updateIndicator: { unit: string } }>(
      UPDATE,
      { input: { id: draft?.id, version: draft?.version, unit: '시간' } },
      { as: 'head' },
    );
    expect(changed.updateIndicator.unit).toBe('시간');
    const active = await one('SI-LABOUR-01');
    const sent = (rest: object) =>
      platform.gql(UPDATE, { input: { id: active?.id, version: active?.version, ...rest } }, { as: 'statistician' });
    for (const [name, value] of [
      ['unit', '명'],
      ['frequency', 'MONTH'],
      ['aggregation', 'SUM'],
    ] as const)
      expect(issuesOf((await sent({ [name]: value })).errors)).toEqual([
        ['social-indicators.indicator.measure-fixed', `input.${name}`],
      ]);
    expect((await sent({ unit: '%', decimals: 2 })).codes).toEqual([]);
    expect((await sent({ decimals: 1 })).codes).toEqual(['CONFLICT']);
  });

  it('[SI-03] tells about goals and initiatives, which find it again from their side', async () => {
    const draft = await one('SI-NEW-03');
    const input = { id: draft?.id, version: draft?.version, goals: [ids.goal], initiatives: [ids.first, ids.second] };
    const { updateIndicator } = await platform.data<{ updateIndicator: Record<string, unknown> }>(
      UPDATE,
      { input },
      { as: 'head' },
    );
    expect(updateIndicator).toMatchObject({
      goals: [{ code: 'sample.WELFARE-1' }],
      initiatives: [{ code: 'sample.WELFARE-1-1' }, { code: 'sample.WELFARE-1-2' }],
    });
    const { initiative } = await platform.data<{ initiative: { indicators: { nodes: { code: string }[] } } }>(
      '{ initiative(code: "sample.WELFARE-1-2") { indicators(where: { status: { eq: PROPOSED } }) { nodes { code } } } }',
      {},
      { as: 'head' },
    );
    expect(initiative.indicators.nodes).toEqual([{ code: 'SI-NEW-03' }]);
    const { goals } = await platform.data<{ goals: { nodes: { code: string }[] } }>(
      '{ goals(where: { socialIndicators: { vsNational: { eq: WORSE } } }) { nodes { code } } }',
      {},
      { as: 'analyst' },
    );
    expect(goals.nodes.map(({ code }) => code)).toContain('sample.ECONOMY-2');
    expect(goals.nodes.map(({ code }) => code)).not.toContain('sample.WELFARE-1');
  });
});
