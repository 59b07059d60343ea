import { countRows, createPlatform, describeOnBoth, issuesOf, type Platform, readRows } from '@yeondong/testing';
import { type Calls, callsOn } from './fixtures.js';

interface Issue {
  readonly row: number;
  readonly column: string;
  readonly text: string;
  readonly code: string;
  readonly message: string;
}
interface Outcome {
  readonly rows: number;
  readonly created: number;
  readonly revised: number;
  readonly unchanged: number;
  readonly leftOut: number | null;
  readonly repeated: boolean;
  readonly issues: Issue[];
  readonly batch: { readonly encoding: string; readonly checksum: string } | null;
}

const BELOW = `rows created revised unchanged leftOut repeated batch { encoding checksum }
  issues { row column text code message }`;
const KPI = 'sample.WELFARE_POLICY';
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const HEAD = '지표코드,지표명,부서,실적월,실적,분자,분모,해당없음,비고';

/** A line of the table and what is wrong with it, as staff of 복지정책과 on 15 June 2006. */
const FAULTY: readonly [line: string, column: string, code: string][] = [
  [`${KPI}-9,,,2006-06,1,,,,`, 'kpi', 'bsc.import.kpi'],
  [`${KPI}-1,후원금품 연계액,,2006-06,3,,,,`, 'title', 'bsc.import.title'],
  [`${KPI}-1,,노인복지과,2006-06,3,,,,`, 'department', 'bsc.import.department'],
  [`${KPI}-1,,,2006-13,3,,,,`, 'period', 'bsc.import.month'],
  [`${KPI}-1,,,2006-07,3,,,,`, 'value', 'bsc.result.future-period'],
  [`${KPI}-1,,,2006-06,셋,,,,`, 'value', 'import.number'],
  [`${KPI}-5,,,2006-06,"5,000명",,,,`, 'value', 'import.unit'],
  [`${KPI}-5,,,2006-06,150,,,,`, 'value', 'bsc.result.cumulative-falls'],
  [`${KPI}-3,,,2006-06,,9,5,,`, 'numerator', 'bsc.result.numerator-exceeds'],
  [`${KPI}-4,,,2006-05,,9,10,,`, 'numerator', 'bsc.result.not-due-month'],
  [`${KPI}-1,,,2006-04,9,,,,`, 'value', 'bsc.result.state'],
  [`${KPI}-2,,,2006-06,,,,예,`, 'value', 'bsc.result.not-applicable-note'],
  [`${KPI}-2,,,2006-06,,,,아마,`, 'notApplicable', 'import.mark'],
  ['sample.SENIOR_WELFARE-1,,,2006-06,1100,,,,', 'value', 'bsc.result.other-department'],
];

