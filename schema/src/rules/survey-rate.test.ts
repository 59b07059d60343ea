import { responseRate } from './survey-rate.js';

test.each([
  [1234, 3000, '41.1', 'COMPLETE'],
  [0, 3000, '0', 'COMPLETE'],
  [0, 0, null, 'UNDEFINED'],
])('%i answers to %i invitations are a rate of %s: %s', (answered, invited, value, status) =>
  expect(responseRate(answered, invited, '2006-06-15')).toMatchObject({ value, status }),
);
