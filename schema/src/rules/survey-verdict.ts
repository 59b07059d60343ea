import { type MeanFigure, meanFigure } from './survey-figure.js';
import { type RespondentGroup, talliesOf, type Weights } from './survey-groups.js';
import { type Estimate, type TrendVerdict, trendOf } from './survey-trend.js';

export const GROUP_VERDICTS = ['HIGHER', 'LOWER', 'NO_DIFFERENCE'] as const;
export type GroupVerdict = (typeof GROUP_VERDICTS)[number];

const BESIDE: Readonly<Record<TrendVerdict, GroupVerdict>> = {
  ROSE: 'HIGHER',
  FELL: 'LOWER',
  NO_DIFFERENCE: 'NO_DIFFERENCE',
};

type Estimated = Pick<MeanFigure, 'mean' | 'standardError'>;
const estimateOf = ({ mean: value, standardError }: Estimated): Estimate => ({ value, standardError });

/** The mean of a group beside that of all others together: only what the interval does not hold is called a difference. */
export function verdictOf(
  question: string,
  groups: readonly RespondentGroup[],
  row: number,
  weights: Weights,
  own: Estimated,
): GroupVerdict | null {
  const others = groups.filter((_, at) => at !== row);
  const population = others.reduce<number | null>(
    (sum, group) => (sum === null || group.population === null ? null : sum + group.population),
    0,
  );
  const people = others.flatMap((group) => group.people);
  const rest = meanFigure(talliesOf(question, people, weights).given, population);
  return rest && BESIDE[trendOf(estimateOf(rest), estimateOf(own)).verdict];
}
