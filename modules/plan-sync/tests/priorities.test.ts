import { createPlatform, describeOnBoth, type Platform } from '@yeondong/testing';
import { type Calls, callsOn, dataFile } from './fixtures.js';

const CANDIDATE = 'id version chosen reason total place initiative { code } scores { criterion { id title } points }';

describeOnBoth('the priorities of a year', (database) => {
  let platform: Platform;
  let calls: Calls;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOn(platform);
  }, 120_000);
  afterAll(() => platform?.stop());

  interface Candidate {
    id: string;
    version: number;
    chosen: boolean;
    total: string | null;
    place: number | null;
    initiative: { code: string };
    scores: { criterion: { id: string }; points: number | null }[];
  }
  const candidates = async (domain?: string): Promise<Candidate[]> => {
    const of = domain ? `, domain: "${await calls.idOf('domain', domain)}"` : '';
    return (await calls.read(`{ priorityCandidates(year: 2006${of}) { ${CANDIDATE} } }`)).priorityCandidates;
  };
  const candidate = async (code: string) =>
    (await candidates()).find(({ initiative }) => initiative.code === `sample.${code}`) as Candidate;
  const initiative = (code: string) => calls.idOf('initiative', `sample.${code}`);

  it('[PS-26] are chosen by weighted criteria, with a place in their domain', async () => {
    const weights = dataFile('criteria').map(({ weight }) => Number(weight));
    const found = await candidates('URBAN_TRANSPORT');
    // .4×85 + .35×90 + .25×70 = 83; 82.75; 73.25.
    expect(found.map(({ initiative: { code }, total, place, chosen }) => [code, total, place, chosen])).toEqual([
      ['sample.URBAN_TRANSPORT-1-1', '83', 1, true],
      ['sample.URBAN_TRANSPORT-2-1', '82.75', 2, false],
      ['sample.URBAN_TRANSPORT-2-2', '73.25', 3, false],
    ]);
    const all = await candidates();
    for (const { points, initiative: code } of dataFile('priorities')) {
      const given = (points ?? '').split('|').map(Number);
      const total = given.reduce((sum, each, at) => sum + each * (weights[at] ?? 0), 0);
      expect(Number(all.find((each) => each.initiative.code === code)?.total)).toBeCloseTo(total, 6);
    }
    const { initiatives } = await calls.read(
      '{ initiatives(first: 500) { nodes { code isPriority(year: 2006) priority(year: 2006) { total } } } }',
    );
    const chosen = initiatives.nodes.filter(({ isPriority }: { isPriority: boolean }) => isPriority);
    expect(chosen.map(({ code }: { code: string }) => code).sort()).toEqual(
      dataFile('priorities')
        .flatMap(({ chosen: mark, initiative: code }) => (mark === '1' ? [code] : []))
        .sort(),
    );
  });

  it('[PS-26] need a reason to pass over who stands before, and all points', async () => {
    const third = await candidate('URBAN_TRANSPORT-2-2');
    const choose = (decision: object, as?: string) =>
      calls.run('choosePriorities', 'PriorityDecisionsInput', 'id chosen', { year: 2006, decisions: [decision] }, as);
    const refused = (decision: object) =>
      calls.refused('choosePriorities', 'PriorityDecisionsInput', 'id', { year: 2006, decisions: [decision] });
    const read = { id: third.id, version: third.version, chosen: true };
    for (const as of ['head', 'staff', 'bsc', 'analyst']) expect((await choose(read, as)).codes).toEqual(['FORBIDDEN']);
    expect(await refused(read)).toEqual([['plan-sync.priority.passed-over', 'input.decisions.0.reason']]);
    expect((await choose({ ...read, reason: '보행 안전은 시급함' })).codes).toEqual([]);
    expect((await choose({ ...read, reason: '다시' })).codes).toEqual(['CONFLICT']);
    expect((await candidate('URBAN_TRANSPORT-2-2')).chosen).toBe(true);

    const blank = { year: 2006, initiative: await initiative('CULTURE-3-1'), points: [] };
    const fresh = await calls.done('savePriorityPoints', 'PriorityPointsInput', CANDIDATE, blank);
    expect([fresh.total, fresh.place, fresh.scores.length]).toEqual([null, null, 3]);
    expect(await refused({ id: fresh.id, version: fresh.version, chosen: true, reason: '사유' })).toEqual([
      ['plan-sync.priority.unscored', 'input.decisions.0.chosen'],
    ]);
    const points = fresh.scores.map(({ criterion }: Candidate['scores'][number]) => ({
      criterion: criterion.id,
      points: 100,
    }));
    expect(
      await calls.refused('savePriorityPoints', 'PriorityPointsInput', 'id', {
        ...{ ...blank, version: fresh.version },
        points: [{ ...points[0], points: 101 }],
      }),
    ).toEqual([['plan-sync.priority.points', 'input.points.0.points']]);
    const scored = await calls.done('savePriorityPoints', 'PriorityPointsInput', 'total place version', {
      ...{ ...blank, version: fresh.version },
      points,
    });
    expect(scored).toEqual({ total: '100', place: 1, version: 2 });
    // Whoever stands after it was chosen without a reason already: that choice is not asked again.
    expect((await candidate('CULTURE-2-1')).chosen).toBe(true);
  });

  it('keep their criteria once they are chosen', async () => {
    const criteria = [{ titleKo: '하나', weight: '1' }];
    const save = (year: number, list: object[]) =>
      calls.refused('savePriorityCriteria', 'PriorityCriteriaInput', 'id', { year, criteria: list });
    expect(await save(2006, criteria)).toEqual([['plan-sync.priority.decided', 'input.year']]);
    expect(await save(2007, [{ titleKo: '하나', weight: '0.9' }])).toEqual([
      ['plan-sync.priority.weights', 'input.criteria'],
    ]);
    expect(await save(2007, [])).toEqual([['plan-sync.priority.criteria', 'input.criteria']]);
    const made = await calls.done('savePriorityCriteria', 'PriorityCriteriaInput', 'id title weight', {
      year: 2007,
      criteria: [
        { titleKo: '연계', titleEn: 'Link', weight: '0.6' },
        { titleKo: '체감', weight: '0.4' },
      ],
    });
    expect(made.map(({ title, weight }: { title: string; weight: string }) => [title, weight])).toEqual([
      ['연계', '0.6'],
      ['체감', '0.4'],
    ]);
    const kept = [{ id: made[1].id, titleKo: '시민 체감', weight: '1' }];
    const again = await calls.done('savePriorityCriteria', 'PriorityCriteriaInput', 'id title', {
      year: 2007,
      criteria: kept,
    });
    expect(again).toEqual([{ id: made[1].id, title: '시민 체감' }]);
  });

  it('[PS-27] are inspected by quarter, with one light; what was due and is missing is not 0 %', async () => {
    const standings = async (quarter: string) =>
      (
        await calls.read(
          `{ priorityStandings(quarter: "${quarter}") { light dueOn initiative { code } inspection { version planned actual measure } } }`,
        )
      ).priorityStandings as { light: string | null; dueOn: string; initiative: { code: string } }[];
    const lights = async (quarter: string) =>
      Object.fromEntries((await standings(quarter)).map(({ initiative: { code }, light }) => [code.slice(7), light]));
    // URBAN_TRANSPORT-2-2 was chosen in June: nothing of its first quarter is known.
    expect(await lights('2006-Q1')).toEqual({
      ...{ 'ECONOMY-1-1': 'NORMAL', 'CULTURE-2-1': 'NORMAL', 'URBAN_TRANSPORT-1-1': 'POOR', 'WELFARE-2-1': 'CAUTION' },
      ...{ 'ENVIRONMENT-1-1': 'NORMAL', 'SELF_GOVERNANCE-1-1': 'NORMAL', 'URBAN_TRANSPORT-2-2': 'NOT_REPORTED' },
    });
    const second = await standings('2006-Q2');
    expect(second.map(({ light }) => light)).toEqual(Array(7).fill(null));
    expect(second[0]?.dueOn).toBe('2006-07-18');

    const input = { initiative: await initiative('WELFARE-2-1'), period: '2006-Q2', planned: '50', actual: '40' };
    const refused = (more: object) =>
      calls.refused('saveTaskInspection', 'TaskInspectionInput', 'id', { ...input, ...more });
    expect(await refused({})).toEqual([
      ['plan-sync.inspection.measure', 'input.issue'],
      ['plan-sync.inspection.measure', 'input.measure'],
    ]);
    expect(await refused({ actual: '101' })).toEqual([['plan-sync.inspection.percent', 'input.actual']]);
    expect(await refused({ period: '2006-05' })).toEqual([['plan-sync.inspection.quarter', 'input.period']]);
    expect(await refused({ period: '2006-Q3', actual: '50' })).toEqual([
      ['plan-sync.inspection.ahead', 'input.period'],
    ]);
    expect(await refused({ initiative: await initiative('ECONOMY-2-1'), actual: '50' })).toEqual([
      ['plan-sync.inspection.priority', 'input.initiative'],
    ]);
    const told = { ...input, issue: '인력 부족', measure: '기간제 두 명을 둠' };
    expect((await calls.run('saveTaskInspection', 'TaskInspectionInput', 'id', told, 'head')).codes).toEqual([
      'FORBIDDEN',
    ]);
    expect(await calls.done('saveTaskInspection', 'TaskInspectionInput', 'version inspectedOn', told)).toEqual({
      version: 1,
      inspectedOn: '2006-06-15',
    });
    expect((await calls.run('saveTaskInspection', 'TaskInspectionInput', 'id', told)).codes).toEqual(['CONFLICT']);
    expect((await lights('2006-Q2'))['WELFARE-2-1']).toBe('POOR');
  });

  it('[PS-24] are carried out by measures that say what, who, when and for how much', async () => {
    const read = async (code: string) =>
      (
        await calls.read(
          `{ initiative(code: "sample.${code}") { measureCompletion { value inputs { name value } }
            measures { id version title dueOn amount doneOn department { code } } } }`,
        )
      ).initiative;
    const before = await read('URBAN_TRANSPORT-1-1');
    expect(before.measureCompletion).toEqual({
      value: '33.333333',
      inputs: [
        { name: 'done', value: '1' },
        { name: 'total', value: '3' },
      ],
    });
    const [, open, last] = before.measures;
    expect([last.amount, last.dueOn]).toEqual([100_000_000, '2006-11-30']);
    const update = (more: object) =>
      calls.refused('updateInitiativeMeasure', 'InitiativeMeasureUpdate', 'id', {
        id: open.id,
        version: open.version,
        ...more,
      });
    expect(await update({ doneOn: '2006-06-14' })).toEqual([['plan-sync.measure.result', 'input.result']]);
    expect(await update({ doneOn: '2006-06-16', result: '마침' })).toEqual([
      ['plan-sync.measure.to-come', 'input.doneOn'],
    ]);
    expect(await update({ amount: -1 })).toEqual([['plan-sync.measure.amount', 'input.amount']]);
    await calls.done('updateInitiativeMeasure', 'InitiativeMeasureUpdate', 'id', {
      ...{ id: open.id, version: open.version, doneOn: '2006-06-14', result: '협의를 마침' },
    });
    expect((await read('URBAN_TRANSPORT-1-1')).measureCompletion.value).toBe('66.666667');

    const own = { title: '시범 운영', dueOn: '2006-09-30', initiative: await initiative('WELFARE-2-1') };
    const create = async (department: string, as: string) =>
      calls.run(
        'createInitiativeMeasure',
        'InitiativeMeasureInput',
        'id',
        { ...own, department: await calls.idOf('department', department) },
        as,
      );
    expect((await create('WELFARE_POLICY', 'staff')).codes).toEqual([]);
    expect((await create('ROADS', 'staff')).codes).toEqual(['FORBIDDEN']);
  });

  it('[PS-30] go to the officers of performance as works to be evaluated, once', async () => {
    const list = async () =>
      (await calls.read('{ evaluationTargets(year: 2006) { id version sentOn initiative { code } } }'))
        .evaluationTargets;
    expect((await list()).map(({ initiative: { code } }: Candidate) => code)).toEqual(
      dataFile('evaluation-targets').map(({ initiative: code }) => code),
    );
    const again = { year: 2006, initiative: await initiative('ECONOMY-1-1'), reason: '중점추진과제' };
    expect(await calls.refused('addEvaluationTarget', 'EvaluationTargetInput', 'id', again)).toEqual([
      ['plan-sync.evaluation-target.twice', 'input.initiative'],
    ]);
    const added = await calls.done('addEvaluationTarget', 'EvaluationTargetInput', 'id version', {
      ...again,
      initiative: await initiative('WELFARE-2-1'),
    });
    await calls.done('removeEvaluationTarget', 'EvaluationTargetReference', 'id', added);
    expect(await list()).toHaveLength(3);
    const sent = await calls.done('sendEvaluationTargets', 'EvaluationTargetsSending', 'id version sentOn', {
      year: 2006,
    });
    expect(sent.map(({ sentOn }: { sentOn: string }) => sentOn)).toEqual(Array(3).fill('2006-06-15'));
    const notices = async () =>
      (await calls.read('{ notices(first: 100) { nodes { title path } } }', 'bsc')).notices.nodes.filter(
        ({ path }: { path: string }) => path === '/m/plan-sync/review',
      );
    expect(await notices()).toEqual([
      { title: '2006년 주요업무 평가대상 3건을 받았습니다', path: '/m/plan-sync/review' },
    ]);
    expect(await calls.refused('sendEvaluationTargets', 'EvaluationTargetsSending', 'id', { year: 2006 })).toEqual([
      ['plan-sync.evaluation-target.none', 'input.year'],
    ]);
    expect(
      await calls.refused('removeEvaluationTarget', 'EvaluationTargetReference', 'id', {
        id: sent[0].id,
        version: sent[0].version,
      }),
    ).toEqual([['plan-sync.evaluation-target.sent', 'input.id']]);
  });

  it('[PS-29] stand in the review of a quarter with what performance found, the lowest first', async () => {
    const { review, initiatives } = await calls.read(
      `{ review: quarterlyBscReview(quarter: "2006-Q1") { period change priority target score { value } initiative { code } }
        initiatives(first: 500) { nodes { code evaluations(first: 50) { nodes { period method score { value } } } } } }`,
    );
    const scored = review.filter(({ score }: { score: object | null }) => score !== null);
    expect(scored.length).toBeGreaterThan(5);
    const values = scored.map(({ score }: { score: { value: string } }) => Number(score.value));
    expect(values).toEqual([...values].sort((one, other) => one - other));
    for (const {
      initiative: { code },
      period,
      score,
    } of scored) {
      const { evaluations } = initiatives.nodes.find((each: { code: string }) => each.code === code);
      const found = evaluations.nodes.find(
        (each: { period: string; method: string }) => each.method === 'bsc' && each.period === period,
      );
      expect(Number(score.value)).toBeCloseTo(Number(found.score.value), 2);
    }
    const priority = review.filter((each: { priority: boolean }) => each.priority);
    expect(priority).toHaveLength(7);
    expect(review.filter((each: { target: boolean }) => each.target)).toHaveLength(3);
  });
});
