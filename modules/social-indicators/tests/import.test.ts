import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tableLines } from '@yeondong/schema';
import {
  cookbookDocuments,
  countRows,
  createPlatform,
  describeOnBoth,
  issuesOf,
  type Platform,
  readRows,
  runYeondong,
} from '@yeondong/testing';
import { IMPORT, type Outcome, observationRows } from './fixtures.js';

const UTF8 = (text: string): string => Buffer.from(text).toString('base64');
/** 똠방각하 시장 조사: the first syllable is in CP949 alone; bytes as Korean Windows writes them. */
const CP949_TABLE = Buffer.concat([
  Buffer.from('c1f6c7a52cc1f6bfaa2cbdc3c1a12cb0aa2cbaf1b0ed0d0a', 'hex'),
  Buffer.from('SI-ICT-02,'),
  Buffer.from('bacec3b5bdc3', 'hex'),
  Buffer.from(',2005,"1,234.5",'),
  Buffer.from('8c63', 'hex'),
  Buffer.from('\r\n'),
]);
const HEADER = '지표,지역,시점,성별,연령,값,상태,비고';
const ONE = 'SI-HEALTH-02';
const OPEN_DATA = cookbookDocuments('query-cookbook.md').find(({ code }) => code === 'SI-Q6')?.text ?? '';

/** Lines after the header, each with the column and code of what is wrong in it. */
const BAD: [line: string, column: string, code: string][] = [
  [`${ONE},부천시,2005,,,,,`, 'value', 'social-indicators.import.value-empty'],
  [`${ONE},부천시,2005,,,"1,23",,`, 'value', 'social-indicators.import.value-number'],
  [`${ONE},부천시,2005,,,약 3,,`, 'value', 'social-indicators.import.value-number'],
  [`${ONE},부천시,2005,,,12.31),,`, 'value', 'social-indicators.import.value-footnote'],
  [`${ONE},부천시,2005,,,3%,,`, 'value', 'social-indicators.import.value-unit'],
  [`${ONE},부천시,2005,,,0.1234567,,`, 'value', 'decimal.too-precise'],
  [`${ONE},부천시,2005.1,,,3,,`, 'period', 'social-indicators.import.period-ambiguous'],
  [`${ONE},부천시,2005.10,,,3,,`, 'period', 'social-indicators.observation.frequency'],
  [`${ONE},부천시,FY2005,,,3,,`, 'period', 'social-indicators.import.period-kind'],
  [`${ONE},부천시,2005학년도,,,3,,`, 'period', 'social-indicators.import.period-kind'],
  [`${ONE},부천시,2005-10-01,,,3,,`, 'period', 'social-indicators.import.period-date'],
  [`${ONE},부천시,1066,,,3,,`, 'period', 'social-indicators.import.period'],
  [`${ONE},서울시,2005,,,3,,`, 'region', 'social-indicators.import.region'],
  [`${ONE},합계,2005,,,3,,`, 'region', 'social-indicators.import.region-total'],
  [`${ONE},원미구,2018,,,3,,`, 'region', 'social-indicators.observation.region-not-in-force'],
  [`${ONE},부천시,2005,기타,,3,,`, 'sex', 'social-indicators.import.sex'],
  [`${ONE},부천시,2005,,세는나이 65세,3,,`, 'age', 'social-indicators.import.age'],
  [`${ONE},부천시,2005,,,3,Z,`, 'status', 'social-indicators.import.status'],
  [`${ONE},부천시,2005,,,X,A,`, 'status', 'social-indicators.observation.value-required'],
  [`${ONE},부천시,2005,,,3,C,`, 'status', 'social-indicators.observation.value-not-allowed'],
  ['SI-NOWHERE-01,부천시,2005,,,3,,', 'indicator', 'social-indicators.import.indicator'],
  [',부천시,2005,,,3,,', 'indicator', 'social-indicators.import.indicator-missing'],
];

