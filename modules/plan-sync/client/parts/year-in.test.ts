import { yearIn } from './year-in';

describe('the year of a field', () => {
  it.each([
    ['2006', 2006],
    [' ２００７ ', 2007],
    ['', null],
    ['  ', null],
    ['올해', 0],
    ['2006.5', 0],
  ])('is read from %j as %j', (text, year) => {
    expect(yearIn(text)).toBe(year);
  });
});
