import { createPlatform, describeOnBoth, type Platform } from '@yeondong/testing';
import { type Calls, callsOn, dataFile } from './fixtures.js';

const TARGET = 'id version measure unit path baseline target years { year value } item { entry }';
const CONSISTENCY =
  'consistency { index { value coverage status inputs { name } } parts { part weight value { value status } } }';

/** Σ w·v / Σ w, in percent, of the parts that have a value. */
const weighted = (parts: readonly { weight: string; value: { value: string | null } }[]): number => {
  const known = parts.filter(({ value }) => value.value !== null);
  const total = known.reduce((sum, { weight }) => sum + Number(weight), 0);
  return known.reduce((sum, { weight, value }) => sum + Number(weight) * Number(value.value), 0) / total;
};

describeOnBoth('what plans aim at', (database) => {
  let platform: Platform;
  let calls: Calls;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOn(platform);
  }, 120_000);
  afterAll(() => platform?.stop());

  const targets = dataFile('targets');
  const cityOf = async (as = 'planner') => {
    const { alignment } = await calls.read(
      `{ alignment(year: 2006) { department { id kind parent { id } } items linkedItems budgetInitiatives fundedInitiatives
        ${CONSISTENCY} } }`,
      as,
    );
    return alignment.find(({ department }: { department: { kind: string } }) => department.kind === 'CITY');
  };
  const partOf = (city: Awaited<ReturnType<typeof cityOf>>, name: string) =>
    city.consistency.parts.find(({ part }: { part: string }) => part === name);

  /** Long-term items that an annual item reaches over confirmed links, directly or through one item. */
  const above = (code: string): string[] => {
    const pairs = dataFile('links').filter(
      ({ status, type, valid_to: end }) => status === 'CONFIRMED' && type !== 'CONFLICTS' && !end,
    );
    const near = (at: string) =>
      pairs.flatMap(({ from = '', to = '' }) => (from === at ? [to] : to === at ? [from] : []));
    const first = near(code);
    return [...new Set([...first, ...first.flatMap(near)])].filter((each) => each.startsWith('sample.VB2015.'));
  };

  it('[PS-02] agree with the long-term path as counted by hand, and make the consistency index with the other parts', async () => {
    const { planItems } = await calls.read(
      '{ planItems(first: 500, where: { planVersion: { year: { eq: 2006 }, status: { eq: FINAL }, plan: { level: { eq: ANNUAL } } } }) { nodes { code department { kind } } } }',
    );
    const codes = planItems.nodes
      .filter(({ department }: { department: { kind: string } }) => department.kind === 'CITY')
      .map(({ code }: { code: string }) => code);
    const agreements = targets
      .filter(({ item }) => codes.includes(item))
      .flatMap(({ item = '', measure, target: annual }) =>
        targets
          .filter((upper) => upper.measure === measure && above(item).includes(upper.item ?? ''))
          .map(({ baseline, target }) => {
            const expected = Number(baseline) + (Number(target) - Number(baseline)) / 10;
            // All of the sample rise: what is above the path agrees.
            if (Number(annual) > expected) return 1;
            return 1 - Math.min(1, Math.abs(Number(annual) - expected) / (Number(target) - Number(baseline)));
          }),
      );
    const city = await cityOf();
    expect(agreements.length).toBeGreaterThan(7);
    const mean = agreements.reduce((sum, each) => sum + each, 0) / agreements.length;
    expect(Number(partOf(city, 'TARGET').value.value)).toBeCloseTo(mean * 100, 4);
    expect(Number(partOf(city, 'UPPER_LINK').value.value)).toBeCloseTo((city.linkedItems / city.items) * 100, 4);
    expect(Number(partOf(city, 'BUDGET').value.value)).toBeCloseTo(
      (city.fundedInitiatives / city.budgetInitiatives) * 100,
      4,
    );
    expect(partOf(city, 'TIMING').value.value).toBe('100');
    expect(partOf(city, 'KPI').value.value).not.toBeNull();
    const { index, parts } = city.consistency;
    expect(parts.map(({ weight }: { weight: string }) => weight)).toEqual(['0.3', '0.25', '0.25', '0.1', '0.1']);
    expect([index.status, index.coverage]).toEqual(['COMPLETE', '1']);
    expect(Number(index.value)).toBeCloseTo(weighted(parts), 3);
    const { consistencyIndex } = await calls.read(
      `{ consistencyIndex(department: "${city.department.id}", year: 2006) { ${CONSISTENCY} } }`,
    );
    expect(consistencyIndex.consistency).toEqual(city.consistency);
  });

  it('[PS-02] weigh as the planning office says from a year on, in shares of one', async () => {
    const weights = { fromYear: 2006, upperLink: '0.5', budget: '0.5', target: '0', timing: '0', kpi: '0' };
    const save = (values: object, as?: string) =>
      calls.run('saveConsistencyWeights', 'ConsistencyWeightsInput', 'version fromYear', { ...weights, ...values }, as);
    expect(
      await calls.refused('saveConsistencyWeights', 'ConsistencyWeightsInput', 'id', { ...weights, kpi: '0.1' }),
    ).toEqual([['plan-sync.consistency.weights', 'input.upperLink']]);
    expect((await save({}, 'staff')).codes).toEqual(['FORBIDDEN']);
    const before = await cityOf();
    expect((await save({})).data?.it).toEqual({ version: 1, fromYear: 2006 });
    const city = await cityOf();
    const half = (name: string) => Number(partOf(city, name).value.value) / 2;
    expect(Number(city.consistency.index.value)).toBeCloseTo(half('UPPER_LINK') + half('BUDGET'), 4);
    expect((await save({})).codes).toEqual(['CONFLICT']);
    const first = { upperLink: '0.3', budget: '0.25', target: '0.25', timing: '0.1', kpi: '0.1', version: 1 };
    expect((await save(first)).data?.it).toEqual({ version: 2, fromYear: 2006 });
    expect((await cityOf()).consistency).toEqual(before.consistency);
  });

  it('are set on items of an open edition by their department, which submits them anew', async () => {
    const { planItems } = await calls.read(
      '{ planItems(where: { planVersion: { year: { eq: 2006 }, status: { eq: COLLECTING }, plan: { code: { eq: "ANNUAL" } } } }) { nodes { id code version department { code } } } }',
    );
    const item = planItems.nodes.find(
      ({ department }: { department: { code: string } }) => department.code === 'WELFARE_POLICY',
    );
    const values = {
      ...{ item: item.id, measure: '경로당 이용률', unit: '%', path: 'GEOMETRIC', baseYear: 2005, baseline: '10' },
      ...{ targetYear: 2015, target: '40' },
    };
    const refused = (more: object) => calls.refused('savePlanTarget', 'PlanTargetInput', 'id', { ...values, ...more });
    expect(await refused({ baseline: '0' })).toEqual([['plan-sync.target.growth', 'input.path']]);
    expect(await refused({ targetYear: 2005 })).toEqual([['plan-sync.target.years', 'input.targetYear']]);
    expect(await refused({ years: [{ year: 2007, value: '11' }] })).toEqual([
      ['plan-sync.target.explicit', 'input.years'],
    ]);
    expect(await refused({ path: 'EXPLICIT', years: [{ year: 2016, value: '1' }] })).toEqual([
      ['plan-sync.target.outside', 'input.years'],
    ]);
    const twice = [2007, 2007].map((year) => ({ year, value: '1' }));
    expect(await refused({ path: 'EXPLICIT', years: twice })).toEqual([
      ['plan-sync.target.year-twice', 'input.years.1.year'],
    ]);
    expect(await refused({ measure: ' ' })).toEqual([['text.empty', 'input.measure']]);
    for (const as of ['analyst', 'auditor', 'executive'])
      expect((await calls.run('savePlanTarget', 'PlanTargetInput', 'id', values, as)).codes).toEqual(['FORBIDDEN']);

    const saved = await calls.done(
      'savePlanTarget',
      'PlanTargetInput',
      `${TARGET} expected(year: 2010) beyond: expected(year: 2016) expectedStatus(year: 2016)`,
      values,
      'staff',
    );
    expect(saved).toMatchObject({
      ...{ beyond: null, expectedStatus: 'AFTER' },
      version: 1,
      expected: '20',
      years: [],
      item: { entry: 'DRAFT' },
    });
    expect((await calls.run('savePlanTarget', 'PlanTargetInput', 'id', values, 'staff')).codes).toEqual(['CONFLICT']);
    const stated = { ...values, path: 'EXPLICIT', years: [{ year: 2007, value: '12' }], version: 1 };
    const changed = await calls.done(
      'savePlanTarget',
      'PlanTargetInput',
      `${TARGET} expected(year: 2007)`,
      stated,
      'staff',
    );
    expect(changed).toMatchObject({ version: 2, expected: '12', years: [{ year: 2007, value: '12' }] });
  });

  it('never change in an edition that is final, and go on into the next', async () => {
    const { planItems } = await calls.read(
      '{ planItems(where: { code: { eq: "sample.VB2015.ECONOMY-1" } }) { nodes { id target { version measure expected(year: 2006) } } } }',
    );
    const [item] = planItems.nodes;
    expect(item.target).toEqual({ version: 1, measure: '사업체 만족도', expected: '62' });
    expect(
      await calls.refused('savePlanTarget', 'PlanTargetInput', 'id', {
        ...{ item: item.id, version: 1, measure: '사업체 만족도', unit: '점', path: 'LINEAR', baseYear: 2005 },
        ...{ baseline: '60', targetYear: 2015, target: '99' },
      }),
    ).toEqual([['plan-sync.version.takes-none', 'input.item']]);
    const input = { plan: await calls.idOf('plan', 'VB2015'), year: 2007 };
    const rolled = await calls.done(
      'rollPlanForward',
      'PlanRollInput',
      'items(first: 500) { nodes { code target { expected(year: 2007) } } }',
      input,
    );
    const copy = rolled.items.nodes.find(({ code }: { code: string }) => code === 'sample.VB2015.ECONOMY-1');
    expect(copy.target).toEqual({ expected: '64' });
  });
});
