import { CONNECTOR_MOVES, META_EVALUATION_MOVES, moved, ROUND_MOVES } from './moves.js';

describe('moves of the records of the year', () => {
  it.each([
    ['PLANNED', 'DEVELOPING'],
    ['DEVELOPING', 'TESTING'],
    ['TESTING', 'OPERATING'],
    ['OPERATING', 'SUSPENDED'],
    ['SUSPENDED', 'OPERATING'],
  ] as const)('a connector goes from %s to %s', (from, to) => expect(moved(CONNECTOR_MOVES, from, to)).toBe(to));

  it.each([
    ['PLANNED', 'OPERATING'],
    ['OPERATING', 'PLANNED'],
  ] as const)('a connector does not go from %s to %s', (from, to) =>
    expect(() => moved(CONNECTOR_MOVES, from, to)).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ code: 'bsc.programme.move' })] }),
    ),
  );

  it('nothing leaves a finished meta-evaluation or a closed round', () => {
    expect(() => moved(META_EVALUATION_MOVES, 'DONE', 'UNDER_WAY')).toThrow();
    expect(() => moved(ROUND_MOVES, 'CLOSED', 'OPEN')).toThrow();
    expect(() => moved(ROUND_MOVES, 'PLANNED', 'CLOSED')).toThrow();
  });
});
