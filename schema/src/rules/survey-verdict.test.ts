import type { AskedQuestion } from './survey-asked.js';
import type { FacetValue, Respondent } from './survey-groups.js';
import { surveyResults } from './survey-results.js';

const FIVE: AskedQuestion = {
  ...{ code: 'FIVE', kind: 'SCALE_5', required: false, options: [], minimum: null, maximum: null },
  form: { steps: null, dontKnow: true, startsPage: false, showIf: null },
};
const region = (code: string): FacetValue => ({ facet: 'REGION', code, ko: code, en: null });
const strata = ['A', 'B', 'C'].map((code, at) => ({ key: at + 1, population: null, facets: [region(code)] }));
const people = (stratumKey: number, count: number, answer: Respondent['answers'][string]): Respondent[] =>
  Array.from({ length: count }, () => ({ stratumKey, answers: { FIVE: answer } }));
const figures = (of: Respondent[]) =>
  surveyResults({ questions: [FIVE], strata, people: of, population: null }, 'REGION').questions[0];

describe('a group beside the others', () => {
  it('is called higher or lower only beyond the interval of the difference', () => {
    // A: 20 × 4, 20 × 5 → 4.5 (se .080); B: 20 × 2, 20 × 3 → 2.5; C: 20 × 3, 20 × 4 → 3.5
    // beside the rest: A 4.5 / 3.0 higher, B 2.5 / 4.0 lower, C 3.5 / 3.5 no difference
    const found = figures([
      ...[...people(1, 20, '4'), ...people(1, 20, '5')],
      ...[...people(2, 20, '2'), ...people(2, 20, '3')],
      ...[...people(3, 20, '3'), ...people(3, 20, '4')],
    ]);
    expect(found?.groups.map(({ group, mean, verdict }) => [group?.code, mean, verdict])).toEqual([
      ['A', '4.5', 'HIGHER'],
      ['B', '2.5', 'LOWER'],
      ['C', '3.5', 'NO_DIFFERENCE'],
    ]);
    expect(found?.total.verdict).toBeNull();
  });
});

describe('“I do not know”', () => {
  it('is counted apart, in no mean, and not told of fewer than five', () => {
    const found = figures([...people(1, 20, '4'), ...people(1, 10, '2'), ...people(1, 6, []), ...people(2, 3, [])]);
    // (20 · 4 + 10 · 2)/30
    expect(found?.total).toMatchObject({ answered: 30, mean: '3.33', dontKnow: 9 });
    expect(found?.groups.map(({ dontKnow }) => dontKnow)).toEqual([6, null, null]);
  });
});
