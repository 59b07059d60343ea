import { big, compare, type DecimalText, decimalText, type Issue, round, sum } from '@yeondong/schema/rules';

export const SWOT_LETTERS = ['S', 'W', 'O', 'T'] as const;
export type SwotLetter = (typeof SWOT_LETTERS)[number];

export const SWOT_QUADRANTS = ['SO', 'ST', 'WO', 'WT'] as const;
export type SwotQuadrant = (typeof SWOT_QUADRANTS)[number];

/** 대상사업: 영역별, 지역별, 사업별, 계층별 (line 70). */
export const POLICY_FACETS = ['DOMAIN', 'REGION', 'PROGRAM', 'POPULATION_GROUP'] as const;
export type PolicyFacet = (typeof POLICY_FACETS)[number];

export interface WeighedItem {
  readonly letter: SwotLetter;
  readonly weight: DecimalText;
  readonly rating: number;
}

const [LEAST, MOST] = [1, 5];
const PLACES = 2;

const inScale = (value: number): boolean => Number.isInteger(value) && value >= LEAST && value <= MOST;

/** Scores of 1 to 5, each at its field of the input. */
export const checkScores = (scores: Readonly<Record<string, number>>): Issue[] =>
  Object.entries(scores)
    .filter(([, value]) => !inScale(value))
    .map(([field]) => ({
      path: ['input', field],
      code: 'policy-rnd.swot.scale',
      params: { least: LEAST, most: MOST },
    }));

/** A weight above 0; those of a letter sum to 1 at most. */
export function checkWeight(letter: SwotLetter, weight: DecimalText, others: readonly WeighedItem[]): Issue[] {
  const path = ['input', 'weight'];
  const total = sum([weight, ...others.filter((item) => item.letter === letter).map((item) => item.weight)]);
  if (compare(weight, '0') <= 0 || compare(total, '1') > 0)
    return [{ path, code: 'policy-rnd.swot.weight', params: { letter, total } }];
  return [];
}

/** A strategy rests on one item at least of both its letters, and on none of the others. */
export function checkStrategy(quadrant: SwotQuadrant, letters: readonly SwotLetter[]): Issue[] {
  const wanted = [...quadrant] as SwotLetter[];
  const both = wanted.every((letter) => letters.includes(letter));
  const alone = letters.every((letter) => wanted.includes(letter));
  return both && alone ? [] : [{ path: ['input', 'items'], code: 'policy-rnd.swot.items', params: { quadrant } }];
}

/** Σ(weight × rating) of a letter. */
export const subtotal = (letter: SwotLetter, items: readonly WeighedItem[]): DecimalText =>
  sum(
    items.filter((item) => item.letter === letter).map(({ weight, rating }) => decimalText(big(weight).times(rating))),
  );

/** Σ(weight × rating) of what a strategy rests on × impact × feasibility / 25. */
export function priorityOf(items: readonly WeighedItem[], impact: number, feasibility: number): DecimalText {
  const total = sum(items.map(({ weight, rating }) => decimalText(big(weight).times(rating))));
  return round(
    decimalText(
      big(total)
        .times(impact)
        .times(feasibility)
        .div(MOST * MOST),
    ),
    PLACES,
  );
}

/** Where the subject stands: inner S − W and outer O − T say which strategies lead; none where a side is even. */
export function leadingQuadrant(items: readonly WeighedItem[]): SwotQuadrant | null {
  const [inner, outer] = [
    compare(subtotal('S', items), subtotal('W', items)),
    compare(subtotal('O', items), subtotal('T', items)),
  ];
  if (inner === 0 || outer === 0) return null;
  return `${inner > 0 ? 'S' : 'W'}${outer > 0 ? 'O' : 'T'}`;
}
