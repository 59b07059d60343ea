import type { AskedQuestion } from './survey-asked.js';
import type { FacetValue, Respondent } from './survey-groups.js';
import { type SurveyData, surveyResults } from './survey-results.js';
import { waveSteps } from './survey-waves.js';

const facet = (name: FacetValue['facet'], code: string): FacetValue => ({ facet: name, code, ko: code, en: null });
const question = (code: string, kind: AskedQuestion['kind'], options: string[] = []): AskedQuestion => ({
  code,
  kind,
  required: false,
  options: options.map((each) => ({ code: each, ko: each, en: null })),
  minimum: null,
  maximum: null,
});
const people = (stratumKey: number | null, count: number, answers: Respondent['answers']): Respondent[] =>
  Array.from({ length: count }, () => ({ stratumKey, answers }));

const STRATA = [
  { key: 1, population: 440, facets: [facet('REGION', 'WONMI')] },
  { key: 2, population: 230, facets: [facet('REGION', 'SOSA')] },
  { key: 3, population: 200, facets: [facet('REGION', 'OJEONG')] },
];
const USE = question('USE', 'SINGLE', ['YES', 'NO']);
const FIVE = question('FIVE', 'SCALE_5');

const data = (more: Partial<SurveyData>): SurveyData => ({
  questions: [USE],
  strata: STRATA,
  people: [],
  population: null,
  ...more,
});

describe('results of a survey', () => {
  const weighted = data({
    people: [
      ...people(1, 744, { USE: 'YES' }),
      ...people(1, 456, { USE: 'NO' }),
      ...people(2, 550, { USE: 'YES' }),
      ...people(2, 450, { USE: 'NO' }),
      ...people(3, 400, { USE: 'YES' }),
      ...people(3, 400, { USE: 'NO' }),
    ],
  });

  it('weigh strata as in the population: 56.47 % of the answers are 57.4 % of the people', () => {
    const { answered, weighted: weighs, designEffect, questions } = surveyResults(weighted, 'REGION');
    expect([answered, weighs, designEffect]).toEqual([3000, true, '1.0473']);
    const [use] = questions;
    expect(use?.total).toMatchObject({ answered: 3000, margin: '1.83', few: false, mean: null });
    expect(use?.total.options[0]).toMatchObject({ option: 'YES', answered: 1694, share: '57.4' });
    expect(use?.groups.map(({ group, options }) => [group?.code, options[0]?.share])).toEqual([
      ['WONMI', '62'],
      ['SOSA', '55'],
      ['OJEONG', '50'],
    ]);
  });

  it('count everyone alike where a population is not known, and say so', () => {
    const strata = STRATA.map((stratum) => ({ ...stratum, population: null }));
    const { weighted: weighs, questions } = surveyResults({ ...weighted, strata }, null);
    expect([weighs, questions[0]?.total.options[0]?.share]).toEqual([false, '56.5']);
  });

  it('hide a group of four and the next smallest, whose sizes would give it away', () => {
    const few = data({
      people: [...people(1, 40, { USE: 'YES' }), ...people(2, 4, { USE: 'YES' }), ...people(3, 20, { USE: 'YES' })],
    });
    const [use] = surveyResults(few, 'REGION').questions;
    expect(use?.groups.map(({ hidden, answered, options }) => [hidden, answered, options[0]?.share])).toEqual([
      [false, 40, '100'],
      [true, null, null],
      [true, null, null],
    ]);
    expect(use?.total.answered).toBe(64);
  });

  it('mark a figure of fewer than thirty, and count only those who answered the question', () => {
    const few = data({ strata: [], people: [...people(null, 29, { USE: 'NO' }), ...people(null, 9, {})] });
    const { answered, questions } = surveyResults(few, null);
    expect([answered, questions[0]?.total.answered, questions[0]?.total.few]).toEqual([38, 29, true]);
  });

  it('put those without the facet last, as a group of their own', () => {
    const mixed = data({ people: [...people(1, 9, { USE: 'NO' }), ...people(null, 8, { USE: 'NO' })] });
    expect(surveyResults(mixed, 'REGION').questions[0]?.groups.map(({ group, answered }) => [group, answered])).toEqual(
      [
        [facet('REGION', 'WONMI'), 9],
        [facet('REGION', 'SOSA'), 0],
        [facet('REGION', 'OJEONG'), 0],
        [null, 8],
      ],
    );
  });

  it('have the mean of a scale, and on a hundred', () => {
    // 10 × 3, 30 × 4, 10 × 5: mean 4, s² = 20/49, se = √(.408163/50) = .09035 → ±.18; (4 − 1)/4 = 75
    const scale = data({
      questions: [FIVE],
      strata: [],
      people: [
        ...people(null, 10, { FIVE: '3' }),
        ...people(null, 30, { FIVE: '4' }),
        ...people(null, 10, { FIVE: '5' }),
      ],
    });
    const total = surveyResults(scale, null).questions[0]?.total;
    expect(total).toMatchObject({ mean: '4', standardError: '0.09', low: '3.82', high: '4.18', score: '75' });
    expect(total?.options.map(({ share }) => share)).toEqual(['0', '0', '20', '60', '20']);
  });

  it('are empty, not zero, where nobody answered', () => {
    const total = surveyResults(data({ strata: [] }), null).questions[0]?.total;
    expect(total).toMatchObject({ answered: 0, margin: null, hidden: false });
    expect(total?.options[0]).toMatchObject({ answered: 0, share: null });
  });
});

describe('two waves', () => {
  const wave = (three: number, five: number): SurveyData =>
    data({
      questions: [FIVE, USE],
      strata: [],
      people: [...people(null, three, { FIVE: '3', USE: 'NO' }), ...people(null, five, { FIVE: '5', USE: 'YES' })],
    });

  it('are compared by question and option, with the interval of the difference', () => {
    // means 3.4 and 3.8 of 100: s² = 4·p(1−p)·100/99 = .646465 and .969697, se² = .0064647 + .0096970 → .127128 · 1.96 = .2492
    const steps = waveSteps(wave(80, 20), wave(60, 40));
    expect(steps[0]).toEqual({
      question: 'FIVE',
      option: null,
      earlier: '3.4',
      later: '3.8',
      difference: '0.4',
      low: '0.15',
      high: '0.65',
      verdict: 'ROSE',
    });
    // √(.2·.8/100 + .4·.6/100) = .063246 · 1.96 = 12.40 points
    expect(steps[1]).toMatchObject({ question: 'USE', option: 'YES', difference: '20', low: '7.6', high: '32.4' });
    expect(steps[2]).toMatchObject({ option: 'NO', verdict: 'FELL' });
  });

  it('claim no difference within the interval', () =>
    expect(waveSteps(wave(80, 20), wave(78, 22))[0]).toMatchObject({ difference: '0.04', verdict: 'NO_DIFFERENCE' }));

  it('are not compared where the kind of a question changed or an earlier figure is hidden', () => {
    const other = { ...wave(80, 20), questions: [question('FIVE', 'SCALE_10'), USE] };
    expect(waveSteps(other, wave(60, 40)).map(({ question: code }) => code)).toEqual(['USE', 'USE']);
    expect(waveSteps(wave(2, 2), wave(60, 40))).toEqual([]);
  });
});
