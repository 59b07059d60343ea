import { quarterOf } from './quarter-choice';

describe('the quarter that a date asks for', () => {
  it.each([
    ['2006-01-01', '1'],
    ['2006-03-31', '1'],
    ['2006-04-01', '1'],
    ['2006-06-15', '1'],
    ['2006-07-01', '2'],
    ['2006-12-31', '3'],
    ['2007-01-01', '4'],
    ['2005-06-01', '1'],
  ])('on %s it is %s', (today, quarter) => expect(quarterOf(2006, today)).toBe(quarter));
});