describeOnBoth('tables of KPIs that come in', (database) => {
  let platform: Platform;
  let calls: Calls;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOn(platform);
  }, 120_000);
  afterAll(() => platform?.stop());

  const send = (mutation: string, bytes: string, rest: object = {}, as = 'staff') =>
    calls.run(mutation, 'KpiTableImportInput', BELOW, { fileName: 'a.csv', bytes, ...rest }, as);
  const results = async (text: string, rest: object = {}, as = 'staff'): Promise<Outcome> => {
    const { data, errors } = await send('importKpiResults', base64(text), rest, as);
    expect(issuesOf(errors)).toEqual([]);
    return data?.it;
  };
  const stored = (period: string) =>
    readRows(
      platform.databaseUrl,
      `SELECT k.code, r.status FROM bsc_result r JOIN bsc_kpi k ON k.id = r.kpi_id
        WHERE k.code LIKE '${KPI}-%' AND r.period = ? ORDER BY k.code`,
      [period],
    );

  it('are refused cell by cell, and nothing is written while anything is wrong', async () => {
    const text = `복지정책과 6월 실적\n\n${HEAD}\n${FAULTY.map(([line]) => line).join('\n')}\n${KPI}-7,,,2006-06,4.5,,,,\n`;
    await calls.read('{ me { login } }', 'staff');
    const before = await countRows(platform.databaseUrl);
    const { issues, created, rows, batch } = await results(text, { dryRun: true });
    expect(issues.map(({ row, column, code }) => [row, column, code])).toEqual(
      FAULTY.map(([, column, code], index) => [index + 4, column, code]),
    );
    expect(issues.every(({ message }) => /[가-힣]/.test(message) && !/[{}]/.test(message))).toBe(true);
    expect([created, rows, batch]).toEqual([1, FAULTY.length + 1, null]);
    const refused = await send('importKpiResults', base64(text));
    expect(issuesOf(refused.errors)[0]).toEqual(['bsc.import.kpi', 'input.bytes.4.kpi']);
    expect(await countRows(platform.databaseUrl)).toEqual(before);
  });

  it('come in as if they were entered: numbers as people write them, twice the same file once', async () => {
    const text = [
      HEAD,
      `${KPI}-1,긴급복지 지원 처리기간,복지정책과,2006년 6월,４.２,,,,`,
      `${KPI}-3,,,2006. 6.,21%,"1,800","8,500",,`,
      `${KPI}-5,,,2006-06-15,3억원,,,,5월 누계까지`,
      `${KPI}-2,,,6월,-,,,,`,
    ].join('\r\n');
    const outcome = await results(text);
    expect(outcome).toMatchObject({ rows: 4, created: 3, revised: 0, unchanged: 0, leftOut: 1, repeated: false });
    const { resultEntries } = await calls.read(
      `{ resultEntries(department: "${await calls.idOf('department', 'WELFARE_POLICY')}", period: "2006-06") {
        kpi { code } result { value numerator status note enteredBy { login } } } }`,
      'staff',
    );
    const at = (code: string) =>
      resultEntries.find((entry: { kpi: { code: string } }) => entry.kpi.code === `${KPI}-${code}`).result;
    expect(at('1')).toMatchObject({ value: '4.2', status: 'ENTERED', enteredBy: { login: 'staff' } });
    expect(at('3')).toMatchObject({ value: '21.176471', numerator: '1800' });
    expect(at('5')).toMatchObject({ value: '300', note: '5월 누계까지' });
    expect(at('2')).toBeNull();
    expect(await results(text)).toMatchObject({ repeated: true, created: 3 });
    expect(await results(`${text}\r\n`, { dryRun: true })).toMatchObject({ created: 0, unchanged: 3 });
  });

  it('of twelve months check a running total along the months, and may come in without their faulty cells', async () => {
    await calls.moveToday('2007-01-15');
    const months = Array.from({ length: 12 }, (_, index) => `${index + 1}월`).join(',');
    const text = [
      `지표코드,지표명,${months}`,
      `${KPI}-5,후원금품 연계액,-,-,-,-,-,-,"400","470","460","560",삼백,"850"`,
      `${KPI}-7,,,,,,,,4,4,4,4,4,△1`,
    ].join('\n');
    const dry = await results(text, { dryRun: true, year: 2006 });
    expect(dry.issues.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, 'm11', 'import.number'],
      [2, 'm9', 'bsc.result.cumulative-falls'],
      [3, 'm12', 'bsc.result.below-range'],
    ]);
    expect((await send('importKpiResults', base64(text), { year: 2006 })).codes).toEqual(['BAD_USER_INPUT']);
    expect(await results(text, { year: 2006, soundOnly: true })).toMatchObject({ created: 9, revised: 0 });
    expect(await stored('2006-10')).toEqual(
      expect.arrayContaining([expect.objectContaining({ code: `${KPI}-5`, status: 'ENTERED' })]),
    );
    expect(await stored('2006-09')).toEqual([expect.objectContaining({ code: `${KPI}-7` })]);
    await calls.moveToday('2006-06-15');
  });

  it('are for who may enter: no reader, and of another department nothing', async () => {
    const bytes = base64(`${HEAD}\n${KPI}-1,,,2006-06,4.1,,,,`);
    for (const as of ['analyst', 'auditor', 'evaluator'])
      expect((await send('importKpiResults', bytes, {}, as)).codes).toEqual(['FORBIDDEN']);
    expect((await send('importKpiTargets', bytes, {}, 'staff')).codes).toEqual(['FORBIDDEN']);
  });

  it('of targets set them, leave what they do not name, and refuse what no rule could score', async () => {
    const targets = async (text: string, rest: object = {}): Promise<Outcome> => {
      const { data, errors } = await send('importKpiTargets', base64(text), rest, 'bsc');
      expect(issuesOf(errors)).toEqual([]);
      return data?.it;
    };
    const faulty = [
      '지표코드,연도,목표',
      `${KPI}-1,2006,0`,
      `${KPI}-7,2006,50`,
      `${KPI}-7,육,50`,
      `${KPI}-2,2007,0.1234567`,
    ].join('\n');
    expect(
      (await targets(faulty, { dryRun: true })).issues.map(({ row, column, code }) => [row, column, code]),
    ).toEqual([
      [2, 'target', 'bsc.score-rule.target-not-positive'],
      [3, 'target', 'bsc.profile.sum'],
      [4, 'year', 'import.year'],
      [5, 'target', 'decimal.too-precise'],
    ]);
    const months = Array.from({ length: 12 }, (_, index) => `${index + 1}월`).join(',');
    const next = [`code,year,target,${months}`, `${KPI}-2,2007,600,${Array(12).fill('50').join(',')}`].join('\n');
    expect(await targets(next)).toMatchObject({ created: 1, revised: 0 });
    const same = `지표코드,목표\n${KPI}-4,18`;
    expect(await targets(same, { year: 2006 })).toMatchObject({ unchanged: 1, created: 0, revised: 0 });
    expect(await targets(`지표코드,목표\n${KPI}-4,19`, { year: 2006 })).toMatchObject({ revised: 1 });
    const { kpi } = await calls.read(`{ kpi(code: "${KPI}-4") { target(year: 2006) { target baseline version } } }`);
    expect(kpi.target).toMatchObject({ target: '19', version: 2 });
    expect(kpi.target.baseline).not.toBeNull();
    const { audit } = await calls.read(
      '{ audit: auditEntries(where: { act: { eq: "bsc.kpi.write" } }, first: 5) { nodes { act } } }',
      'auditor',
    );
    expect(audit.nodes.length).toBeGreaterThan(0);
  });
});
