import { createHash } from 'node:crypto';
import { countRows, cp949, createPlatform, describeOnBoth, issuesOf, type Platform } from '@yeondong/testing';
import { DefinitionDesk } from './definition-desk.js';

interface Outcome {
  readonly rows: number;
  readonly created: number;
  readonly revised: number;
  readonly unchanged: number;
  readonly repeated: boolean;
  readonly issues: readonly { readonly row: number; readonly column: string; readonly code: string }[];
  readonly batch: { readonly encoding: string; readonly checksum: string } | null;
}

const BELOW =
  'rows created revised unchanged repeated batch { encoding checksum } issues { row column text code message }';
const HEAD =
  '지표코드,지표명,영문명,부서,전략목표,종류,단위,단위의 종류,소수자릿수,지표방향,측정주기,기간합산,허용최솟값,허용최댓값,자료공표까지일수,점수산식,점수구간,변경사유';
const NEW = ['투입,건,건수,0,상향,매월,합계', '0,,0,목표 대비 실적 (상향),,'];

describeOnBoth('tables of definition sheets', (database) => {
  let platform: Platform;
  let desk: DefinitionDesk;
  let objective: string;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    desk = await DefinitionDesk.of(platform);
    const { perspectives } = await desk.calls.read('{ perspectives { objectives { code } } }');
    objective = perspectives.flatMap((each: { objectives: { code: string }[] }) => each.objectives)[0].code;
  }, 120_000);
  afterAll(() => platform?.stop());

  const send = (text: string | Buffer, rest: object = {}, as = 'bsc') => {
    const bytes = Buffer.from(text as string).toString('base64');
    return desk.calls.run('importKpis', 'KpiTableImportInput', BELOW, { fileName: 'a.csv', bytes, ...rest }, as);
  };
  const take = async (text: string | Buffer, rest: object = {}): Promise<Outcome> => {
    const { data, errors } = await send(text, rest);
    expect(issuesOf(errors)).toEqual([]);
    return data?.it;
  };
  const line = (code: string, title = `지표 ${code}`, [measure, scoring] = NEW) =>
    `${code},${title},,감사담당관,${objective},${measure},${scoring}`;
  const placed = ({ issues }: Outcome) => issues.map(({ row, column, code }) => [row, column, code]);

  it('are refused cell by cell, and nothing is written while anything is wrong', async () => {
    const faulty: readonly (readonly [line: string, column: string, code: string])[] = [
      [line('나쁜 코드'), 'kpi', 'code.invalid'],
      [line('NEW-1').replace('감사담당관', '없는과'), 'department', 'import.unknown'],
      [line('NEW-2').replace('상향,매월', '위로,매월'), 'polarity', 'import.choice'],
      [line('NEW-3').replace('건,건수', ',건수'), 'unit', 'import.required'],
      [line('NEW-4').replace('상향,매월', '하향,매월'), 'method', 'bsc.score-rule.polarity'],
      [line('NEW-5').replace('0,,0,', '5,△5,0,'), 'maximum', 'bsc.limits.reversed'],
      [line('NEW-6').replace('0,,0,', '0,,400,'), 'availabilityLagDays', 'bsc.limits.lag'],
      [line('NEW-7').replace('(상향),', '(상향),0-60'), 'bands', 'bsc.import.bands'],
      [line('NEW-8').replace('목표 대비 실적 (상향)', '구간 평가'), 'bands', 'bsc.score-rule.no-bands'],
      [line('NEW-8'), 'kpi', 'import.twice'],
      [line('sample.WELFARE_POLICY-1'), 'department', 'bsc.import.department'],
    ];
    const text = `${HEAD}\n${faulty.map(([each]) => each).join('\n')}\n${line('NEW-9')}\n`;
    await desk.calls.read('{ me { login } }');
    const before = await countRows(platform.databaseUrl);
    const outcome = await take(text, { dryRun: true });
    const first = placed(outcome).filter(([row], at, all) => at === 0 || all[at - 1]?.[0] !== row);
    expect(first).toEqual(faulty.map(([, column, code], at) => [at + 2, column, code]));
    expect(outcome).toMatchObject({ rows: 12, created: 1, revised: 0, unchanged: 0, batch: null });
    expect(issuesOf((await send(text)).errors)[0]).toEqual(['code.invalid', 'input.bytes.2.kpi']);
    expect(await countRows(platform.databaseUrl)).toEqual(before);
    expect(await take(text, { soundOnly: true })).toMatchObject({ created: 1, revised: 0 });
  });

  it('make KPIs of new codes, as they are created on their page, in words of either language', async () => {
    const english =
      'Code,Title,Department,Objective,Kind,Unit,Kind of unit,Direction,Cycle,Aggregation,Scoring rule,Bands,Lowest value allowed,Days until published,Purpose,Source of data,Kind of evidence,Collector';
    const text = `${english}\nBY-TABLE,By table,AUDIT,${objective},Outcome,%,percent,Up (the higher the better),Monthly,Last value,Bands,"0~60 → 60 / 60~ → 100",△5,30일,여름 대비,주민등록,-,통계청`;
    const taken = await take(text);
    expect(taken).toMatchObject({ created: 1, unchanged: 0, repeated: false });
    expect(taken.batch).toEqual({
      encoding: 'UTF8',
      checksum: createHash('sha256').update(text).digest('hex'),
    });
    const { kpi } = await desk.calls.read(
      `{ kpi(code: "BY-TABLE") { kind unitKind polarity cycle aggregation ratioScale method minimum maximum
        availabilityLagDays purpose dataSource evidenceKind collector difficulty decimals fromYear bands { from to points } department { code } version } }`,
    );
    expect(kpi).toEqual({
      ...{ kind: 'OUTCOME', unitKind: 'PERCENT', polarity: 'UP', cycle: 'MONTH', aggregation: 'LAST' },
      ...{ ratioScale: '100', method: 'M3', minimum: '-5', maximum: null, availabilityLagDays: 30, difficulty: '1' },
      ...{ purpose: '여름 대비', dataSource: '주민등록', evidenceKind: null, collector: '통계청' },
      ...{ decimals: 0, fromYear: 2006, department: { code: 'AUDIT' }, version: 1 },
      bands: [
        { from: '0', to: '60', points: '60' },
        { from: '60', to: null, points: '100' },
      ],
    });
    expect(await take(text)).toMatchObject({ repeated: true });
    expect(await take(`${text}\n`, { dryRun: true })).toMatchObject({ created: 0, revised: 0, unchanged: 1 });
    const korean = `${HEAD}\nBY-TABLE,표로 만든 지표,,감사담당관,${objective},결과,%,백분율,０,상향,매월,마지막 값,△５,,30,구간 평가,~60 → 60 / 60~ → 100,\n${line('KOREAN')}`;
    expect(await take(cp949(korean))).toMatchObject({ created: 1, revised: 1, batch: { encoding: 'CP949' } });
  });

  it('change what differs alone, keep versions of confirmed ones, and replace nothing that has numbers', async () => {
    const kpi = await desk.create('CONFIRMED');
    await desk.target(kpi.id, { target: '90' });
    await desk.confirm([kpi.id], '100');
    const head = '지표코드,지표명,단위,지표방향,허용최댓값,난이도가중,가중치,변경사유,변경근거';
    const row = (rest: string) => `${head}\nCONFIRMED,${rest}`;
    const told = async (rest: string) => placed(await take(row(rest), { dryRun: true }));
    expect(await told('지표 CONFIRMED,%,상향,,1,100,,')).toEqual([]);
    expect(await told('지표 CONFIRMED,명,하향,,1,100,사유,')).toEqual([[2, 'unit', 'bsc.kpi.breaks-series'], ...[]]);
    expect(await told('지표 CONFIRMED,%,상향,,1.02,100,,')).toEqual([[2, 'reason', 'bsc.kpi.reason-required']]);
    expect(await told('지표 CONFIRMED,%,상향,,1.02,50,사유,')).toEqual([[2, 'weight', 'bsc.import.weight']]);
    await desk.today('2006-07-03');
    expect(await told('지표 CONFIRMED,%,상향,,1.02,,사유,')).toEqual([[2, 'ground', 'bsc.kpi.window-closed']]);
    expect(await take(row('지표 CONFIRMED,%,상향,120%,1.02,,법 개정,법령개정'))).toMatchObject({ revised: 1 });
    const { kpi: after } = await desk.calls.read(
      '{ kpi(code: "CONFIRMED") { version versions { ground reason changes { field before after } } } }',
    );
    expect(after).toEqual({
      version: 2,
      versions: [
        {
          ground: 'LEGISLATION',
          reason: '법 개정',
          changes: [
            { field: 'maximum', before: null, after: '120' },
            { field: 'difficulty', before: '1', after: '1.02' },
          ],
        },
      ],
    });
    await desk.today('2006-06-15');
  });

  it('are for the officer alone', async () => {
    for (const as of ['head', 'staff', 'analyst'])
      expect((await send(`${HEAD}\n${line('HEAD-1')}`, {}, as)).codes).toEqual(['FORBIDDEN']);
  });
});
