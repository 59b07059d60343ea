import { createPlatform, describeOnBoth, type Platform } from '@yeondong/testing';
import { type Calls, callsOn } from './fixtures.js';

const SHOWN =
  'id version status nextSteps verdict cost partner begunOn interimOn finalOn utiliseDue utilisation result';
type Record = { id: string; version: number };
const at = ({ id, version }: Record) => ({ id, version });

describeOnBoth('studies', (database) => {
  let platform: Platform;
  let calls: Calls;
  let department: string;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOn(platform);
    department = await calls.idOf('department', 'WELFARE_POLICY');
  }, 120_000);
  afterAll(() => platform?.stop());

  const studies = (where: string) =>
    calls.read(
      `{ studies(year: 2006, where: {${where}}) { nodes { code kind partner region mouOn reasonNotInHouse budget cost
        result paper status utilisation initiative { code } } } }`,
    );

  it('[PR-19] with a university are about a region, under an agreement with it', async () => {
    const { studies: joint } = await studies('kind: {eq: JOINT}');
    expect(joint.nodes).toEqual([
      {
        ...{ code: 'sample.ST-1', kind: 'JOINT', partner: '관내 대학 경제학과', region: '원미구 골목 상권 세 곳' },
        ...{ mouOn: '2006-02-15', reasonNotInHouse: '가게마다 면접할 조사원과 분석 방법이 시에 없음' },
        ...{ budget: 40_000_000, cost: 36_000_000, result: null, paper: null, status: 'INTERIM', utilisation: null },
        initiative: { code: 'sample.ECONOMY-3-2' },
      },
    ]);
    const { initiative } = await calls.read(
      '{ initiative(code: "sample.ECONOMY-3-2") { studies { totalCount nodes { code } } } }',
    );
    expect(initiative.studies).toEqual({ totalCount: 1, nodes: [{ code: 'sample.ST-1' }] });
  });

  it('[PR-20] that the city cannot do itself say why, and name the thesis that goes with them', async () => {
    const { studies: theses } = await studies('kind: {eq: THESIS}');
    expect(theses.nodes).toMatchObject([
      {
        ...{ code: 'sample.ST-3', reasonNotInHouse: '한 해 내내 물을 재고 분석할 실험실이 없음' },
        ...{ paper: '도시 하천의 악취 발생 요인(석사학위논문)', cost: 8_000_000, status: 'PUBLISHED' },
      },
    ]);
    const days = { startsOn: '2006-07-03', endsOn: '2006-12-29' };
    const input = { code: 'T-S0', titleKo: '연구', kind: 'THESIS', need: '필요함', department, ...days };
    expect(await calls.refused('createStudy', 'StudyInput', 'id', input)).toEqual([
      ['policy-rnd.study.reason', 'input.reasonNotInHouse'],
      ['policy-rnd.study.university', 'input.partner'],
    ]);
  });

  it('go from the need through duplicates, committee, contract and reports to their use', async () => {
    const input = {
      ...{ code: 'T-S1', titleKo: '노인 일자리 수요 조사 2', kind: 'COMMISSIONED', department },
      ...{ need: '동마다 일하고 싶은 노인과 자리를 견주어야 함', reasonNotInHouse: '조사원이 없음' },
      ...{ startsOn: '2006-07-03', endsOn: '2006-12-29', budget: 20_000_000 },
    };
    const needed = await calls.done(
      'createStudy',
      'StudyInput',
      `${SHOWN} similar { study { code } likeness }`,
      input,
      'staff',
    );
    expect(needed).toMatchObject({ status: 'NEEDED', nextSteps: ['CHECK'] });
    expect(needed.similar).toMatchObject([{ study: { code: 'sample.ST-5' } }]);
    expect(needed.similar[0].likeness).toBe(89);
    const advance = (record: Record, more: object) =>
      calls.done('advanceStudy', 'StudyAdvance', SHOWN, { ...at(record), ...more }, 'staff');
    const refused = (record: Record, more: object) =>
      calls.refused('advanceStudy', 'StudyAdvance', 'id', { ...at(record), ...more }, 'staff');
    const checked = await advance(needed, { step: 'CHECK', note: '동별 수요만 조사' });
    expect(checked).toMatchObject({ status: 'DUPLICATE_CHECKED', nextSteps: ['DELIBERATE'] });
    expect(await refused(checked, { step: 'BEGIN', partner: '조사 기관' })).toEqual([
      ['policy-rnd.study.committee', 'input.step'],
    ]);
    const judged = await advance(checked, { step: 'DELIBERATE', verdict: 'CONDITIONAL', note: '문항을 줄일 것' });
    expect(await refused(judged, { step: 'BEGIN', partner: '조사 기관', cost: 20_000_001 })).toEqual([
      ['policy-rnd.study.over-budget', 'input.cost'],
    ]);
    expect(await refused(judged, { step: 'BEGIN', cost: 19_000_000 })).toEqual([
      ['policy-rnd.needed', 'input.partner'],
    ]);
    const begun = await advance(judged, { step: 'BEGIN', partner: '조사 기관', cost: 19_000_000 });
    expect(begun).toMatchObject({ status: 'CONTRACTED', cost: 19_000_000, begunOn: '2006-06-15' });
    expect(await refused(begun, { step: 'REPORT_FINAL', result: '결과' })).toEqual([
      ['policy-rnd.study.status', 'input.step'],
    ]);
    const interim = await advance(begun, { step: 'REPORT_INTERIM' });
    const final = await advance(interim, { step: 'REPORT_FINAL', result: '네 동에 자리가 모자람' });
    expect(final).toMatchObject({ finalOn: '2006-06-15', utiliseDue: '2006-12-15', result: '네 동에 자리가 모자람' });
    const accepted = await advance(final, { step: 'ACCEPT' });
    expect(await refused(accepted, { step: 'WITHHOLD', note: '까닭', until: '2006-06-15' })).toEqual([
      ['policy-rnd.past', 'input.until'],
    ]);
    const published = await advance(accepted, { step: 'PUBLISH' });
    const used = await advance(published, { step: 'UTILISE', utilisation: 'POLICY' });
    expect(used).toMatchObject({ status: 'UTILISED', utilisation: 'POLICY', nextSteps: [] });
  });

  it('are told of before an initiative ends, as are all that policy research hangs on it', async () => {
    const of = async (code: string) => {
      const query = `{ initiative(code: "sample.${code}") { dependents { title(lang: en) count } } }`;
      return (await calls.read(query, 'planner')).initiative.dependents;
    };
    expect(await of('WELFARE-3-2')).toEqual(
      expect.arrayContaining([
        { title: 'Studies', count: 1 },
        { title: 'Task forces', count: 1 },
      ]),
    );
    expect(await of('ECONOMY-3-1')).toEqual(
      expect.arrayContaining([
        { title: 'Proposals', count: 2 },
        { title: 'Task forces', count: 1 },
        { title: 'Policies', count: 1 },
        { title: 'Findings of visits taken up', count: 1 },
      ]),
    );
  });

  it('are written by their own department alone', async () => {
    const { study } = await calls.read('{ study(code: "sample.ST-2") { id version } }');
    const input = { ...at(study), step: 'REPORT_INTERIM' };
    expect(await calls.codes('advanceStudy', 'StudyAdvance', 'id', input, 'staff')).toEqual(['FORBIDDEN']);
    expect(await calls.codes('advanceStudy', 'StudyAdvance', 'id', input, 'analyst')).toEqual(['FORBIDDEN']);
  });
});
