import { RuleError } from '@yeondong/schema/rules';
import type { ScorecardState } from '../life/states.js';
import { checkGradePoints, checkRewardYear, type GradePoints } from './export-check.js';

const codesOf = (act: () => void): [string, string][] => {
  try {
    act();
    return [];
  } catch (error) {
    return (error as RuleError).issues.map(({ code, path }) => [code, path.join('.')]);
  }
};

it.each<[string, ScorecardState[], boolean]>([
  ['are all final', ['FINAL', 'FINAL'], true],
  ['are final, published and archived', ['FINAL', 'PUBLISHED', 'REFLECTED', 'ARCHIVED'], true],
  ['have one that waits for the committee', ['FINAL', 'RESULTS_ADVISED'], false],
  ['have a draft', ['DRAFT', 'FINAL'], false],
  ['are none', [], false],
])('a year whose scorecards %s', (_title, statuses, fine) => {
  expect(codesOf(() => checkRewardYear(statuses))).toEqual(fine ? [] : [['bsc.reward.not-final', 'input.year']]);
});

const points = (...each: [string, string][]): GradePoints[] => each.map(([grade, own]) => ({ grade, points: own }));

it.each<[string, GradePoints[], [string, string][]]>([
  ['fall', points(['S', '2'], ['A', '1.5'], ['B', '0']), []],
  ['are equal and in another order', points(['B', '1'], ['S', '1'], ['A', '1']), []],
  ['lack a grade', points(['S', '2'], ['A', '1']), [['bsc.reward.grades', 'input.points']]],
  ['name one twice', points(['S', '2'], ['A', '1'], ['A', '1']), [['bsc.reward.grades', 'input.points']]],
  ['name a stranger', points(['S', '2'], ['A', '1'], ['D', '0']), [['bsc.reward.grades', 'input.points']]],
  ['are negative', points(['S', '2'], ['A', '1'], ['B', '-1']), [['bsc.scheme.negative', 'input.points.2.points']]],
  ['rise', points(['S', '1'], ['A', '2'], ['B', '0']), [['bsc.reward.points-order', 'input.points.1.points']]],
])('points that %s', (_title, given, expected) => {
  expect(codesOf(() => checkGradePoints(given, ['S', 'A', 'B']))).toEqual(expected);
});
