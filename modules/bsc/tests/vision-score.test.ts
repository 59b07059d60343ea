import { createPlatform, describeOnBoth, type Platform } from '@yeondong/testing';
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
});
