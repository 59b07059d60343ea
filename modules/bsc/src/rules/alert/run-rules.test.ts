import type { ControlLimits } from './control-limits.js';
import { type ChartRule, DEFAULT_CHART_RULES, signalsOf } from './run-rules.js';

/** Centre 0, one standard deviation 10. */
const LIMITS: ControlLimits = { centre: '0', movingRange: '11.28', sigma: '10', upper: '30', lower: '-30' };
const found = (rule: ChartRule, values: string) =>
  signalsOf(values.split(' '), LIMITS, [rule]).map(({ at, side }) => `${at} ${side}`);
const times = (value: string, count: number) => Array.from({ length: count }, () => value).join(' ');

describe('rules of a control chart', () => {
  it('[BS-34] are Nelson 1, 2 and 3 unless others are chosen', () =>
    expect(DEFAULT_CHART_RULES).toEqual(['NELSON_1', 'NELSON_2', 'NELSON_3']));

  it.each<[ChartRule, string, string, string[]]>([
    ['NELSON_1', 'a point beyond three standard deviations', '0 31 -30.1', ['1 HIGH', '2 LOW']],
    ['NELSON_1', 'not a point exactly on the limit', '30 -30', []],
    ['WESTERN_ELECTRIC_1', 'a point beyond three standard deviations', '30.001', ['0 HIGH']],
    ['NELSON_2', 'nine on one side', `${times('1', 9)} 1`, ['8 HIGH', '9 HIGH']],
    ['NELSON_2', 'not nine with one on the centre', `${times('1', 4)} 0 ${times('1', 4)}`, []],
    ['NELSON_3', 'six points rising', '1 2 3 4 5 6', ['5 HIGH']],
    ['NELSON_3', 'six points falling', '6 5 4 3 2 1', ['5 LOW']],
    ['NELSON_3', 'not five', '1 2 3 4 5', []],
    ['NELSON_3', 'not a run broken by equal neighbours', '1 2 3 3 4 5 6', []],
    ['NELSON_4', 'fourteen alternating', times('1 -1', 7), ['13 BOTH']],
    ['NELSON_4', 'not thirteen', `${times('1 -1', 6)} 1`, []],
    ['NELSON_5', 'two of three beyond two on one side', '21 0 22', ['2 HIGH']],
    ['NELSON_5', 'not two on different sides', '21 0 -22', []],
    ['NELSON_5', 'not with one exactly on two', '20 0 22', []],
    ['WESTERN_ELECTRIC_2', 'two of three beyond two on one side', '-21 0 -22', ['2 LOW']],
    ['NELSON_6', 'four of five beyond one on one side', '11 11 0 11 12', ['4 HIGH']],
    ['NELSON_6', 'not with the newest inside', '11 11 11 11 0', []],
    ['WESTERN_ELECTRIC_3', 'four of five beyond one on one side', '-11 -11 5 -11 -12', ['4 LOW']],
    ['WESTERN_ELECTRIC_4', 'eight on one side', times('-1', 8), ['7 LOW']],
    ['NELSON_7', 'fifteen within one', times('9 -9 3', 5), ['14 BOTH']],
    ['NELSON_7', 'not with one exactly on it', `10 ${times('9', 14)}`, []],
    ['NELSON_8', 'eight outside one on both sides', times('11 -11', 4), ['7 BOTH']],
    ['NELSON_8', 'not eight on one side alone', times('11', 8), []],
  ])('%s finds %s', (rule, _, values, signals) => expect(found(rule, values)).toEqual(signals));
});