describeOnBoth('a table of observations', (database) => {
  let platform: Platform;

  beforeAll(async () => {
    platform = await createPlatform({ database, modules: ['@yeondong/social-indicators'] });
  }, 120_000);
  afterAll(() => platform?.stop());

  const sent = (content: string, rest: object = {}) =>
    platform.gql<Outcome>(IMPORT, { input: { fileName: '통계.csv', bytes: content, ...rest } }, { as: 'statistician' });
  const outcome = async (content: string, rest: object = {}) => {
    const { data, codes } = await sent(content, rest);
    expect(codes).toEqual([]);
    return (data as Outcome).importObservations;
  };
  const stored = (code: string, region: string) =>
    platform
      .data<{
        observations: { nodes: { period: string; sex: string; value: string | null; status: string; note: string }[] };
      }>(
        `query($code: String!, $region: String!) { observations(where: { indicator: { code: { eq: $code } }, region: { code: { eq: $region } } }) {
          nodes { period sex age value status note } } }`,
        { code, region },
        { as: 'analyst' },
      )
      .then(({ observations }) => observations.nodes);

  it('is read cell by cell: every fault is told at its line and column, and nothing is written', async () => {
    const content = UTF8(`사회지표 자료\n\n${HEADER}\n${BAD.map(([line]) => line).join('\n')}\n`);
    await platform.data('{ me { login } }', {}, { as: 'statistician' });
    const before = await countRows(platform.databaseUrl);
    const { issues, created, batch } = await outcome(content, { dryRun: true });
    expect(issues.map(({ row, column, code }) => [row, column, code])).toEqual(
      BAD.map(([, column, code], index) => [index + 4, column, code]),
    );
    expect(issues.every(({ message }) => /[가-힣]/.test(message) && !/[{}]/.test(message))).toBe(true);
    expect([created, batch]).toEqual([0, null]);
    const refused = await sent(content);
    expect(refused.codes).toEqual(['BAD_USER_INPUT']);
    expect(issuesOf(refused.errors)[0]).toEqual(['social-indicators.import.value-empty', 'input.bytes.4.value']);
    expect(await countRows(platform.databaseUrl)).toEqual(before);
  });

  it('is taken wholly or not at all: one bad line keeps the good ones out', async () => {
    const before = await observationRows(platform);
    const content = UTF8(`${HEADER}\n${ONE},부천시,2004,,,3.1,,\n${ONE},부천시,2005,,,나쁨,,\n`);
    expect((await sent(content)).codes).toEqual(['BAD_USER_INPUT']);
    expect(await observationRows(platform)).toEqual(before);
  });

  it('[SI-20] brings its values once: △ is minus, -, … and X are no numbers, 계 is the total and not a part', async () => {
    const content = UTF8(
      [
        HEADER,
        `${ONE},부천시,2001,계,,"1,234.5",,`,
        `${ONE},부천시,2001,남자,,700,,`,
        `${ONE},부천시,2001,여자,,534.5,,`,
        `${ONE},부천시,2002,,,△3.2,,`,
        `${ONE},부천시,2003,,,-,,`,
        `${ONE},부천시,2004,,,…,,`,
        `${ONE},부천시,2005,,,X,,`,
        `${ONE},부천시,2006,,,0,P,`,
        `${ONE},부천시,2007,,,8.5¹⁾,F,추계`,
      ].join('\n'),
    );
    const preview = await outcome(content, { dryRun: true });
    expect([preview.rows, preview.created, preview.issues]).toEqual([9, 9, []]);
    const done = await outcome(content);
    expect(done).toMatchObject({ repeated: false, created: 9, batch: { encoding: 'UTF8', created: 9 } });
    const rows = await stored(ONE, '31050');
    expect(rows.map(({ period, sex, value, status }) => [period, sex, value, status]).sort()).toEqual([
      ['2001', 'F', '534.5', 'A'],
      ['2001', 'M', '700', 'A'],
      ['2001', 'T', '1234.5', 'A'],
      ['2002', 'T', '-3.2', 'A'],
      ['2003', 'T', null, 'N'],
      ['2004', 'T', null, 'M'],
      ['2005', 'T', null, 'C'],
      ['2006', 'T', '0', 'P'],
      ['2007', 'T', '8.5', 'F'],
    ]);
    expect(rows.find(({ period }) => period === '2007')?.note).toBe('주 1) 추계');
    const facts = await platform.data<{ observationFacts: { observationCount: { value: string } }[] }>(
      `query($id: ID!) { observationFacts(by: [PERIOD], where: { indicator: { eq: $id }, period: { eq: "2001" } }) {
        observationCount { value } } }`,
      {
        id: (
          await platform.data<{ indicator: { id: string } }>(
            `{ indicator(code: "${ONE}") { id } }`,
            {},
            { as: 'analyst' },
          )
        ).indicator.id,
      },
      { as: 'analyst' },
    );
    expect(facts.observationFacts).toEqual([{ observationCount: { value: '1' } }]);

    const again = await outcome(content);
    expect(again).toMatchObject({ repeated: true, created: 9, batch: { id: done.batch?.id } });
    expect(await stored(ONE, '31050')).toEqual(rows);
  });

  it('revises only with a reason, and says which values stay', async () => {
    const content = UTF8(`${HEADER}\n${ONE},부천시,2001,계,,1234.5,,\n${ONE},부천시,2006,,,2.5,A,\n`);
    expect(await outcome(content, { dryRun: true })).toMatchObject({ created: 0, revised: 1, unchanged: 1 });
    expect(issuesOf((await sent(content)).errors)).toEqual([
      ['social-indicators.observation.reason-required', 'input.reason'],
    ]);
    expect(await outcome(content, { reason: '확정' })).toMatchObject({ created: 0, revised: 1, unchanged: 1 });
    const rows = await stored(ONE, '31050');
    expect(rows.find(({ period }) => period === '2006')).toMatchObject({ value: '2.5', status: 'A' });
  });

  it('of Korean Windows is read to the last syllable', async () => {
    expect(await outcome(CP949_TABLE.toString('base64'), { reason: '갱신' })).toMatchObject({
      created: 1,
      issues: [],
      batch: { encoding: 'CP949' },
    });
    const rows = await stored('SI-ICT-02', '31050');
    expect(rows.find(({ value }) => value === '1234.5')).toMatchObject({ period: '2005', note: '똠' });
  });

  it('with the same place twice is refused at the second line', async () => {
    const content = UTF8(`${HEADER}\n${ONE},전국,2001,계,,1,,\n${ONE},전국,2001,전체,,1,,\n`);
    const { issues } = await outcome(content, { dryRun: true });
    expect(issues.map(({ row, code }) => [row, code])).toEqual([[3, 'social-indicators.import.twice']]);
  });

  it.each([
    ['nothing', '', 'import.empty'],
    ['no header', UTF8('부천시,2005,3\n'), 'social-indicators.import.header'],
    ['UTF-16', Buffer.from('지역,시점,값', 'utf16le').toString('base64'), 'import.encoding'],
    ['an open quote', UTF8(`${HEADER}\n${ONE},"부천시,2005`), 'import.quote'],
  ])('that is %s is refused', async (_name, content, code) => {
    const { codes, errors } = await sent(content);
    expect([codes, issuesOf(errors)]).toEqual([['BAD_USER_INPUT'], [[code, 'input.bytes']]]);
  });

  it('is for the statistician and the planner', async () => {
    const input = { fileName: 'a.csv', bytes: UTF8(`${HEADER}\n${ONE},부천시,1999,,,1,,\n`), dryRun: true };
    for (const as of ['staff', 'head', 'analyst', 'auditor', 'executive', 'advisor', 'bsc', 'admin'])
      expect([as, (await platform.gql(IMPORT, { input }, { as })).codes]).toEqual([as, ['FORBIDDEN']]);
    expect((await platform.gql(IMPORT, { input }, { as: 'planner' })).codes).toEqual([]);
  });

  it('[SI-22] is what open data are with their metadata: read back, all of it is there already', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'yeondong-open-data-'));
    const file = join(folder, 'open-data.graphql');
    writeFileSync(file, OPEN_DATA);
    const { code, stdout } = await runYeondong(['query', file, '--format', 'csv'], platform.environment);
    rmSync(folder, { recursive: true });
    expect(code).toBe(0);
    const [header, ...lines] = tableLines(stdout);
    const records = lines.map(({ cells }) => new Map(cells.map((cell, at) => [header?.cells[at] ?? '', cell])));
    const [there] = await readRows(
      platform.databaseUrl,
      `SELECT COUNT(*) AS n FROM social_indicators_observation o JOIN social_indicators_indicator i ON i.id = o.indicator_id
        WHERE i.code = 'SI-POPULATION-01' AND o.valid_to IS NULL`,
    );
    expect(records).toHaveLength(Number(there?.n));
    const city = records.find(
      (record) =>
        record.get('REF_AREA.code') === '31050' && record.get('TIME_PERIOD') === '2010' && record.get('SEX') === 'T',
    );
    expect(Object.fromEntries(city ?? [])).toMatchObject({
      'INDICATOR.title': '총인구',
      'INDICATOR.definition': '총조사 기준 모든 가구의 사람 수',
      'INDICATOR.UNIT_MEASURE': '명',
      OBS_VALUE: '834759',
      OBS_STATUS: 'A',
      'SOURCE.name': '통계청',
      'SOURCE.licence': 'MIT',
    });
    expect(await outcome(UTF8(stdout), { dryRun: true })).toMatchObject({
      ...{ issues: [], created: 0, revised: 0, unchanged: records.length },
    });
  });
});
