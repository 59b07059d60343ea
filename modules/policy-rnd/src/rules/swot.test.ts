import {
  checkScores,
  checkStrategy,
  checkWeight,
  leadingQuadrant,
  priorityOf,
  subtotal,
  type WeighedItem,
} from './swot.js';

const ITEMS: WeighedItem[] = [
  { letter: 'S', weight: '0.6', rating: 4 },
  { letter: 'S', weight: '0.4', rating: 3 },
  { letter: 'W', weight: '1', rating: 3 },
  { letter: 'O', weight: '0.5', rating: 5 },
  { letter: 'T', weight: '0.7', rating: 4 },
];

describe('a SWOT analysis', () => {
  it('weighs: 0.6 × 4 + 0.4 × 3 = 3.6; O 2.5; T 2.8', () => {
    expect((['S', 'W', 'O', 'T'] as const).map((letter) => subtotal(letter, ITEMS))).toEqual([
      '3.6',
      '3',
      '2.5',
      '2.8',
    ]);
    expect(leadingQuadrant(ITEMS)).toBe('ST');
    expect(leadingQuadrant(ITEMS.filter(({ letter }) => letter !== 'T'))).toBe('SO');
    expect(leadingQuadrant([])).toBeNull();
  });

  it('ranks strategies: (2.4 + 2.8) × 4 × 3 / 25 = 2.496', () => {
    expect(priorityOf([ITEMS[0], ITEMS[4]] as WeighedItem[], 4, 3)).toBe('2.5');
    expect(priorityOf([], 5, 5)).toBe('0');
  });

  it.each([
    ['ST', ['S', 'T'], 0],
    ['ST', ['S', 'S', 'T'], 0],
    ['ST', ['S'], 1],
    ['ST', ['S', 'T', 'O'], 1],
    ['WO', [], 1],
  ] as const)('%s rests on both its letters alone: %j', (quadrant, letters, faults) => {
    expect(checkStrategy(quadrant, letters)).toHaveLength(faults);
  });

  it('takes weights of a letter up to 1 in all, and scores from 1 to 5', () => {
    expect(checkWeight('O', '0.5', ITEMS)).toEqual([]);
    expect(checkWeight('O', '0.51', ITEMS)).toHaveLength(1);
    expect(checkWeight('O', '0', ITEMS)).toHaveLength(1);
    expect(checkScores({ rating: 5, impact: 1 })).toEqual([]);
    expect(checkScores({ rating: 0, impact: 6 }).map(({ path }) => path.join('.'))).toEqual([
      ...['input.rating', 'input.impact'],
    ]);
  });
});
