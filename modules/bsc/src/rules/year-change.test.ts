import { yearChange } from './year-change.js';

it.each([
  ['23', '49', false, '213', '113', '26'],
  ['49', '23', false, '46.9', '-53.1', '-26'],
  ['80', '80', false, '100', '0', '0'],
  ['3', '1', false, '33.3', '-66.7', '-2'],
  ['82.5', '85', true, null, null, '2.5'],
  ['0', '4', false, null, null, '4'],
  ['-5', '2', false, null, null, '7'],
  ['20', '-5', false, '-25', '-125', '-25'],
] as const)(
  '%s → %s (percent: %s) is %s %% of it, %s %% more, by %s',
  (before, value, isPercent, ratio, increase, difference) =>
    expect(yearChange(before, value, isPercent)).toEqual({ ratio, increase, difference }),
);
