import { seoulDate } from '@yeondong/schema/rules';
import { formState } from './form-state.js';

const window = { from: '2006-06-01', to: '2006-07-31' };

test.each([
  ['2006-05-31T23:59:59+09:00', 'NOT_YET'],
  ['2006-06-01T00:00:00+09:00', 'OPEN'],
  ['2006-07-31T14:59:59Z', 'OPEN'],
  ['2006-07-31T23:59:59+09:00', 'OPEN'],
  ['2006-08-01T00:00:00+09:00', 'OVER'],
  ['2006-07-31T15:00:00Z', 'OVER'],
])('[PS-33] at %s the form of June and July is %s', (instant, state) =>
  expect(formState(window, seoulDate(new Date(instant)))).toBe(state),
);

test('a year without the activity has no form', () => expect(formState(null, '2006-06-15')).toBe('NONE'));
