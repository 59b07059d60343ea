import { createPlatform, describeOnBoth, issuesOf, type Platform } from '@yeondong/testing';
import { type Calls, callsOn } from './fixtures.js';

interface Part {
  weight: string;
  kpi: { code: string; goal: { code: string; domain: { code: string } } | null };
  score: { value: string | null; status: string };
}
interface Score {
  value: string | null;
  status: string;
  coverage: string | null;
  inputs: { name: string; value: string | null; note: string | null }[];
}
interface Placed {
  code: string;
  score: Score;
}

const SCORE = 'score(period: "2006-05") { value status coverage inputs { name value note } }';
const NOT_DUE = ['NOT_DUE', 'NOT_APPLICABLE'];

describeOnBoth('the scores of goals, domains and the vision', (database) => {
  let platform: Platform;
  let calls: Calls;
  let parts: Part[];
  let vision: Placed;
  let domains: (Placed & { goals: { nodes: Placed[] } })[];

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOn(platform);
    const { scorecards } = await calls.read(
      `{ scorecards(year: 2006) { nodes { department { code } items { weight score { value status }
        kpi { code goal { code domain { code } } } } } } }`,
    );
    parts = scorecards.nodes.flatMap(({ items }: { items: Part[] }) => items);
    const { visions } = await calls.read(
      `{ visions { code ${SCORE} domains { code ${SCORE} goals(year: 2006, first: 100) { nodes { code ${SCORE} } } } } }`,
    );
    vision = visions[0];
    domains = visions[0].domains;
  }, 120_000);
  afterAll(() => platform?.stop());

  /** The weighted mean of published scores; they have two places, so that it is right to a hundredth or two. */
  const check = ({ code, score }: Placed, own: readonly Part[]) => {
    const due = own.filter((part) => !NOT_DUE.includes(part.score.status));
    const scored = due.filter((part) => part.score.value !== null);
    const weigh = (list: readonly Part[]) => list.reduce((total, { weight }) => total + Number(weight), 0);
    if (scored.length === 0) {
      expect([code, score.value]).toEqual([code, null]);
      return;
    }
    const points = scored.reduce((total, { weight, score: { value } }) => total + Number(weight) * Number(value), 0);
    expect(Math.abs(Number(score.value) - points / weigh(scored))).toBeLessThanOrEqual(0.011);
    const coverage = weigh(scored) / weigh(due);
    expect(Math.abs(Number(score.coverage) - coverage)).toBeLessThanOrEqual(0.0001);
    const status = coverage < 0.6 ? 'PROVISIONAL' : coverage < 1 ? 'PARTIAL' : 'COMPLETE';
    expect([code, score.status]).toEqual([code, status]);
  };

  it('[BS-32] are the means of their KPIs by the weights on the scorecards, each level computed anew from the KPIs', () => {
    const placed = parts.filter(({ kpi }) => kpi.goal !== null);
    expect(placed.length).toBeGreaterThan(20);
    for (const domain of domains) {
      for (const goal of domain.goals.nodes) {
        check(
          goal,
          placed.filter(({ kpi }) => kpi.goal?.code === goal.code),
        );
      }
      check(
        domain,
        placed.filter(({ kpi }) => kpi.goal?.domain.code === domain.code),
      );
    }
    check(vision, placed);
    expect(Number(vision.score.value)).toBeGreaterThan(0);
  });

  it('[BS-32] name what they are made of with its weight, and come to the same step by step', () => {
    const weights = (list: Score['inputs']) => list.map(({ note }) => Number((note ?? '').replace('× ', '')));
    for (const { code, score } of domains) {
      const input = vision.score.inputs.find(({ name }) => name === code);
      const own = parts.filter(({ kpi }) => kpi.goal?.domain.code === code);
      expect(input === undefined).toBe(own.length === 0);
      if (input?.value) expect(Math.abs(Number(input.value) - Number(score.value))).toBeLessThanOrEqual(0.0051);
    }
    const goal = domains.flatMap(({ goals }) => goals.nodes).find(({ score }) => score.inputs.length > 1) as Placed;
    const own = parts.filter(({ kpi }) => kpi.goal?.code === goal.code);
    expect(goal.score.inputs.map(({ name }) => name).sort()).toEqual(own.map(({ kpi }) => kpi.code).sort());
    const scored = goal.score.inputs.filter(({ value }) => value !== null);
    const total = weights(scored).reduce((sum, weight) => sum + weight, 0);
    const points = scored.reduce((sum, { value }, index) => sum + Number(value) * (weights(scored)[index] ?? 0), 0);
    expect(Number(goal.score.value)).toBeCloseTo(points / total, 2);
  });

  it('have no number before anything is due', async () => {
    const { visions } = await calls.read('{ visions { score(period: "2004-03") { value status coverage } } }');
    expect(visions[0].score).toEqual({ value: null, status: 'NOT_DUE', coverage: null });
  });

  describe('of bureaus and the city', () => {
    const UNIT = 'value status coverage inputs { name value note }';
    const CARD = 'scorecard(period: "2006-05") { items { weight score { value status } } }';
    interface Unit {
      id: string;
      code: string;
      parent: { code: string } | null;
      scorecard: { items: Part[] } | null;
      unitScore: Score;
    }
    let units: Unit[];

    const unitsBy = async (by: string): Promise<Unit[]> => {
      const { departments } = await calls.read(
        `{ departments(first: 500) { nodes { id code parent { code } ${CARD}
          unitScore(period: "2006-05", by: ${by}) { ${UNIT} } } } }`,
      );
      return departments.nodes;
    };
    const at = (code: string): Unit => units.find((unit) => unit.code === code) as Unit;
    /** The departments at or below one, by walking up the parents. */
    const below = (code: string): Unit[] =>
      units.filter((unit) => {
        for (let each: Unit | undefined = unit; each; each = each.parent ? at(each.parent.code) : undefined) {
          if (each.code === code) return true;
        }
        return false;
      });
    const weighed = (code: string, size: (department: string) => number): Part[] =>
      below(code).flatMap(({ code: department, scorecard }) =>
        (scorecard?.items ?? []).map((item) => ({ ...item, weight: String(Number(item.weight) * size(department)) })),
      );

    it('are the means of all KPIs below by their weights, not of scores of different coverage', async () => {
      units = await unitsBy('EQUAL');
      const bureaus = units.filter(
        ({ code }) => below(code).some(({ scorecard }) => scorecard) && below(code).length > 1,
      );
      expect(bureaus.map(({ code }) => code)).toContain('BUCHEON_CITY');
      expect(bureaus.length).toBeGreaterThan(3);
      for (const { code, unitScore } of bureaus)
        check(
          { code, score: unitScore },
          weighed(code, () => 1),
        );
      const city = at('BUCHEON_CITY').unitScore;
      expect(city.inputs.map(({ name }) => name).sort()).toEqual(
        units
          .filter(
            ({ code, parent }) => parent?.code === 'BUCHEON_CITY' && below(code).some(({ scorecard }) => scorecard),
          )
          .map(({ code }) => code)
          .sort(),
      );
      for (const { name, value } of city.inputs) {
        expect(Math.abs(Number(value) - Number(at(name).unitScore.value))).toBeLessThanOrEqual(0.0051);
      }
      expect(at('WELFARE_HYGIENE_BUREAU').unitScore.inputs.map(({ note }) => note)).toContain('× 1');
    });

    it('weigh departments by staff or budget, and have no number while one size is not known', async () => {
      const cards = units.filter(({ scorecard }) => scorecard);
      const { groupMembers } = await calls.read(
        '{ groupMembers(year: 2006) { version managing group { id } department { id code } } }',
      );
      const place = (code: string, size: object) => {
        const { department, group, version, managing } = groupMembers.find(
          (row: { department: { code: string } }) => row.department.code === code,
        );
        const input = { ...{ department: department.id, group: group.id, year: 2006, managing, version }, ...size };
        return calls.run('placeInGroup', 'GroupMemberInput', 'staff budget version', input);
      };
      const { errors } = await place(cards[0]?.code as string, { staff: 0, budget: '-1' });
      expect(issuesOf(errors)).toEqual([
        ['bsc.amount.not-positive', 'input.staff'],
        ['bsc.amount.not-positive', 'input.budget'],
      ]);
      const size = (code: string) => 11 + 7 * cards.findIndex((unit) => unit.code === code);
      for (const [index, { code }] of cards.entries()) {
        const last = index === cards.length - 1;
        const { data } = await place(code, {
          staff: last ? null : size(code),
          budget: String(size(code) * 100_000_000),
        });
        expect(data?.it).toMatchObject({ staff: last ? null : size(code), budget: String(size(code) * 100_000_000) });
      }
      units = await unitsBy('BUDGET');
      check({ code: 'city', score: at('BUCHEON_CITY').unitScore }, weighed('BUCHEON_CITY', size));
      const staffed = await unitsBy('STAFF');
      const nameless = cards.at(-1)?.code as string;
      for (const { code, unitScore } of staffed) {
        const lacking = below(code).some((unit) => unit.code === nameless);
        if (lacking) expect([code, unitScore.value, unitScore.status]).toEqual([code, null, 'NO_DATA']);
      }
      const whole = staffed.find(({ code }) => code === 'WELFARE_HYGIENE_BUREAU') as Unit;
      const own = below(whole.code).filter(({ scorecard }) => scorecard);
      if (own.every(({ code }) => code !== nameless))
        check({ code: whole.code, score: whole.unitScore }, weighed(whole.code, size));
      expect(staffed.filter(({ unitScore }) => unitScore.value !== null).length).toBeGreaterThan(1);
    });

    it('weigh as the scheme of the year says, which says so', async () => {
      const { evaluationScheme } =
        await calls.read(`{ evaluationScheme(year: 2006) { fromYear version unitWeighting grading
        tiesGoUp denseRank leastGroup bonusCap penaltyCap mayPassFull appealDays
        grades { name least quota payQuota payRate } } }`);
      expect(evaluationScheme.unitWeighting).toBeNull();
      const input = { ...evaluationScheme, unitWeighting: 'BUDGET' };
      const { data } = await calls.run('saveEvaluationScheme', 'EvaluationSchemeInput', 'unitWeighting', input);
      expect(data?.it).toEqual({ unitWeighting: 'BUDGET' });
      const { department } = await calls.read(
        `{ department(code: "BUCHEON_CITY") { unitScore(period: "2006-05") { ${UNIT} } } }`,
      );
      expect(department.unitScore).toEqual(at('BUCHEON_CITY').unitScore);
    });
  });
});
