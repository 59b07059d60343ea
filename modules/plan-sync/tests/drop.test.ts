import { type Asked, createPlatform, describeOnBoth, type Platform } from '@yeondong/testing';
import { type ChangeCalls, changeCallsOn, ref } from './change-calls.js';

const READ = 'id version status statusReason entry confirmedBy { login }';
const reason = '민간이 맡음';

describeOnBoth('the drop of an item', (database) => {
  let platform: Platform;
  let calls: ChangeCalls;
  let edition: string;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = changeCallsOn(platform);
    edition = (await calls.edition('ANNUAL', 2)).id;
  }, 120_000);
  afterAll(() => platform?.stop());

  const at = async (code: string) => {
    const where = `{code: {eq: "${code}"}, planVersion: {id: {eq: "${edition}"}}}`;
    return (await calls.read(`{ planItems(where: ${where}) { nodes { ${READ} } } }`)).planItems.nodes[0];
  };
  const act = async (name: string, code: string, as: string, why?: string) => {
    const input = { items: [ref(await at(code))], ...(why ? { reason: why } : {}) };
    const [item] = await calls.done(name, 'PlanItemsActInput', READ, input, as);
    return item;
  };
  /** A new item of 복지정책과 that its head has confirmed. */
  const confirmed = async (code: string) => {
    const department = await calls.idOf('department', 'WELFARE_POLICY');
    const texts = {
      titleKo: `복지 ${code}`,
      customerGroups: ['주민'],
      outcomeStatement: '나아진다',
      unlinkedReason: '시범',
    };
    const input = {
      code,
      ...texts,
      planVersion: edition,
      department,
      startYear: 2006,
      endYear: 2006,
      status: 'SELECTED',
    };
    await calls.done('createPlanItem', 'PlanItemInput', 'id', input, 'staff');
    await act('submitPlanItems', code, 'staff');
    await act('confirmPlanItems', code, 'head');
  };
  const drop = async (code: string, as: string) =>
    calls.done('dropPlanItem', 'PlanItemDrop', READ, { ...ref(await at(code)), reason }, as);
  const waiting = async (): Promise<string[]> => {
    const { finalObstacles } = await calls.read(`{ finalObstacles(planVersion: "${edition}") { kind item { code } } }`);
    return finalObstacles.filter(({ kind }: Asked) => kind === 'UNCONFIRMED_ITEM').map(({ item }: Asked) => item.code);
  };

  it('by staff goes before the head where the head had confirmed it, and holds the edition until then', async () => {
    await confirmed('D-1');
    expect(await waiting()).not.toContain('D-1');
    expect(await drop('D-1', 'staff')).toMatchObject({
      ...{ status: 'DROPPED', statusReason: reason, entry: 'SUBMITTED' },
      confirmedBy: null,
    });
    expect(await waiting()).toContain('D-1');
    const call = { items: [ref(await at('D-1'))] };
    expect(await calls.codes('confirmPlanItems', 'PlanItemsActInput', 'id', call, 'staff')).toEqual(['FORBIDDEN']);
    expect(await act('confirmPlanItems', 'D-1', 'head')).toMatchObject({
      ...{ status: 'DROPPED', statusReason: reason, entry: 'CONFIRMED', confirmedBy: { login: 'head' } },
    });
    expect(await waiting()).not.toContain('D-1');
  });

  it('that the head refuses is taken back: the item is as it was and its department’s again', async () => {
    await confirmed('D-2');
    await drop('D-2', 'staff');
    expect(await act('returnPlanItems', 'D-2', 'head', '계속합니다')).toMatchObject({
      ...{ status: 'SELECTED', statusReason: null, entry: 'RETURNED' },
    });
    await act('submitPlanItems', 'D-2', 'staff');
    expect(await act('confirmPlanItems', 'D-2', 'head')).toMatchObject({ status: 'SELECTED', entry: 'CONFIRMED' });
  });

  it.each(['head', 'planner'])('by the %s, who may confirm, is done at once', async (as) => {
    const code = `D-${as}`;
    await confirmed(code);
    expect(await drop(code, as)).toMatchObject({
      status: 'DROPPED',
      entry: 'CONFIRMED',
      confirmedBy: { login: 'head' },
    });
    expect(await waiting()).not.toContain(code);
  });

  it('by staff as a change of its state waits too; what nobody has confirmed its department takes back', async () => {
    await confirmed('D-3');
    const input = { ...ref(await at('D-3')), status: 'DROPPED', statusReason: reason };
    expect(await calls.done('updatePlanItem', 'PlanItemUpdate', READ, input, 'staff')).toMatchObject({
      ...{ status: 'DROPPED', entry: 'SUBMITTED' },
    });
    expect(await waiting()).toContain('D-3');
    expect(await drop('sample.A2006R.WELFARE-NEW', 'staff')).toMatchObject({ status: 'DROPPED', entry: 'DRAFT' });
    expect(await waiting()).not.toContain('sample.A2006R.WELFARE-NEW');
  });

  it('that the head has confirmed does not wait again where staff mend the item by a table', async () => {
    const table = '코드,항목명,상태,상태 사유\nD-1,민간에 맡긴 복지,폐지,민간이 맡음';
    const input = {
      ...{ fileName: '항목.csv', bytes: Buffer.from(table).toString('base64') },
      ...{ plan: await calls.idOf('plan', 'ANNUAL'), year: 2006 },
    };
    const done = await calls.done('importPlanItems', 'PlanTableImportInput', 'revised issues { code }', input, 'staff');
    expect(done).toEqual({ revised: 1, issues: [] });
    expect(await at('D-1')).toMatchObject({ status: 'DROPPED', entry: 'DRAFT' });
    expect(await waiting()).not.toContain('D-1');
  });
});
