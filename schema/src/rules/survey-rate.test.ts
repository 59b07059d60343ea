import { askedInAll, refusalRate, responseRate } from './survey-rate.js';

test.each([
  [1234, 3000, '41.1', 'COMPLETE'],
  [0, 3000, '0', 'COMPLETE'],
  [0, 0, null, 'UNDEFINED'],
])('%i answers of %i asked are a rate of %s: %s', (answered, asked, value, status) =>
  expect(responseRate(answered, asked, '2006-06-15')).toMatchObject({ value, status }),
);

test.each([
  [40, 400, '10', 'COMPLETE'],
  [null, 400, null, 'UNDEFINED'],
  [0, 0, null, 'UNDEFINED'],
])('%s refusals of %i asked are a rate of %s: %s', (refused, asked, value, status) =>
  expect(refusalRate(refused, asked, '2006-06-15')).toMatchObject({ value, status }),
);

test.each([
  // what was counted in the field, or those who are known to have been asked
  [{ invited: 100, contacted: 50, refused: 10, answeredInField: 30 }, 150],
  [{ invited: 100, contacted: 20, refused: 10, answeredInField: 30 }, 140],
  [{ invited: 100, contacted: null, refused: null, answeredInField: 0 }, 100],
])('%j are %i who were asked in all', (asked, all) => expect(askedInAll(asked)).toBe(all));
