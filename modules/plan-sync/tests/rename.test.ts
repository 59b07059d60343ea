import { type Asked, changeRows, createPlatform, describeOnBoth, type Platform } from '@yeondong/testing';
import { type ChangeCalls, changeCallsOn } from './change-calls.js';

describeOnBoth('what is set up anew under another name', (database) => {
  let platform: Platform;
  let calls: ChangeCalls;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = changeCallsOn(platform);
  }, 120_000);
  afterAll(() => platform?.stop());

  const newGoal = async (code: string, titleKo: string, domain: string) => {
    const input = { code, titleKo, domain: await calls.idOf('domain', domain), fromYear: 2007 };
    return (await calls.done('createGoal', 'GoalInput', 'id', input)).id;
  };
  const newInitiative = async (code: string, titleKo: string, goal: string) => {
    const leadDepartment = await calls.idOf('department', 'WELFARE_POLICY');
    const input = { code, titleKo, goal, leadDepartment, startsOn: '2007-01-01' };
    return (await calls.done('createInitiative', 'InitiativeInput', 'id', input)).id;
  };
  const rename = async (field: string, code: string, id: string) => {
    const from = [await calls.idOf(field, code)];
    const input = { kind: 'RENAME', from, to: [{ id }], on: '2007-01-01', reason: '이름을 바꿈' };
    await calls.done('recordSuccession', 'SuccessionInput', 'id', input);
  };
  const rolled = async (code: string) => {
    const base = await calls.edition(code, 1);
    const input = { plan: await calls.idOf('plan', code), year: 2007 };
    const { id } = await calls.done('rollPlanForward', 'PlanRollInput', 'id', input);
    const found = await calls.diff(base.id, id);
    return found.changes
      .filter(({ fields }: Asked) => fields.some(({ name }: Asked) => /node|department/.test(name)))
      .map(({ kind, flags, after, fields }: Asked) => [
        ...[after.code, kind, flags],
        fields.map(({ name, before, after: now }: Asked) => `${name}: ${before} → ${now}`),
      ]);
  };

  it('changes its title in the comparison of two editions, and moves only to another place or domain', async () => {
    const care = await newGoal('T-CARE', '함께 돌보는 복지', 'WELFARE');
    const art = await newGoal('T-ART', '문화로 여는 경제', 'CULTURE');
    await changeRows(
      platform.databaseUrl,
      "UPDATE core_initiative SET to_year = 2006 WHERE code LIKE 'sample.WELFARE-%'",
    );
    await rename('goal', 'sample.WELFARE-1', care);
    await rename('goal', 'sample.ECONOMY-1', art);
    await rename('initiative', 'sample.WELFARE-1-2', await newInitiative('T-CARE-2', '긴급복지 한 창구', care));
    await rename('initiative', 'sample.WELFARE-2-2', await newInitiative('T-CARE-3', '옮겨 온 과제', care));
    const [goals, initiatives] = [await rolled('VB2015'), await rolled('ANNUAL')];
    expect(goals).toEqual([
      ['sample.VB2015.ECONOMY-1', 'CHANGED', ['MOVED'], ['node: 지역 기업이 커 가는 산업도시 → 문화로 여는 경제']],
      ['sample.VB2015.WELFARE-1', 'CHANGED', [], ['nodeTitle: 이웃이 돌보는 복지 → 함께 돌보는 복지']],
    ]);
    expect(initiatives).toEqual([
      ['sample.A2006.WELFARE-1-2', 'CHANGED', [], ['nodeTitle: 긴급복지 지원 창구 → 긴급복지 한 창구']],
      ['sample.A2006.WELFARE-2-2', 'CHANGED', ['MOVED'], ['node: 방과 후 돌봄 교실 → 옮겨 온 과제']],
      [
        'sample.A2006.INDUSTRY_FOUNDATION-1',
        'CHANGED',
        ['MOVED'],
        ['node: 지역 기업이 커 가는 산업도시 → 문화로 여는 경제'],
      ],
    ]);
  });
});
