import { totalOf } from './total.js';

const CAPS = { bonusCap: '3', penaltyCap: '3', mayPassFull: false };

it.each<[string, string | null, string[], string[], boolean, [string, string, string | null]]>([
  ['nothing to add', '87.654', [], [], false, ['0', '0', '87.65']],
  ['below the caps', '80', ['1.5', '1'], ['0.5'], false, ['2.5', '0.5', '82']],
  ['over the caps', '80', ['2', '2'], ['4'], false, ['3', '3', '80']],
  ['held at 100', '98.5', ['3'], [], false, ['3', '0', '100']],
  ['past 100 by the scheme', '98.5', ['3'], [], true, ['3', '0', '101.5']],
  ['never below 0', '1', [], ['3'], false, ['0', '3', '0']],
  ['no base, no total', null, ['1'], [], false, ['1', '0', null]],
  ['the base counts as published', '79.995', ['0.005'], [], true, ['0.005', '0', '80.01']],
])('%s', (_title, base, bonuses, penalties, mayPassFull, [bonus, penalty, total]) => {
  expect(totalOf(base, bonuses, penalties, { ...CAPS, mayPassFull })).toEqual({ bonus, penalty, total });
});
