import { round } from '@yeondong/schema/rules';
import { surveyMargin } from './survey-margin.js';

const plain = (size: number, designEffect = '1', population: number | null = null) =>
  surveyMargin({ size, population, designEffect });

describe('margin of a survey at 95 %', () => {
  it.each([
    [3000, '1', '1.79'],
    [1000, '1', '3.1'],
    [50, '1', '13.86'],
    [3000, '1.5', '2.19'],
  ])('%i answers with design effect %s: ±%s points', (size, designEffect, margin) =>
    expect(round(plain(size, designEffect), 2)).toBe(margin),
  );

  it('is a little less for 3,000 of 870 thousand people', () => expect(plain(3000, '1', 870_000)).toBe('1.786'));

  it('is 0 where everyone is asked', () => expect(plain(30, '1', 30)).toBe('0'));

  it.each([
    [0, null, '1', 'bsc.survey.size'],
    [30, 29, '1', 'bsc.survey.population'],
    [30, null, '0.9', 'bsc.survey.design-effect'],
  ])('size %s of %s with design effect %s is refused: %s', (size, population, designEffect, code) =>
    expect(() => surveyMargin({ size, population, designEffect })).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ code })] }),
    ),
  );
});
