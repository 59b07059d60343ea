import { countRows, createPlatform, describeOnBoth, type Platform } from '@yeondong/testing';
import { act, departmentId, entryOf, REVISE, SAVE } from './fixtures.js';

const LATE = 'sample.WELFARE_POLICY-3';
const DAYS = 'sample.WELFARE_POLICY-1';
const MAY = '2006-05';

interface Moved {
  id: string;
  version: number;
  status: string;
  value: string | null;
  revision: number;
  reason: string | null;
}

describeOnBoth('a result', (database) => {
  let platform: Platform;
  let department: string;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    department = await departmentId(platform, 'WELFARE_POLICY');
  }, 120_000);
  afterAll(() => platform?.stop());

  const step = async (name: string, as: string, result: Moved, reason?: string): Promise<Moved> => {
    const input = { results: [{ id: result.id, version: result.version }], ...(reason ? { reason } : {}) };
    const data = await platform.data<Record<string, Moved[]>>(act(name), { input }, { as });
    return data[name]?.[0] as Moved;
  };
  const refused = async (name: string, as: string, result: Moved, reason?: string) => {
    const input = { results: [{ id: result.id, version: result.version }], ...(reason ? { reason } : {}) };
    const { errors } = await platform.gql(act(name), { input }, { as });
    return { code: errors[0]?.extensions.code, issues: errors[0]?.extensions.issues?.map((issue) => issue.code) };
  };
  const save = (as: string, row: object, period = MAY, draft = false) =>
    platform.gql<{ saveKpiResults: Moved[] }>(SAVE, { input: { department, period, rows: [row] }, draft }, { as });

  it('goes from its entry to its correction, and nobody takes two steps', async () => {
    const { kpi, status } = await entryOf(platform, department, MAY, LATE);
    expect(status).toBe('OPEN');
    const row = { kpi: kpi.id, numerator: '2400', denominator: '8400' };
    for (const as of ['executive', 'analyst', 'auditor', 'evaluator']) {
      expect((await save(as, row)).codes).toEqual(['FORBIDDEN']);
    }

    const entered = (await save('staff', row)).data?.saveKpiResults[0] as Moved;
    expect(entered).toMatchObject({
      status: 'ENTERED',
      value: '28.571429',
      revision: 1,
      enteredBy: { login: 'staff' },
    });
    expect(await refused('confirmKpiResults', 'staff', entered)).toEqual({ code: 'FORBIDDEN' });
    expect(await refused('lockKpiResults', 'bsc', entered)).toEqual({
      code: 'BAD_USER_INPUT',
      issues: ['bsc.result.state'],
    });

    const confirmed = await step('confirmKpiResults', 'head', entered);
    expect(confirmed.status).toBe('CONFIRMED');
    expect(await refused('verifyKpiResults', 'head', confirmed)).toEqual({ code: 'FORBIDDEN' });
    expect(await refused('confirmKpiResults', 'bsc', confirmed)).toMatchObject({ issues: ['bsc.result.state'] });
    expect((await refused('confirmKpiResults', 'head', entered)).code).toMatch(/CONFLICT|BAD_USER_INPUT/);

    const verified = await step('verifyKpiResults', 'evaluator', confirmed);
    const locked = await step('lockKpiResults', 'bsc', verified);
    expect(locked.status).toBe('LOCKED');
    expect(await refused('returnKpiResults', 'bsc', locked, '다시')).toMatchObject({ issues: ['bsc.result.state'] });

    const correction = {
      id: locked.id,
      version: locked.version,
      numerator: '2100',
      denominator: '8400',
      reason: '중복 집계',
    };
    expect((await platform.gql(REVISE, { input: correction }, { as: 'head' })).codes).toEqual(['FORBIDDEN']);
    const { reviseKpiResult } = await platform.data<{ reviseKpiResult: Moved }>(
      REVISE,
      { input: correction },
      { as: 'bsc' },
    );
    expect(reviseKpiResult).toMatchObject({ status: 'ENTERED', value: '25', revision: 2, reason: '중복 집계' });
    expect(reviseKpiResult).toMatchObject({ revisions: [{ revision: 1, value: '28.571429', reason: '중복 집계' }] });
    expect(await refused('confirmKpiResults', 'bsc', reviseKpiResult)).toMatchObject({
      issues: ['bsc.result.separation-of-duty'],
    });
    expect((await step('confirmKpiResults', 'head', reviseKpiResult)).status).toBe('CONFIRMED');
  });

  it('goes back with a reason and is hidden from other departments until it is confirmed again', async () => {
    const entry = await entryOf(platform, department, MAY, DAYS);
    const confirmed = entry.result as unknown as Moved;
    expect(await refused('returnKpiResults', 'head', confirmed)).toMatchObject({
      issues: ['bsc.result.reason-required'],
    });
    expect((await entryOf(platform, department, MAY, DAYS, 'analyst')).result?.value).toBe('4.7');

    const returned = await step('returnKpiResults', 'head', confirmed, '근거 자료 없음');
    expect(returned).toMatchObject({ status: 'RETURNED', reason: '근거 자료 없음' });
    expect((await entryOf(platform, department, MAY, DAYS, 'analyst')).result).toBeNull();
    expect((await entryOf(platform, department, MAY, DAYS, 'staff')).status).toBe('RETURNED');
  });

  it('is refused, with the place and the reason, and nothing is written', async () => {
    const { kpi } = await entryOf(platform, department, '2006-04', LATE);
    const days = await entryOf(platform, department, MAY, 'sample.WELFARE_POLICY-8');
    const foreign = await entryOf(
      platform,
      await departmentId(platform, 'SENIOR_WELFARE'),
      MAY,
      'sample.SENIOR_WELFARE-1',
    );
    const before = await countRows(platform.databaseUrl);
    const cases: [row: object, period: string, code: string, place: string][] = [
      [{ kpi: foreign.kpi.id, value: '1' }, MAY, 'bsc.result.other-department', 'input.rows.0.kpi'],
      [{ kpi: 'S3BpOjk5OTk', value: '1' }, MAY, 'record.unknown', 'input.rows.0.kpi'],
      [
        { kpi: days.kpi.id, numerator: '9', denominator: '5', version: days.result?.version },
        MAY,
        'bsc.result.numerator-exceeds',
        'input.rows.0.numerator',
      ],
      [{ kpi: days.kpi.id, numerator: '9' }, '2006-06', 'bsc.result.parts-required', 'input.rows.0.denominator'],
      [{ kpi: days.kpi.id, numerator: '9', denominator: '10' }, '2006-07', 'bsc.result.future-period', 'input.period'],
      [{ kpi: days.kpi.id }, '2006-06', 'bsc.result.value-required', 'input.rows.0.value'],
      [{ kpi: days.kpi.id, notApplicable: true }, '2006-06', 'bsc.result.not-applicable-note', 'input.rows.0.note'],
      [{ kpi: kpi.id, numerator: '1', denominator: '2', version: 1 }, '2006-04', 'bsc.result.state', 'input.rows.0'],
      [{ kpi: days.kpi.id, numerator: '1', denominator: '2' }, '2006-Q2', 'bsc.result.month', 'input.period'],
    ];
    for (const [row, period, code, place] of cases) {
      const { errors } = await save('staff', row, period);
      const issues = errors[0]?.extensions.issues?.map((issue) => [issue.code, [...issue.path].join('.')]);
      expect([code, issues]).toEqual([code, expect.arrayContaining([[code, place]])]);
    }
    expect(await countRows(platform.databaseUrl)).toEqual(before);
  });

  it('of another department cannot be entered or confirmed', async () => {
    const other = await departmentId(platform, 'SENIOR_WELFARE');
    const { kpi } = await entryOf(platform, other, MAY, 'sample.SENIOR_WELFARE-1');
    const input = { department: other, period: MAY, rows: [{ kpi: kpi.id, value: '1' }] };
    for (const as of ['staff', 'head'])
      expect((await platform.gql(SAVE, { input }, { as })).codes).toEqual(['FORBIDDEN']);
  });
});
