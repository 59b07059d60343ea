import { placeOf } from './task-force-lines';

it('places days within their year, those of others at its ends', () => {
  expect(placeOf('2006-01-01', 2006)).toBe(0);
  // 181 of 365 days.
  expect(placeOf('2006-07-01', 2006)).toBeCloseTo(49.589, 3);
  expect([placeOf('2005-12-01', 2006), placeOf('2007-03-01', 2006)]).toEqual([0, 100]);
});
